using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Reports of a year as a viewer finds them.</summary>
/// <param name="RegionCode">The municipality.</param>
/// <param name="RegionName">Its name.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Cases">The reports in the order of the plan.</param>
/// <param name="Moves">What was done with each, in order.</param>
/// <param name="Names">Names of the people in charge, by account.</param>
/// <param name="Now">The server's clock, UTC.</param>
public sealed record ReportDesk(
    string RegionCode, string RegionName, int FiscalYear, ReportCases Cases, ILookup<Guid, ProjectReportMove> Moves, IReadOnlyDictionary<Guid, string> Names, DateTime Now)
{
    /// <summary>Address of the year's reports.</summary>
    public string Address => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/app/reports/{RegionCode}/{FiscalYear}");

    /// <summary>What the viewer can do with a report now.</summary>
    public IReadOnlyList<ReportMove> MovesOf(ProjectCase found) => Cases.Flow.MovesOf(found.Case, found.Actor.Parts);

    /// <summary>The move that brings a report forward and is the viewer's; null when it is others' turn.</summary>
    public ReportMove? NextOf(ProjectCase found) => MovesOf(found).Where(move => IsForward(move, found.Case.Status)).Select(move => (ReportMove?)move).FirstOrDefault();

    /// <summary>What changed since the viewer confirmed or returned it last; all of it when the viewer never did.</summary>
    public ContentDifference SinceSeen(ProjectCase found) => found.Content.Since(LastLook(found)?.Content);

    /// <summary>Whether the viewer confirmed or returned it before.</summary>
    public bool WasSeen(ProjectCase found) => LastLook(found) is not null;

    private ProjectReportMove? LastLook(ProjectCase found) =>
        Moves[found.Project.Id].LastOrDefault(move => move.By == found.Actor.Account && (move.Move is ReportMove.Return || ReportFlow.Confirms(move.Move)));

    /// <summary>Names of the people in charge; empty when nobody is.</summary>
    public string StaffOf(ProjectCase found) => string.Join(", ", found.Staff.Select(id => Names.GetValueOrDefault(id, "")).Where(name => name.Length > 0).Order(StringComparer.Ordinal));

    // What was opened again for a time waits until it was mended; a letter is the exception, not the way.
    private static bool IsForward(ReportMove move, ReportStatus status) =>
        move is ReportMove.TeamReview or ReportMove.Confirm or ReportMove.Collect || (move is ReportMove.Submit && status is not ReportStatus.Submitted);
}
