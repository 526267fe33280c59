namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>A plan made from an earlier one. What is copied is a beginning: nothing stays tied to where it came from.</summary>
public static class PlanCopies
{
    /// <summary>
    /// The plan of a new generation from that of the one before: strategies, groups, projects that still ran in its last year, and indicators,
    /// under new ids and new numbers. The last target becomes the base year's column (기준값), the four years to come stay 목표 미설정; budgets stay behind.
    /// </summary>
    /// <param name="plan">The earlier plan.</param>
    /// <param name="lastYear">Its last fiscal year.</param>
    /// <param name="shape">The forms of the new generation; fields that it does not have stay behind.</param>
    public static PlanContent ToNextGeneration(PlanContent plan, int lastYear, PlanShape shape)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var fields = FormFields.Of(shape).Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        return Renumbered(plan with { Strategies = [.. plan.Strategies.Select(strategy => Renewed(strategy, lastYear, fields))] }, shape);
    }

    /// <summary>
    /// A year from the one before within a generation: where the year has no budget, the last one of the year before becomes its 예산안; where
    /// it has no target, the target of the year before.
    /// </summary>
    public static PlanContent FromLastYear(PlanContent plan, int year)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with
        {
            Strategies = [.. plan.Strategies.Select(strategy => strategy with
            {
                Indicators = [.. strategy.Indicators.Select(row => CarriedOn(row, year))],
                Projects = [.. strategy.Projects.Select(project => CarriedOn(project, year))],
            })],
        };
    }

    // A number stays with a project for a generation; the next one numbers anew, in its own manner.
    private static PlanContent Renumbered(PlanContent plan, PlanShape shape)
    {
        var numbered = plan with { Strategies = [.. plan.Strategies.Select(strategy => strategy with { Projects = [] })] };
        foreach (var (strategy, project) in plan.Strategies.SelectMany(strategy => strategy.Projects.Select(project => (strategy.Id, project))))
        {
            var now = numbered.StrategyOf(PlanItem.Strategy, strategy)!;
            numbered = numbered.With(now with { Projects = [.. now.Projects, project with { Code = ProjectNumbers.Next(numbered, now, project.GroupId, shape) }] });
        }

        return numbered;
    }

    private static StrategyContent Renewed(StrategyContent strategy, int lastYear, HashSet<string> fields)
    {
        var groups = strategy.Groups.ToDictionary(group => group.Id, group => group with { Id = Guid.CreateVersion7() });
        return strategy with
        {
            Id = Guid.CreateVersion7(),
            Groups = [.. groups.Values],
            Indicators = [.. strategy.Indicators.Select(row => Renewed(row, lastYear))],
            Projects = [.. strategy.Projects.Where(project => project.LastYear is null || project.LastYear >= lastYear).Select(project => project with
            {
                Id = Guid.CreateVersion7(),
                GroupId = project.GroupId is { } group ? groups[group].Id : null,
                FirstYear = lastYear + 1,
                LastYear = null,
                Form = project.Form.Where(field => fields.Contains(field.Key)).ToDictionary(StringComparer.Ordinal),
                Indicators = [.. project.Indicators.Select(row => Renewed(row, lastYear))],
                Budgets = [],
            })],
        };
    }

    private static IndicatorContent Renewed(IndicatorContent row, int lastYear) => row.Targets.TryGetValue(lastYear, out var last)
        ? row with { Id = Guid.CreateVersion7(), Targets = new Dictionary<int, decimal> { [lastYear] = last }, Answers = new Dictionary<int, string>() }
        : row with { Id = Guid.CreateVersion7(), Targets = new Dictionary<int, decimal>(), Answers = new Dictionary<int, string>() };

    private static ProjectContent CarriedOn(ProjectContent project, int year)
    {
        if (project.FirstYear > year - 1 || project.LastYear < year)
        {
            return project;
        }

        var last = project.Budgets.LastOrDefault(budget => budget.Year == year - 1);
        return project with
        {
            Budgets = last is null || project.Budgets.Any(budget => budget.Year == year)
                ? project.Budgets
                : [.. project.Budgets.Append(last with { Year = year, Kind = BudgetKind.Draft, Supplement = 0 }).OrderBy(budget => budget.Year).ThenBy(budget => budget.Kind).ThenBy(budget => budget.Supplement)],
            Indicators = [.. project.Indicators.Select(row => CarriedOn(row, year))],
        };
    }

    private static IndicatorContent CarriedOn(IndicatorContent row, int year) => row.Targets.TryGetValue(year - 1, out var target) && !row.Targets.ContainsKey(year)
        ? row with { Targets = new Dictionary<int, decimal>(row.Targets) { [year] = target } }
        : row;
}
