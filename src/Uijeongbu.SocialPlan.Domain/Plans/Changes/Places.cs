namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>Places of a plan in words, with the name that the plan knows, else the one that the entry carries.</summary>
internal static class Places
{
    public static string OfStrategy(PlanAt plan, Guid id, StrategyAt? carried) =>
        (plan.Strategies.Find(id) ?? carried) is { } strategy ? $"추진전략 {strategy.Order}({strategy.Name})" : $"추진전략 {id}";

    public static string OfProject(PlanAt plan, string code, ProjectAt? carried = null) =>
        (plan.Projects.Find(code) ?? carried) is { } project ? $"사업 {code}({project.Name})" : $"사업 {code}";

    public static string OfIndicator(PlanAt plan, string code, Guid id, string? name) =>
        $"{OfProject(plan, code)}의 지표 '{plan.Projects.Find(code)?.Indicators.Find(id)?.Text.Name ?? name ?? id.ToString()}'";
}
