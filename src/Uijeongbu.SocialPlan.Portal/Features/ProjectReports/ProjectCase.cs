using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>A project's report of a year with all that decides about it, for one viewer.</summary>
/// <param name="Project">The project.</param>
/// <param name="Report">Its report; null while nobody wrote or moved anything.</param>
/// <param name="Rows">Its indicators in order, with values and rates.</param>
/// <param name="Case">Where it stands.</param>
/// <param name="Actor">The viewer with the parts in it.</param>
/// <param name="Charges">Who is in charge of it today.</param>
public sealed record ProjectCase(Project Project, ProjectReport? Report, IReadOnlyList<GridRow> Rows, ReportCase Case, ReportActor Actor, IReadOnlyList<ProjectStaff> Charges)
{
    /// <summary>Accounts in charge today.</summary>
    public IReadOnlyList<Guid> Staff { get; } = [.. Charges.Select(one => one.UserId)];

    /// <summary>The budget that is executed; null when none is known.</summary>
    public ShownBudget? Budget { get; init; }

    public ReportWords Words => Report?.Words ?? ReportWords.None;

    public string Narrative => Report?.Narrative ?? "";

    public long Version => Report?.Version ?? 0;

    /// <summary>What the report says now.</summary>
    public ReportContent Content => new(
        [.. Rows.Select(row => new ContentRow(row.IndicatorId, row.Saved.State, row.Saved.Actual, row.Saved.Reason, Words.Explanations.GetValueOrDefault(row.IndicatorId), row.Saved.IsProvisional, row.Saved.Parts))],
        Narrative,
        Words.Outcome,
        Words.Headline,
        Words.Nomination)
    {
        Amounts = [.. (Budget?.Lines ?? []).Select(line => new ContentAmount(line.Id, SavedExecution.NameOf(line), line.ExecutedWon))],
    };

    /// <summary>What is missing.</summary>
    public IReadOnlyList<ReportGap> Gaps(ReasonRules rules) => ReportGap.Of(
        Rows.Select(row => new ReportRow(row.IndicatorId, row.Saved.State, row.Score.Rate, Words.Explanations.GetValueOrDefault(row.IndicatorId))), Narrative, rules);
}
