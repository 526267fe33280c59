namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>
/// One line of a change set, or of a comparison: what stood at a place of the plan and what stands there now. It takes effect only on a plan
/// in which the place still holds what the entry says was there before.
/// </summary>
public abstract record ChangeEntry
{
    /// <summary>What it does.</summary>
    public abstract ChangeKind Kind { get; }

    /// <summary>What it changes.</summary>
    public abstract ChangeSubject Subject { get; }

    /// <summary>The place in words for a person: numbers, names and year as far as <paramref name="plan"/> knows them.</summary>
    public abstract string PlaceIn(PlanAt plan);

    /// <summary>The plan with this change, or why it cannot be made; every refusal names the place.</summary>
    /// <param name="plan">The plan before.</param>
    /// <param name="on">Day on which it takes effect, for the lineage.</param>
    public abstract Outcome<PlanAt> ApplyTo(PlanAt plan, DateOnly on);
}

/// <summary>An entry about one value of the plan.</summary>
/// <typeparam name="T">Kind of value; null where nothing can stand there.</typeparam>
/// <param name="Before">What stands there before (변경 전).</param>
/// <param name="After">What stands there afterwards (변경 후).</param>
public abstract record ValueChange<T>(T Before, T After) : ChangeEntry
{
    /// <inheritdoc/>
    public override ChangeKind Kind => Before is null ? ChangeKind.New : After is null ? ChangeKind.Dropped : ChangeKind.Changed;

    /// <inheritdoc/>
    public sealed override Outcome<PlanAt> ApplyTo(PlanAt plan, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!TryRead(plan, out var now))
        {
            return ChangeProblems.NotThere(PlaceIn(plan));
        }

        if (!EqualityComparer<T>.Default.Equals(now, Before))
        {
            return ChangeProblems.BeforeDiffers(PlaceIn(plan));
        }

        if (EqualityComparer<T>.Default.Equals(Before, After))
        {
            return ChangeProblems.NothingChanges(PlaceIn(plan));
        }

        return WhyNot(plan) is { } problem ? problem : Write(plan);
    }

    /// <summary>What stands at the place now.</summary>
    /// <returns>Whether the plan has the place at all.</returns>
    private protected abstract bool TryRead(PlanAt plan, out T now);

    /// <summary>The plan with <see cref="After"/> at the place.</summary>
    private protected abstract PlanAt Write(PlanAt plan);

    /// <summary>A rule of the plan that stands against it.</summary>
    private protected virtual Problem? WhyNot(PlanAt plan) => null;
}
