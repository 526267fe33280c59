using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>A strategy without what hangs under it.</summary>
internal sealed record StrategyPart(StrategySystem System, int Order, string Name);

/// <summary>A group at its place.</summary>
internal sealed record GroupPart(Guid StrategyId, int Order, string Name);

/// <summary>A project at its place, without its indicators.</summary>
internal sealed record ProjectPart(Guid StrategyId, int Order, ProjectContent Content);

/// <summary>An indicator at its place.</summary>
internal sealed record IndicatorPart(Guid ParentId, int Order, IndicatorContent Content);

/// <summary>A plan's content taken apart, an entry for each row: this is what goes on the record.</summary>
internal sealed record PlanParts(
    Dictionary<Guid, StrategyPart> Strategies,
    Dictionary<Guid, GroupPart> Groups,
    Dictionary<Guid, IndicatorPart> StrategyIndicators,
    Dictionary<Guid, ProjectPart> Projects,
    Dictionary<Guid, IndicatorPart> Indicators)
{
    public static PlanParts Of(PlanContent plan) => new(
        plan.Strategies.GroupBy(strategy => strategy.System).SelectMany(system => system.Index().Select(row => (row.Item.Id, Part: new StrategyPart(system.Key, row.Index + 1, row.Item.Name)))).ToDictionary(row => row.Id, row => row.Part),
        plan.Strategies.SelectMany(strategy => strategy.Groups.Index().Select(row => (row.Item.Id, Part: new GroupPart(strategy.Id, row.Index + 1, row.Item.Name)))).ToDictionary(row => row.Id, row => row.Part),
        IndicatorsOf(plan.Strategies.Select(strategy => (strategy.Id, strategy.Indicators))),
        plan.Strategies.SelectMany(strategy => strategy.Projects.Index().Select(row => (row.Item.Id, Part: new ProjectPart(strategy.Id, row.Index + 1, row.Item with { Indicators = [] })))).ToDictionary(row => row.Id, row => row.Part),
        IndicatorsOf(plan.Projects.Select(project => (project.Id, project.Indicators))));

    private static Dictionary<Guid, IndicatorPart> IndicatorsOf(IEnumerable<(Guid Parent, IReadOnlyList<IndicatorContent> Rows)> lists) =>
        lists.SelectMany(list => list.Rows.Index().Select(row => (row.Item.Id, Part: new IndicatorPart(list.Parent, row.Index + 1, row.Item)))).ToDictionary(row => row.Id, row => row.Part);
}
