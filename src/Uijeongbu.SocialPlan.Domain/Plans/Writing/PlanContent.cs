using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>
/// A whole plan as one value while it is written: what a workbook carries, what copying makes, what an import compares. Lists are in the
/// order of the plan. Rows are read into it and written from it; it knows no database.
/// </summary>
/// <param name="Vision">비전; null when the plan has none.</param>
/// <param name="Goal">목표.</param>
/// <param name="Strategies">Strategies, system Ⅰ first.</param>
public sealed record PlanContent(string? Vision, string Goal, IReadOnlyList<StrategyContent> Strategies)
{
    /// <summary>All projects in the order of the plan.</summary>
    public IEnumerable<ProjectContent> Projects => Strategies.SelectMany(strategy => strategy.Projects);
}

/// <summary>A strategy (추진전략) with all that stands under it.</summary>
/// <param name="Id">Its row; one that the plan does not have yet is made.</param>
/// <param name="System">System Ⅰ or Ⅱ.</param>
/// <param name="Name">Name.</param>
/// <param name="Groups">The middle level (중점추진사업, 대표과업), where the generation has one.</param>
/// <param name="Indicators">Strategy indicators (form F2).</param>
/// <param name="Projects">Projects of all groups and of none.</param>
public sealed record StrategyContent(
    Guid Id,
    StrategySystem System,
    string Name,
    IReadOnlyList<GroupContent> Groups,
    IReadOnlyList<IndicatorContent> Indicators,
    IReadOnlyList<ProjectContent> Projects);

/// <summary>A group of projects between strategy and project.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Name">Name.</param>
public sealed record GroupContent(Guid Id, string Name);

/// <summary>A project (세부사업, 세부과업) with all fields of form F13.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Code">Project number, unique in the plan.</param>
/// <param name="Name">Name.</param>
/// <param name="GroupId">Its group within the strategy; null when it stands under the strategy itself.</param>
/// <param name="IsPriority">중점추진.</param>
/// <param name="Origin">자체사업 or 국고보조사업.</param>
/// <param name="Department">담당과; null when none is named yet.</param>
/// <param name="FirstYear">First fiscal year in which it runs.</param>
/// <param name="LastYear">Last fiscal year; null while it goes on.</param>
/// <param name="Form">The other fields of the form by key (<c>PlanShape.ProjectFields</c>), as stored; a blank field is absent.</param>
/// <param name="Indicators">Indicators.</param>
/// <param name="Budgets">Every version of every year, by year, kind, supplement.</param>
public sealed record ProjectContent(
    Guid Id,
    string Code,
    string Name,
    Guid? GroupId,
    bool IsPriority,
    FundingOrigin Origin,
    string? Department,
    int FirstYear,
    int? LastYear,
    IReadOnlyDictionary<string, string> Form,
    IReadOnlyList<IndicatorContent> Indicators,
    IReadOnlyList<BudgetContent> Budgets);

/// <summary>An indicator (성과지표) with its targets. Values are in its unit.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Definition">Definition with formula text (지표정의, 산식).</param>
/// <param name="Direction">Which way it wants to go; null when unknown.</param>
/// <param name="RateProfile">Id of the rate profile; null means the policy's for the direction.</param>
/// <param name="Accumulation">How periods add up.</param>
/// <param name="Level">투입, 산출, 결과, 영향; null when not stated.</param>
/// <param name="Baseline">기준값.</param>
/// <param name="BaselineYear">Year of the baseline.</param>
/// <param name="Weight">Weight within the project; null means that the policy decides.</param>
/// <param name="Decimals">Decimals in which values are entered and shown.</param>
/// <param name="Maximum">Largest possible value.</param>
/// <param name="Rationale">목표수준 산출근거.</param>
/// <param name="DataSource">자료출처.</param>
/// <param name="Targets">Target of each year that has one, the last one in force; a year without is 목표 미설정, which is not 0.</param>
public sealed record IndicatorContent(
    Guid Id,
    string Name,
    string Unit,
    string? Definition,
    Direction? Direction,
    string? RateProfile,
    Accumulation Accumulation,
    IndicatorLevel? Level,
    decimal? Baseline,
    int? BaselineYear,
    decimal? Weight,
    int Decimals,
    decimal? Maximum,
    string? Rationale,
    string? DataSource,
    IReadOnlyDictionary<int, decimal> Targets)
{
    /// <summary>The sentence that answers what was asked about the target of a year (목표 확인); a workbook does not carry it.</summary>
    public IReadOnlyDictionary<int, string> Answers { get; init; } = new Dictionary<int, string>();

    /// <summary>What is counted above when the actual is a share of two counts (분자); null when it is entered as it is.</summary>
    public string? NumeratorName { get; init; }

    /// <summary>What is counted below (분모).</summary>
    public string? DenominatorName { get; init; }

    /// <summary>Whether it was read from a file without columns for the two counts: then what stands there stays.</summary>
    public bool LeavesParts { get; init; }
}

/// <summary>One version of a project's budget of a year.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Kind">예산안, 본예산, 추경, ...</param>
/// <param name="Supplement">Which supplementary budget; 0 for the other kinds.</param>
/// <param name="IsNonBudget">비예산: then there is no line.</param>
/// <param name="Lines">Funding lines in the order of the form; an amount of null is blank.</param>
public sealed record BudgetContent(int Year, BudgetKind Kind, int Supplement, bool IsNonBudget, IReadOnlyList<BudgetLineContent> Lines);

/// <summary>A funding line.</summary>
/// <param name="Source">Source of the money.</param>
/// <param name="SourceName">Name of the other source; empty for the three that need none.</param>
/// <param name="AmountWon">Amount in won, a multiple of 100,000 (million won with one decimal); null is blank, which is not 0.</param>
public sealed record BudgetLineContent(FundingSource Source, string SourceName, long? AmountWon);
