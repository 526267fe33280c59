using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>A plan while its sheets are read. Rows with faults are kept too, so that what refers to them is not called a fault as well.</summary>
internal sealed class PlanDraft
{
    public string? Vision { get; set; }

    public string Goal { get; set; } = "";

    public Dictionary<StrategyNumber, StrategyDraft> Strategies { get; } = [];

    /// <summary>By number.</summary>
    public Dictionary<string, ProjectDraft> Projects { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the sheet of strategies could be read; else nobody can say that a strategy does not exist.</summary>
    public bool KnowsStrategies { get; set; }

    /// <summary>The same of projects.</summary>
    public bool KnowsProjects { get; set; }

    /// <summary>The plan, strategies by system and place, all else in the order of the rows.</summary>
    public PlanContent ToContent() => new(Vision, Goal,
    [
        .. Strategies.OrderBy(pair => pair.Key.System).ThenBy(pair => pair.Key.Order).Select(pair => pair.Value.ToContent(pair.Key)),
    ]);
}

/// <summary>A strategy while it is read.</summary>
internal sealed class StrategyDraft(Guid id, string name, int line)
{
    public string Name { get; } = name;

    public int Line { get; } = line;

    /// <summary>By name.</summary>
    public OrderedDictionary<string, (GroupContent Group, int Line)> Groups { get; } = new(StringComparer.Ordinal);

    public List<IndicatorContent> Indicators { get; } = [];

    public List<ProjectDraft> Projects { get; } = [];

    public StrategyContent ToContent(StrategyNumber number) =>
        new(id, number.System, Name, [.. Groups.Values.Select(pair => pair.Group)], Indicators, [.. Projects.Select(project => project.ToContent())]);
}

/// <summary>A project while it is read.</summary>
internal sealed class ProjectDraft(ProjectContent head, int line)
{
    public int Line { get; } = line;

    public List<IndicatorContent> Indicators { get; } = [];

    /// <summary>By year, version and number of the supplementary budget.</summary>
    public Dictionary<(int Year, BudgetKind Kind, int Supplement), (BudgetContent Budget, int Line)> Budgets { get; } = [];

    public ProjectContent ToContent() => head with
    {
        Indicators = Indicators,
        Budgets = [.. Budgets.Values.Select(pair => pair.Budget).OrderBy(budget => (budget.Year, budget.Kind, budget.Supplement))],
    };
}
