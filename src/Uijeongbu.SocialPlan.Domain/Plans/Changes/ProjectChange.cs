namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>신규 or 폐지 of a whole project.</summary>
/// <param name="Code">Project number; a new project has one that no other project ever had.</param>
/// <param name="Before">Before; null when it is new.</param>
/// <param name="After">Afterwards; null when it is dropped.</param>
public sealed record ProjectChange(string Code, ProjectAt? Before, ProjectAt? After) : ValueChange<ProjectAt?>(Before, After)
{
    /// <inheritdoc/>
    public override ChangeSubject Subject => ChangeSubject.Project;

    /// <inheritdoc/>
    public override string PlaceIn(PlanAt plan) => Places.OfProject(plan, Code, Before ?? After);

    private protected override bool TryRead(PlanAt plan, out ProjectAt? now)
    {
        now = plan.Projects.Find(Code);
        return true;
    }

    private protected override PlanAt Write(PlanAt plan) => After is null ? plan.Drop(Code) : plan.Add(After);

    private protected override Problem? WhyNot(PlanAt plan)
    {
        if (After is null)
        {
            return null;
        }

        return Before is not null || After.Code != Code ? ChangeProblems.OtherPlace(PlaceIn(plan))
            : plan.Lineage.IsGiven(Code) ? ChangeProblems.NumberGiven(PlaceIn(plan))
            : plan.Strategies.Find(After.StrategyId) is null ? ChangeProblems.StrategyMissing(PlaceIn(plan))
            : null;
    }
}
