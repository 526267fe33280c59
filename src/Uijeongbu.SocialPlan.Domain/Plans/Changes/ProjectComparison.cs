namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>What differs between two states of a project with the same number.</summary>
internal static class ProjectComparison
{
    public static IEnumerable<ChangeEntry> Compare(ProjectAt before, ProjectAt after) =>
        [.. Head(before, after), .. Indicators(before, after), .. Budgets(before, after)];

    private static IEnumerable<ChangeEntry> Head(ProjectAt before, ProjectAt after)
    {
        if (before.StrategyId != after.StrategyId)
        {
            yield return new MoveChange(before.Code, before.StrategyId, after.StrategyId);
        }

        if (before.Name != after.Name)
        {
            yield return new NameChange(before.Code, before.Name, after.Name);
        }

        if (before.Owner != after.Owner)
        {
            yield return new OwnerChange(before.Code, before.Owner, after.Owner);
        }
    }

    private static IEnumerable<ChangeEntry> Indicators(ProjectAt before, ProjectAt after)
    {
        foreach (var id in before.Indicators.Concat(after.Indicators).Select(indicator => indicator.Id).Distinct())
        {
            var (old, now) = (before.Indicators.Find(id), after.Indicators.Find(id));
            if (old is null || now is null)
            {
                yield return new IndicatorChange(before.Code, id, old, now);
                continue;
            }

            if (old.Text != now.Text)
            {
                yield return new IndicatorTextChange(before.Code, id, old.Text, now.Text);
            }

            foreach (var year in Years(old.Targets, now.Targets).Where(year => old.TargetOf(year) != now.TargetOf(year)))
            {
                yield return new TargetChange(before.Code, id, year, old.TargetOf(year), now.TargetOf(year));
            }
        }
    }

    private static IEnumerable<BudgetChange> Budgets(ProjectAt before, ProjectAt after) =>
        from year in Years(before.Budgets, after.Budgets)
        let change = new BudgetChange(before.Code, year, before.Budgets.Find(year), after.Budgets.Find(year))
        where change.Before != change.After
        select change;

    private static IEnumerable<int> Years<T>(KeyedSet<int, T> before, KeyedSet<int, T> after)
        where T : class, IKeyed<int> =>
        before.Concat(after).Select(value => value.Key).Distinct().Order();
}
