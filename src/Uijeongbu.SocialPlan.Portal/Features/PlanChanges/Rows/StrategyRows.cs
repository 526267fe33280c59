using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Rows;

/// <summary>Rows of strategies. One that was dropped goes only when no project, running or not, stands under it.</summary>
internal static class StrategyRows
{
    public static void Follow(Change change, PlanRows rows, PlanHistory history)
    {
        foreach (var strategy in history.Latest.Strategies)
        {
            var row = rows.Strategies.Find(row => row.Id == strategy.Id) ?? Add(change, rows, strategy);
            (row.Order, row.Name) = (strategy.Order, strategy.Name);
        }

        var dropped = history.ChangeSets.SelectMany(set => set.Content.Entries).OfType<StrategyChange>().Where(entry => entry.After is null).Select(entry => entry.Id).ToHashSet();
        foreach (var row in rows.Strategies.Where(row => dropped.Contains(row.Id) && history.Latest.Strategies.Find(row.Id) is null && IsBare(rows, row.Id)).ToList())
        {
            rows.Strategies.Remove(row);
            change.Db.Remove(row);
        }
    }

    /// <summary>A row for a strategy that is new.</summary>
    public static Strategy Add(Change change, PlanRows rows, StrategyAt strategy)
    {
        Strategy row = new() { Id = strategy.Id, RegionCode = rows.Plan.RegionCode, PlanId = rows.Plan.Id, System = strategy.System, Order = strategy.Order, Name = strategy.Name };
        rows.Strategies.Add(row);
        return change.Db.Add(row).Entity;
    }

    private static bool IsBare(PlanRows rows, Guid strategy) => !rows.Projects.Exists(project => project.StrategyId == strategy)
        && !rows.Groups.Exists(group => group.StrategyId == strategy) && !rows.StrategyIndicators.Exists(indicator => indicator.StrategyId == strategy);
}
