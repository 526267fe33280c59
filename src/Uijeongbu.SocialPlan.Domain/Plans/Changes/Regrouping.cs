namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>
/// 통합 or 분리: some projects in place of others. One of them may go on under its number; any other number is new. Successors and
/// predecessors are kept in <see cref="Lineage"/>, so no project's history is lost.
/// </summary>
/// <param name="Before">The projects before, as they are.</param>
/// <param name="After">The projects afterwards.</param>
public sealed record Regrouping(KeyedSet<string, ProjectAt> Before, KeyedSet<string, ProjectAt> After) : ChangeEntry
{
    /// <inheritdoc/>
    public override ChangeKind Kind => (Before.Count, After.Count) switch
    {
        ( > 1, 1) => ChangeKind.Merged,
        (1, > 1) => ChangeKind.Split,
        _ => ChangeKind.MergedAndSplit,
    };

    /// <inheritdoc/>
    public override ChangeSubject Subject => ChangeSubject.Project;

    /// <inheritdoc/>
    public override string PlaceIn(PlanAt plan) => string.Join(", ", Before.Select(project => Places.OfProject(plan, project.Code, project)));

    /// <inheritdoc/>
    public override Outcome<PlanAt> ApplyTo(PlanAt plan, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (Before.Count == 0 || After.Count == 0 || Before.Equals(After))
        {
            return ChangeProblems.NothingChanges(PlaceIn(plan));
        }

        foreach (var project in Before)
        {
            if (plan.Projects.Find(project.Code) is not { } now)
            {
                return ChangeProblems.NotThere(Places.OfProject(plan, project.Code, project));
            }

            if (!now.Equals(project))
            {
                return ChangeProblems.BeforeDiffers(Places.OfProject(plan, project.Code));
            }
        }

        return After.Select(project => WhyNot(project, plan)).FirstOrDefault(problem => problem is not null) is { } refused
            ? refused
            : plan.Regroup(Before, After, on);
    }

    private Problem? WhyNot(ProjectAt after, PlanAt plan) =>
        Before.Find(after.Code) is null && plan.Lineage.IsGiven(after.Code) ? ChangeProblems.NumberGiven(Places.OfProject(plan, after.Code, after))
        : plan.Strategies.Find(after.StrategyId) is null ? ChangeProblems.StrategyMissing(Places.OfProject(plan, after.Code, after))
        : null;
}
