namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>A project and where it stands.</summary>
/// <param name="StrategyId">Its strategy.</param>
/// <param name="Project">The project.</param>
internal sealed record PlacedProject(Guid StrategyId, ProjectContent Project);

/// <summary>What of a project is frozen with it, and what with its years.</summary>
internal static class ProjectLock
{
    /// <summary>
    /// Whether number, name, place, fields, indicators and their targets before the generation are the same. Whom to ask, order and the end of
    /// the project do not count.
    /// </summary>
    public static bool SameBuild(PlacedProject? was, PlacedProject? now, int firstYear) =>
        was is not null && now is not null
        && was.StrategyId == now.StrategyId
        && Head(was.Project) == Head(now.Project)
        && Form(was.Project).SequenceEqual(Form(now.Project))
        && Indicators(was.Project).SequenceEqual(Indicators(now.Project))
        && Targets(was.Project).Where(target => target.Year < firstYear).ToHashSet().SetEquals(Targets(now.Project).Where(target => target.Year < firstYear));

    /// <summary>The years of the generation whose target or budget differs, in order; of a new or a removed project all that it has.</summary>
    public static IEnumerable<int> ChangedYears(ProjectContent? was, ProjectContent? now, int firstYear)
    {
        var (old, present) = (Figures(was).ToHashSet(), Figures(now).ToHashSet());
        return old.Except(present).Concat(present.Except(old)).Select(figure => figure.Year).Where(year => year >= firstYear).Distinct().Order();
    }

    private static (string, string, Guid?, bool, FundingOrigin, string?, int) Head(ProjectContent project) =>
        (project.Code, project.Name, project.GroupId, project.IsPriority, project.Origin, project.Department, project.FirstYear);

    private static IEnumerable<KeyValuePair<string, string>> Form(ProjectContent project) =>
        project.Form.Where(field => !FormFields.IsContact(field.Key)).OrderBy(field => field.Key, StringComparer.Ordinal);

    private static readonly Dictionary<int, decimal> NoTargets = [];
    private static readonly Dictionary<int, string> NoAnswers = [];

    private static IEnumerable<IndicatorContent> Indicators(ProjectContent project) =>
        project.Indicators.OrderBy(row => row.Id).Select(row => row with { Targets = NoTargets, Answers = NoAnswers });

    // As values and not as text: the name of a source can hold anything.
    private static IEnumerable<Figure> Figures(ProjectContent? project) => project is null ? [] :
    [
        .. Targets(project),
        .. project.Budgets.SelectMany(budget => budget.Lines.Select(line => new Figure(budget.Year, Guid.Empty, Target: null, budget.Kind, budget.Supplement, budget.IsNonBudget, line))),
        .. project.Budgets.Select(budget => new Figure(budget.Year, Guid.Empty, Target: null, budget.Kind, budget.Supplement, budget.IsNonBudget)),
    ];

    private static IEnumerable<Figure> Targets(ProjectContent project) =>
        project.Indicators.SelectMany(row => row.Targets.Select(target => new Figure(target.Key, row.Id, target.Value)));

    private sealed record Figure(int Year, Guid Indicator, decimal? Target, BudgetKind Kind = default, int Supplement = 0, bool IsNonBudget = false, BudgetLineContent? Line = null);
}
