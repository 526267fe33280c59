namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>A project (세부사업, 세부과업) on a day.</summary>
/// <param name="Code">Project number (사업번호): opaque, stays with the project whatever else changes.</param>
/// <param name="StrategyId">The strategy it stands under.</param>
/// <param name="Name">Name.</param>
/// <param name="Owner">Department in charge (담당부서); null when none is named.</param>
/// <param name="Indicators">Indicators.</param>
/// <param name="Budgets">The budget of each year that has one; a year without is blank, which is not 0.</param>
public sealed record ProjectAt(
    string Code,
    Guid StrategyId,
    string Name,
    string? Owner,
    KeyedSet<Guid, IndicatorAt> Indicators,
    KeyedSet<int, BudgetAt> Budgets) : IKeyed<string>
{
    /// <inheritdoc/>
    string IKeyed<string>.Key => Code;
}

/// <summary>An indicator (성과지표) on a day.</summary>
/// <param name="Id">The indicator, through all its names; it keeps its id when its project is merged or split.</param>
/// <param name="Text">What it measures.</param>
/// <param name="Targets">The target of each year that has one; a year without is 목표 미설정, which is not 0.</param>
public sealed record IndicatorAt(Guid Id, IndicatorText Text, KeyedSet<int, YearTarget> Targets) : IKeyed<Guid>
{
    /// <inheritdoc/>
    Guid IKeyed<Guid>.Key => Id;

    /// <summary>The target of a year in the indicator's unit; null is 목표 미설정.</summary>
    public decimal? TargetOf(int year) => Targets.Find(year)?.Value;
}

/// <summary>What an indicator measures.</summary>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit of target and actual.</param>
/// <param name="Definition">Definition with formula text (지표정의, 산식).</param>
public sealed record IndicatorText(string Name, string Unit, string? Definition = null);

/// <summary>A target of a year.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Value">Target in the indicator's unit; 0 is a target.</param>
public sealed record YearTarget(int Year, decimal Value) : IKeyed<int>
{
    /// <inheritdoc/>
    int IKeyed<int>.Key => Year;
}

/// <summary>The version of a budget that holds on a day. An amount of null is blank; 0, blank and 비예산 are three things.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Kind">Which version (예산안, 본예산, 추경, ...).</param>
/// <param name="Supplement">Which supplementary budget; 0 for the other kinds.</param>
/// <param name="IsNonBudget">비예산.</param>
/// <param name="Lines">Funding lines.</param>
public sealed record BudgetAt(int Year, BudgetKind Kind, int Supplement, bool IsNonBudget, KeyedSet<string, BudgetLineAt> Lines) : IKeyed<int>
{
    /// <inheritdoc/>
    int IKeyed<int>.Key => Year;
}

/// <summary>A funding line.</summary>
/// <param name="Source">Where the money comes from.</param>
/// <param name="SourceName">Name of the other source; empty for the three that need none.</param>
/// <param name="AmountWon">Amount in won; null is blank.</param>
public sealed record BudgetLineAt(FundingSource Source, string SourceName, long? AmountWon) : IKeyed<string>
{
    /// <inheritdoc/>
    string IKeyed<string>.Key => $"{(int)Source} {SourceName}";
}
