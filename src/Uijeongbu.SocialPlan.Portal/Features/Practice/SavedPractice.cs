using Uijeongbu.SocialPlan.Domain.Practice;

namespace Uijeongbu.SocialPlan.Portal.Features.Practice;

/// <summary>A practice copy as the record keeps it, in the chain of the place and in its own.</summary>
/// <param name="PracticeNumber">Number of the copy at its place.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="ClosesAt">마감 of its period of entry as it was made, UTC.</param>
/// <param name="Projects">사업 in it; null where it was not counted.</param>
/// <param name="Indicators">지표 in it; null where it was not counted.</param>
/// <param name="EndedAt">When it ended, UTC; null while it runs.</param>
internal sealed record SavedPractice(int PracticeNumber, int FiscalYear, DateTime ClosesAt, int? Projects = null, int? Indicators = null, DateTime? EndedAt = null)
{
    public const string Subject = "practice";

    public static SavedPractice Of(PracticeCopy row, PracticeCounts? counts = null) => new(row.Number, row.FiscalYear, row.ClosesAt, counts?.Projects, counts?.Indicators, row.EndedAt);
}
