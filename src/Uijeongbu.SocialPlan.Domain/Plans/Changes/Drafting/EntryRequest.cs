namespace Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;

/// <summary>
/// A change as a person asks for it: a place, and what shall stand there. What stands there now is never asked; <see cref="EntryDrafting"/>
/// looks it up.
/// </summary>
public abstract record EntryRequest;

/// <summary>추진전략 신규, at the end of its system.</summary>
/// <param name="System">System Ⅰ or Ⅱ.</param>
/// <param name="Name">Name.</param>
public sealed record NewStrategy(StrategySystem System, string? Name) : EntryRequest;

/// <summary>A strategy has another name.</summary>
/// <param name="Id">The strategy.</param>
/// <param name="Name">Name afterwards.</param>
public sealed record RenamedStrategy(Guid Id, string? Name) : EntryRequest;

/// <summary>추진전략 폐지.</summary>
/// <param name="Id">The strategy.</param>
public sealed record DroppedStrategy(Guid Id) : EntryRequest;

/// <summary>세부사업 신규.</summary>
/// <param name="Head">Number and name.</param>
/// <param name="Indicators">Its indicators with the target of the year.</param>
public sealed record NewProject(ProjectHead Head, IReadOnlyList<IndicatorDraft> Indicators) : EntryRequest;

/// <summary>세부사업 폐지.</summary>
/// <param name="Code">Project number.</param>
public sealed record DroppedProject(string Code) : EntryRequest;

/// <summary>A project has another name.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Name">Name afterwards.</param>
public sealed record RenamedProject(string Code, string? Name) : EntryRequest;

/// <summary>Another department is in charge.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Owner">Department afterwards; blank is none.</param>
public sealed record OtherOwner(string Code, string? Owner) : EntryRequest;

/// <summary>전략 이동.</summary>
/// <param name="Code">Project number.</param>
/// <param name="StrategyId">Strategy afterwards.</param>
public sealed record MovedProject(string Code, Guid StrategyId) : EntryRequest;

/// <summary>목표 수준 변경.</summary>
/// <param name="Code">Project number.</param>
/// <param name="IndicatorId">The indicator, as the record calls it.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Value">Target afterwards; null is 목표 미설정.</param>
public sealed record OtherTarget(string Code, Guid IndicatorId, int Year, decimal? Value) : EntryRequest;

/// <summary>Another version or other amounts of a budget.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Kind">Version.</param>
/// <param name="Supplement">Which supplementary budget; 0 for the other kinds.</param>
/// <param name="IsNonBudget">비예산.</param>
/// <param name="Lines">Lines; one without an amount is left out.</param>
public sealed record OtherBudget(string Code, int Year, BudgetKind Kind, int Supplement, bool IsNonBudget, IReadOnlyList<BudgetLineAt> Lines) : EntryRequest;

/// <summary>성과지표 신규 in a project that runs.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Indicator">The indicator.</param>
public sealed record NewIndicator(string Code, IndicatorDraft Indicator) : EntryRequest;

/// <summary>An indicator measures something else.</summary>
/// <param name="Code">Project number.</param>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Text">Name, unit, definition afterwards.</param>
public sealed record OtherIndicatorText(string Code, Guid IndicatorId, IndicatorText Text) : EntryRequest;

/// <summary>성과지표 폐지.</summary>
/// <param name="Code">Project number.</param>
/// <param name="IndicatorId">The indicator.</param>
public sealed record DroppedIndicator(string Code, Guid IndicatorId) : EntryRequest;

/// <summary>통합. The budgets of the year are added up.</summary>
/// <param name="Codes">The projects that become one.</param>
/// <param name="Into">What they become: one of their numbers, or a new one.</param>
/// <param name="Indicators">The indicators that go on; the others end.</param>
public sealed record MergedProjects(IReadOnlyList<string> Codes, ProjectHead Into, IReadOnlyList<Guid> Indicators) : EntryRequest;

/// <summary>분리. The budget stays with the part that keeps the number, else with the first.</summary>
/// <param name="Code">The project that becomes several.</param>
/// <param name="Parts">What it becomes.</param>
public sealed record SplitProject(string Code, IReadOnlyList<SplitPart> Parts) : EntryRequest;

/// <summary>What a project is called and where it stands.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Name">Name.</param>
/// <param name="StrategyId">Strategy.</param>
/// <param name="Owner">Department in charge; blank is none.</param>
public sealed record ProjectHead(string? Code, string? Name, Guid StrategyId, string? Owner);

/// <summary>One part of a split project.</summary>
/// <param name="Head">Number and name.</param>
/// <param name="Indicators">The indicators that go on here.</param>
public sealed record SplitPart(ProjectHead Head, IReadOnlyList<Guid> Indicators);

/// <summary>A new indicator with its target of the year.</summary>
/// <param name="Text">Name, unit, definition.</param>
/// <param name="Target">Target; null is 목표 미설정.</param>
public sealed record IndicatorDraft(IndicatorText Text, decimal? Target);
