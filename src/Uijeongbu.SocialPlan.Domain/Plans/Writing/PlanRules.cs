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
        return Whole(after).Concat(Locked(before, after));
    }

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

        var strategies = after.Strategies.ToDictionary(strategy => strategy.Id);
        foreach (var strategy in before.Strategies.Where(strategy => !(strategies.TryGetValue(strategy.Id, out var now) && now.Name == strategy.Name && now.System == strategy.System)))
        {
            if (locks.OfStrategy(strategy.Projects.Select(project => project.FirstYear)) is { } why)
            {
                yield return PlanWritingProblems.Locked($"추진전략 '{strategy.Name}'", why);
            }
        }

        foreach (var problem in LockedProjects(before, after))
        {
            yield return problem;
        }
    }

    private IEnumerable<Problem> LockedProjects(PlanContent before, PlanContent after)
    {
        var (old, now) = (Placed(before), Placed(after));
        foreach (var id in old.Keys.Union(now.Keys))
        {
            var (was, becomes) = (old.GetValueOrDefault(id), now.GetValueOrDefault(id));
            var place = PlaceOf((becomes ?? was)!.Project);
            if (!ProjectLock.SameBuild(was, becomes) && locks.OfProject(Math.Min(was?.Project.FirstYear ?? int.MaxValue, becomes?.Project.FirstYear ?? int.MaxValue)) is { } why)
            {
                yield return PlanWritingProblems.Locked(place, why);
            }

            foreach (var year in ProjectLock.ChangedYears(was?.Project, becomes?.Project))
            {
                if (locks.OfYear(year) is { } closed)
                {
                    yield return PlanWritingProblems.Locked($"{place}의 {year}년 목표·예산", closed);
                }
            }

            if (becomes?.Project.LastYear != was?.Project.LastYear && was is not null && becomes is not null && (becomes.Project.LastYear ?? lastYear) < locks.LastAdopted)
            {
                yield return PlanWritingProblems.Locked($"{place}의 종료 연도", AnnualPlanProblems.Adopted);
            }
        }
    }

    private static Dictionary<Guid, PlacedProject> Placed(PlanContent plan) =>
        plan.Strategies.SelectMany(strategy => strategy.Projects.Select(project => new PlacedProject(strategy.Id, project))).ToDictionary(placed => placed.Project.Id);

    private static string PlaceOf(ProjectContent project) => $"사업 {project.Code}({project.Name})";
}
