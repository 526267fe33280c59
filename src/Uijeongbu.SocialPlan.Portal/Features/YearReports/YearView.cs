using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Results.Submission;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>A frozen version without its content.</summary>
public sealed record VersionHead(string Number, YearVersionKind Kind, DateTime At, string ByName, string Hash, YearCounts Counts)
{
    /// <summary>Number at its end: 02 of SR-41150-2026-02.</summary>
    public string Short => Number[(Number.LastIndexOf('-') + 1)..];
}

/// <summary>The results of a year as the municipality sees them on their way.</summary>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Report">How far they are; null before the first step.</param>
/// <param name="Content">What they say now.</param>
/// <param name="Uncollected">Numbers of projects that are not collected.</param>
/// <param name="Moves">Steps taken, the first first.</param>
/// <param name="Versions">Frozen versions, the first first.</param>
/// <param name="Meetings">Meetings that a deliberation can rest on.</param>
/// <param name="Now">The server's clock, UTC.</param>
public sealed record YearView(
    string RegionCode, int FiscalYear, YearReport? Report, YearContent Content, IReadOnlyList<string> Uncollected, IReadOnlyList<YearReportMove> Moves, IReadOnlyList<VersionHead> Versions,
    IReadOnlyList<Meeting> Meetings, DateTime Now)
{
    /// <summary>How far they are.</summary>
    public YearReportStatus Status => Report?.Status ?? YearReportStatus.Collecting;

    /// <summary>The version that a step names.</summary>
    public long Version => Report?.Version ?? 0;

    /// <summary>Name of the place.</summary>
    public string Place => Content.Plan.RegionName;

    /// <summary>Address of the year's results as a whole.</summary>
    public string Address => AddressOf(RegionCode, FiscalYear);

    /// <summary>The day in Korea.</summary>
    public DateOnly Today => Korea.DayOf(Now);

    /// <summary>Whether nothing changes here because the results are with the province.</summary>
    public bool IsWithProvince => YearStep.IsWithProvince(Status);

    /// <summary>The step that brought them where they are; null before the first.</summary>
    public YearReportMove? Last => Moves.Count > 0 ? Moves[^1] : null;

    /// <summary>What the province asked for last; null when nothing is open.</summary>
    public YearReportMove? Asked => Status is YearReportStatus.MoreAsked ? Moves.LastOrDefault(move => move.Move is YearMove.AskMore) : null;

    /// <summary>Address of a year's results as a whole.</summary>
    public static string AddressOf(string region, int year) => string.Create(CultureInfo.InvariantCulture, $"/app/year-results/{region}/{year}");
}
