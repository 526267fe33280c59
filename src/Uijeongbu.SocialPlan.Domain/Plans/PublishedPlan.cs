using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>An annual plan with its results as published: inputs only. Rates are computed from them on reading, under the named policy.</summary>
/// <param name="RegionCode">Code valid at the start of the plan.</param>
/// <param name="RegionName">Name under that code.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Generation">Number of the generation.</param>
/// <param name="FirstYear">First year of the generation.</param>
/// <param name="LastYear">Last year of the generation.</param>
/// <param name="Goal">Goal of the plan.</param>
/// <param name="PolicyId">Id of the scoring policy.</param>
/// <param name="PolicyVersion">Version of the scoring policy.</param>
/// <param name="IsDemo">Whether the figures are invented for the demonstration.</param>
/// <param name="Sources">Where the figures come from.</param>
/// <param name="Strategies">Strategies in order, system Ⅰ first.</param>
public sealed record PublishedPlan(
    string RegionCode,
    string RegionName,
    int FiscalYear,
    int Generation,
    int FirstYear,
    int LastYear,
    string Goal,
    string PolicyId,
    int PolicyVersion,
    bool IsDemo,
    IReadOnlyList<PublishedSource> Sources,
    IReadOnlyList<PublishedStrategy> Strategies)
{
    /// <summary>
    /// Changes of the plan that were in effect (변경 내용), in order; null when there were none. Then it is not written at all, so that what was
    /// published before there were changes on the record keeps its hash.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PublishedChange>? Changes { get; init; }

    /// <summary>Rounds of the monitoring group that were over (모니터링), in order; null when there were none, and then not written at all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PublishedRound>? Monitoring { get; init; }
}

/// <summary>A change of the plan (제N차 변경), with its reason and deliberation.</summary>
/// <param name="Number">제N차 변경.</param>
/// <param name="Weight">How much it weighed.</param>
/// <param name="ReasonKind">Kind of reason.</param>
/// <param name="ReasonText">Reason in words.</param>
/// <param name="EffectiveOn">First day on which it held.</param>
/// <param name="DecidedOn">Day of the deliberation or of the report.</param>
/// <param name="DocumentNumber">Document number.</param>
/// <param name="Entries">What it changed.</param>
public sealed record PublishedChange(
    int Number,
    ChangeWeight Weight,
    ChangeReason ReasonKind,
    string ReasonText,
    DateOnly EffectiveOn,
    DateOnly? DecidedOn,
    string? DocumentNumber,
    IReadOnlyList<PublishedChangeEntry> Entries);

/// <summary>One line of a change, in words.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="Subject">What it changed.</param>
/// <param name="Place">The place.</param>
/// <param name="Before">변경 전.</param>
/// <param name="After">변경 후.</param>
public sealed record PublishedChangeEntry(ChangeKind Kind, ChangeSubject Subject, string Place, string Before, string After);

/// <summary>A source in words, with its address where it has one.</summary>
/// <param name="Text">What was taken from it.</param>
/// <param name="Address">Address; null when it has none.</param>
public sealed record PublishedSource(string Text, string? Address);

/// <summary>A strategy with the projects that ran in the year.</summary>
/// <param name="System">System Ⅰ or Ⅱ.</param>
/// <param name="Order">Place within the system.</param>
/// <param name="Name">Name.</param>
/// <param name="Projects">Projects in order.</param>
public sealed record PublishedStrategy(StrategySystem System, int Order, string Name, IReadOnlyList<PublishedProject> Projects);

/// <summary>A project with its indicators and budget.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Name">Name.</param>
/// <param name="IsPriority">Marked 중점추진.</param>
/// <param name="Indicators">Indicators in order.</param>
/// <param name="Budget">Budget and execution; null when none was recorded.</param>
public sealed record PublishedProject(
    string Code,
    string Name,
    bool IsPriority,
    IReadOnlyList<PublishedIndicator> Indicators,
    PublishedBudget? Budget);

/// <summary>An indicator with its targets and its result.</summary>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit of every value here.</param>
/// <param name="Definition">Definition with formula text.</param>
/// <param name="Direction">null when unknown: then there is no rate.</param>
/// <param name="RateProfile">Id of the rate profile; null means the policy's for the direction.</param>
/// <param name="Accumulation">How periods add up.</param>
/// <param name="Weight">Weight within the project.</param>
/// <param name="Decimals">Decimals in which values are shown.</param>
/// <param name="Baseline">Value before the plan.</param>
/// <param name="Maximum">Largest possible value.</param>
/// <param name="OriginalTarget">당초 목표; null is 목표 미설정.</param>
/// <param name="Changes">Changes of the target in order; the last one's value is the 변경 목표.</param>
/// <param name="State">State of the result.</param>
/// <param name="Actual">Actual; null unless the state is entered.</param>
/// <param name="IsProvisional">잠정.</param>
/// <param name="Reason">Reason for a state without an actual.</param>
/// <param name="DataSource">Where the actual comes from.</param>
public sealed record PublishedIndicator(
    string Name,
    string Unit,
    string? Definition,
    Direction? Direction,
    string? RateProfile,
    Accumulation Accumulation,
    decimal? Weight,
    int Decimals,
    decimal? Baseline,
    decimal? Maximum,
    decimal? OriginalTarget,
    IReadOnlyList<PublishedTargetChange> Changes,
    ResultState State,
    decimal? Actual,
    bool IsProvisional,
    string? Reason,
    string? DataSource)
{
    /// <summary>
    /// The document that the result was taken over from (출처); null for one that was entered in the portal. Then it is not written at all, so
    /// that what was published before keeps its hash.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResultSource { get; init; }

    /// <summary>분자 and 분모 that the actual was computed from; null, and not written, where it was entered as it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PublishedParts? Parts { get; init; }

    /// <summary>The target that the rate uses: the last approved one.</summary>
    public decimal? Target => Changes.Count > 0 ? Changes[^1].Value : OriginalTarget;
}

/// <summary>The two counts behind an actual.</summary>
/// <param name="NumeratorName">What is counted above (분자).</param>
/// <param name="Numerator">How many.</param>
/// <param name="DenominatorName">What is counted below (분모).</param>
/// <param name="Denominator">How many.</param>
public sealed record PublishedParts(string NumeratorName, decimal Numerator, string DenominatorName, decimal Denominator);

/// <summary>One change of a target.</summary>
/// <param name="Revision">1, 2, ...</param>
/// <param name="Value">변경 목표.</param>
/// <param name="EffectiveOn">First day on which it held.</param>
/// <param name="ReasonKind">Kind of reason.</param>
/// <param name="ReasonText">Reason in words.</param>
/// <param name="DeliberatedOn">Day of the council's deliberation.</param>
/// <param name="DocumentNumber">Document number.</param>
public sealed record PublishedTargetChange(
    int Revision,
    decimal? Value,
    DateOnly EffectiveOn,
    ChangeReason? ReasonKind,
    string? ReasonText,
    DateOnly? DeliberatedOn,
    string? DocumentNumber);

/// <summary>Budget and execution of a project, in won.</summary>
/// <param name="Kind">The version of the budget that is shown.</param>
/// <param name="Supplement">Which supplementary budget; 0 for the other kinds.</param>
/// <param name="IsNonBudget">비예산: no money needed.</param>
/// <param name="PlannedWon">Sum of the lines; null when every line is blank.</param>
/// <param name="ExecutedWon">Sum of the executed amounts; null when none is known.</param>
/// <param name="Lines">Funding lines.</param>
public sealed record PublishedBudget(
    BudgetKind Kind,
    int Supplement,
    bool IsNonBudget,
    long? PlannedWon,
    long? ExecutedWon,
    IReadOnlyList<PublishedBudgetLine> Lines);

/// <summary>One funding line, in won.</summary>
/// <param name="Source">Source of the money.</param>
/// <param name="SourceName">Name of the other source; empty for the others.</param>
/// <param name="AmountWon">Planned; null is blank.</param>
/// <param name="ExecutedWon">Executed; null while unknown.</param>
public sealed record PublishedBudgetLine(FundingSource Source, string SourceName, long? AmountWon, long? ExecutedWon);
