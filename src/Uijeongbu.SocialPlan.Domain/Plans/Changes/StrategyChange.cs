namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>A strategy is added, renamed or renumbered, or dropped; a dropped one has no project left.</summary>
/// <param name="Id">The strategy.</param>
/// <param name="Before">Before; null when it is new.</param>
/// <param name="After">Afterwards; null when it is dropped.</param>
public sealed record StrategyChange(Guid Id, StrategyAt? Before, StrategyAt? After) : ValueChange<StrategyAt?>(Before, After)
{
    /// <inheritdoc/>
    public override ChangeSubject Subject => ChangeSubject.Strategy;

    /// <inheritdoc/>
    public override string PlaceIn(PlanAt plan) => Places.OfStrategy(plan, Id, Before ?? After);

    private protected override bool TryRead(PlanAt plan, out StrategyAt? now)
    {
        now = plan.Strategies.Find(Id);
        return true;
    }

    private protected override PlanAt Write(PlanAt plan) => plan.Set(Id, After);

    private protected override Problem? WhyNot(PlanAt plan) =>
        After is null && plan.Projects.Any(project => project.StrategyId == Id) ? ChangeProblems.StrategyNotEmpty(PlaceIn(plan))
        : After is not null && After.Id != Id ? ChangeProblems.OtherPlace(PlaceIn(plan))
        : null;
}
