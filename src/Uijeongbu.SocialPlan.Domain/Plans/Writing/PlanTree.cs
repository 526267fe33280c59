namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>Finds and replaces items of a plan by id. A plan is small; what is not touched stays the same object.</summary>
internal static class PlanTree
{
    /// <summary>The strategy that is it, or under which it stands; null when there is none.</summary>
    public static StrategyContent? StrategyOf(this PlanContent plan, PlanItem item, Guid id) => plan.Strategies.FirstOrDefault(strategy => item switch
    {
        PlanItem.Strategy => strategy.Id == id,
        PlanItem.Group => strategy.Groups.Any(group => group.Id == id),
        PlanItem.Project => strategy.Projects.Any(project => project.Id == id),
        PlanItem.Indicator => strategy.Indicators.Any(row => row.Id == id) || strategy.Projects.Any(project => project.Indicators.Any(row => row.Id == id)),
        _ => false,
    });

    /// <summary>The project of an indicator; null for a strategy's.</summary>
    public static ProjectContent? ProjectOf(this StrategyContent strategy, Guid indicator) =>
        strategy.Projects.FirstOrDefault(project => project.Indicators.Any(row => row.Id == indicator));

    /// <summary>Whether anything in the plan has the id.</summary>
    public static bool Has(this PlanContent plan, Guid id) => plan.Strategies.Any(strategy => strategy.Id == id
        || strategy.Groups.Any(group => group.Id == id)
        || strategy.Indicators.Any(row => row.Id == id)
        || strategy.Projects.Any(project => project.Id == id || project.Indicators.Any(row => row.Id == id)));

    /// <summary>The plan with another state of a strategy.</summary>
    public static PlanContent With(this PlanContent plan, StrategyContent strategy) => plan with { Strategies = [.. plan.Strategies.Select(other => other.Id == strategy.Id ? strategy : other)] };

    /// <summary>The strategy with another state of a project.</summary>
    public static StrategyContent With(this StrategyContent strategy, ProjectContent project) =>
        strategy with { Projects = [.. strategy.Projects.Select(other => other.Id == project.Id ? project : other)] };

    /// <summary>The list with an item at a place; beyond the end is the end.</summary>
    public static List<T> InsertedAt<T>(this IEnumerable<T> list, int index, T item)
    {
        List<T> result = [.. list];
        result.Insert(Math.Clamp(index, 0, result.Count), item);
        return result;
    }
}
