namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>
/// What must hold for a plan that is written, and for a step from one state to the next: the one place that says so, for the grid, for forms
/// and for workbooks alike.
/// </summary>
/// <param name="locks">What can still be edited in place.</param>
/// <param name="firstYear">First fiscal year of the generation.</param>
/// <param name="lastYear">Last fiscal year of the generation.</param>
public sealed class PlanRules(PlanLocks locks, int firstYear, int lastYear)
{
    /// <summary>Everything that stands against the step, each with its place; none when it can be taken.</summary>
    public IEnumerable<Problem> WhyNot(PlanContent before, PlanContent after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        // What has no identity cannot be compared.
        return Broken(after) is { } broken ? [broken] : Whole(after).Concat(Locked(before, after));
    }

    private static Problem? Broken(PlanContent plan)
    {
        HashSet<Guid> ids = [];
        return plan.Strategies.SelectMany(IdsOf).Any(id => !ids.Add(id)) ? PlanWritingProblems.IdTaken
            : plan.Strategies.Any(strategy => strategy.Projects.Any(project => project.GroupId is { } group && strategy.Groups.All(row => row.Id != group))) ? PlanWritingProblems.WrongPlace
            : null;
    }

    private static IEnumerable<Guid> IdsOf(StrategyContent strategy) =>
    [
        strategy.Id,
        .. strategy.Groups.Select(group => group.Id),
        .. strategy.Indicators.Concat(strategy.Projects.SelectMany(project => project.Indicators)).Select(row => row.Id),
        .. strategy.Projects.Select(project => project.Id),
    ];

    private IEnumerable<Problem> Whole(PlanContent plan)
    {
        foreach (var code in plan.Projects.GroupBy(project => project.Code, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
        {
            yield return PlanWritingProblems.CodeTaken(code.Key);
        }

        // One that a change set took out before it began ends in the year before.
        foreach (var project in plan.Projects.Where(project => project.FirstYear < firstYear || project.FirstYear > lastYear || project.LastYear < project.FirstYear - 1 || project.LastYear > lastYear))
        {
            yield return PlanWritingProblems.YearsOutside(PlaceOf(project), firstYear, lastYear);
        }
    }

    private IEnumerable<Problem> Locked(PlanContent before, PlanContent after)
    {
        if (locks.OfPlan is { } adopted && (before.Vision != after.Vision || before.Goal != after.Goal))
        {
            yield return PlanWritingProblems.Locked("비전과 목표", adopted);
        }

        var (places, strategies) = (PlacesOf(after), after.Strategies.ToDictionary(strategy => strategy.Id));
        foreach (var (id, _) in PlacesOf(before).Where(row => places.TryGetValue(row.Key, out var now) && now.System == row.Value.System && now.Order != row.Value.Order))
        {
            var strategy = before.Strategies.First(row => row.Id == id);
            if (locks.OfStrategy(strategy.Projects.Select(project => project.FirstYear)) is { } why)
            {
                yield return PlanWritingProblems.Locked($"추진전략 '{strategy.Name}'의 순서", why); // people call it by its place, and the adopted plan prints it
            }
        }

        foreach (var problem in before.Strategies.SelectMany(strategy => LockedStrategy(strategy, strategies.GetValueOrDefault(strategy.Id))).Concat(LockedProjects(before, after)))
        {
            yield return problem;
        }
    }

    private static Dictionary<Guid, (StrategySystem System, int Order)> PlacesOf(PlanContent plan) => plan.Strategies.GroupBy(strategy => strategy.System)
        .SelectMany(system => system.Index()).ToDictionary(row => row.Item.Id, row => (row.Item.System, row.Index));

    private IEnumerable<Problem> LockedStrategy(StrategyContent was, StrategyContent? now)
    {
        if (locks.OfStrategy(was.Projects.Select(project => project.FirstYear)) is not { } why)
        {
            yield break;
        }

        if (now is null || now.Name != was.Name || now.System != was.System || !StrategyLock.SameIndicators(was, now))
        {
            yield return PlanWritingProblems.Locked($"추진전략 '{was.Name}'", why);
        }

        foreach (var group in was.Groups.Where(group => now?.Groups.Contains(group) is not true && locks.OfStrategy(StrategyLock.FirstYears(was, group)) is not null))
        {
            yield return PlanWritingProblems.Locked($"'{group.Name}'", why);
        }
    }

    private IEnumerable<Problem> LockedProjects(PlanContent before, PlanContent after)
    {
        var (old, now) = (Placed(before), Placed(after));
        foreach (var id in old.Keys.Union(now.Keys))
        {
            var (was, becomes) = (old.GetValueOrDefault(id), now.GetValueOrDefault(id));
            var place = PlaceOf((becomes ?? was)!.Project);
            if (!ProjectLock.SameBuild(was, becomes, firstYear) && locks.OfProject(Math.Min(was?.Project.FirstYear ?? int.MaxValue, becomes?.Project.FirstYear ?? int.MaxValue)) is { } why)
            {
                yield return PlanWritingProblems.Locked(place, why);
            }

            foreach (var year in ProjectLock.ChangedYears(was?.Project, becomes?.Project, firstYear))
            {
                if (locks.OfYear(year) is { } closed)
                {
                    yield return PlanWritingProblems.Locked($"{place}의 {year}년 목표·예산", closed);
                }
            }

            // Whether it ends in an adopted year or goes on after one in which it had ended: the adopted years lose or gain it.
            if (was is not null && becomes is not null && becomes.Project.LastYear != was.Project.LastYear
                && Math.Min(becomes.Project.LastYear ?? lastYear, was.Project.LastYear ?? lastYear) < locks.LastAdopted)
            {
                yield return PlanWritingProblems.Locked($"{place}의 종료 연도", AnnualPlanProblems.Adopted);
            }
        }
    }

    private static Dictionary<Guid, PlacedProject> Placed(PlanContent plan) =>
        plan.Strategies.SelectMany(strategy => strategy.Projects.Select(project => new PlacedProject(strategy.Id, project))).ToDictionary(placed => placed.Project.Id);

    private static string PlaceOf(ProjectContent project) => $"사업 {project.Code}({project.Name})";
}
