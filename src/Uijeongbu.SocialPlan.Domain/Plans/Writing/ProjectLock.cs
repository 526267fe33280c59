namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>A project and where it stands.</summary>
/// <param name="StrategyId">Its strategy.</param>
/// <param name="Project">The project.</param>
internal sealed record PlacedProject(Guid StrategyId, ProjectContent Project);

/// <summary>What of a project is frozen with it, and what with its years.</summary>
internal static class ProjectLock
{
    /// <summary>Whether number, name, place, fields and indicators are the same. Whom to ask, order and the end of the project do not count.</summary>
    public static bool SameBuild(PlacedProject? was, PlacedProject? now) =>
        was is not null && now is not null
        && was.StrategyId == now.StrategyId
        && Head(was.Project) == Head(now.Project)
        && Form(was.Project).SequenceEqual(Form(now.Project))
        && Indicators(was.Project).SequenceEqual(Indicators(now.Project));

    /// <summary>The years whose target or budget differs, in order.</summary>
    public static IEnumerable<int> ChangedYears(ProjectContent? was, ProjectContent? now)
    {
        var (old, present) = (Figures(was), Figures(now));
        return old.Except(present).Concat(present.Except(old)).Select(figure => figure.Year).Distinct().Order();
    }

    private static (string, string, Guid?, bool, FundingOrigin, string?, int) Head(ProjectContent project) =>
        (project.Code, project.Name, project.GroupId, project.IsPriority, project.Origin, project.Department, project.FirstYear);

    private static IEnumerable<KeyValuePair<string, string>> Form(ProjectContent project) =>
        project.Form.Where(field => !FormFields.IsContact(field.Key)).OrderBy(field => field.Key, StringComparer.Ordinal);

    private static readonly Dictionary<int, decimal> NoTargets = [];
    private static readonly Dictionary<int, string> NoAnswers = [];

    private static IEnumerable<IndicatorContent> Indicators(ProjectContent project) =>
        project.Indicators.OrderBy(row => row.Id).Select(row => row with { Targets = NoTargets, Answers = NoAnswers });

    // A removed or a new project is a matter of its build, not of its years.
    private static HashSet<(int Year, string What)> Figures(ProjectContent? project) => project is null ? [] :
    [
        .. project.Indicators.SelectMany(row => row.Targets.Select(target => (target.Key, $"{row.Id} {PlanFields.Plain(target.Value)}"))),
        .. project.Budgets.Select(budget => (budget.Year, $"{budget.Kind} {budget.Supplement} {budget.IsNonBudget} {string.Join(';', budget.Lines.Select(line => $"{line.Source} {line.SourceName} {line.AmountWon}"))}")),
    ];
}
