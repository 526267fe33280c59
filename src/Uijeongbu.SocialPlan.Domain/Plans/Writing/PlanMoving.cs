using static Uijeongbu.SocialPlan.Domain.Plans.Writing.PlanEditing;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>Moves an item within its list; a project also under another strategy or group.</summary>
internal static class PlanMoving
{
    /// <summary>The plan with the item at its new place.</summary>
    public static Outcome<EditedPlan> Move(PlanContent plan, MoveItem move)
    {
        if (plan.StrategyOf(move.Item, move.Id) is not { } source)
        {
            return PlanWritingProblems.NotFound;
        }

        switch (move.Item)
        {
            case PlanItem.Strategy:
                var others = plan.Strategies.Where(row => row.Id != move.Id).ToList();
                var first = others.Count(row => row.System < source.System);
                var index = first + Math.Clamp(move.Index, 0, others.Count(row => row.System == source.System));
                return Done(plan, source.Id, plan with { Strategies = others.InsertedAt(index, source) });
            case PlanItem.Group when plan.StrategyOf(PlanItem.Strategy, move.Parent)?.Id == source.Id:
                var group = source.Groups.First(row => row.Id == move.Id);
                return Done(plan, source.Id, plan.With(source with { Groups = source.Groups.Where(row => row.Id != move.Id).InsertedAt(move.Index, group) }));
            case PlanItem.Project when (plan.StrategyOf(PlanItem.Strategy, move.Parent) ?? plan.StrategyOf(PlanItem.Group, move.Parent)) is { } to:
                return MoveProject(plan, source, to, move);
            case PlanItem.Indicator:
                return MoveIndicator(plan, source, move);
            default:
                return PlanWritingProblems.WrongPlace;
        }
    }

    private static Outcome<EditedPlan> MoveProject(PlanContent plan, StrategyContent source, StrategyContent to, MoveItem move)
    {
        var moved = source.Projects.First(row => row.Id == move.Id) with { GroupId = to.Id == move.Parent ? null : move.Parent };
        var without = plan.With(source with { Projects = [.. source.Projects.Where(row => row.Id != move.Id)] });
        var target = without.StrategyOf(PlanItem.Strategy, to.Id)!;
        return Done(plan, [source.Id, to.Id], without.With(target with { Projects = target.Projects.InsertedAt(move.Index, moved) }));
    }

    private static Outcome<EditedPlan> MoveIndicator(PlanContent plan, StrategyContent strategy, MoveItem move)
    {
        var project = strategy.ProjectOf(move.Id);
        if ((project?.Id ?? strategy.Id) != move.Parent)
        {
            return PlanWritingProblems.WrongPlace;
        }

        var rows = project?.Indicators ?? strategy.Indicators;
        var after = rows.Where(row => row.Id != move.Id).InsertedAt(move.Index, rows.First(row => row.Id == move.Id));
        return Done(plan, strategy.Id, plan.With(project is null ? strategy with { Indicators = after } : strategy.With(project with { Indicators = after })));
    }
}
