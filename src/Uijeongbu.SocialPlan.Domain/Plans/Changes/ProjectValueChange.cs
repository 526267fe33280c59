namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>An entry about one value of a project that runs.</summary>
/// <typeparam name="T">Kind of value.</typeparam>
/// <param name="Code">Project number.</param>
/// <param name="Before">What stands there before.</param>
/// <param name="After">What stands there afterwards.</param>
public abstract record ProjectValueChange<T>(string Code, T Before, T After) : ValueChange<T>(Before, After)
{
    /// <inheritdoc/>
    public override string PlaceIn(PlanAt plan) => $"{Places.OfProject(plan, Code)}의 {ChangeLabels.Of(Subject)}";

    private protected sealed override bool TryRead(PlanAt plan, out T now)
    {
        now = default!;
        return plan.Projects.Find(Code) is { } project && TryRead(project, out now);
    }

    private protected sealed override PlanAt Write(PlanAt plan) => plan.With(Write(plan.Projects.Find(Code)!));

    /// <summary>What stands there in the project.</summary>
    private protected abstract bool TryRead(ProjectAt project, out T now);

    /// <summary>The project with <c>After</c> there.</summary>
    private protected abstract ProjectAt Write(ProjectAt project);
}

/// <summary>The project has another name; its number stays.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Before">Name before.</param>
/// <param name="After">Name afterwards.</param>
public sealed record NameChange(string Code, string Before, string After) : ProjectValueChange<string>(Code, Before, After)
{
    /// <inheritdoc/>
    public override ChangeSubject Subject => ChangeSubject.Name;

    private protected override bool TryRead(ProjectAt project, out string now)
    {
        now = project.Name;
        return true;
    }

    private protected override ProjectAt Write(ProjectAt project) => project with { Name = After };

    private protected override Problem? WhyNot(PlanAt plan) => string.IsNullOrWhiteSpace(After) ? ChangeProblems.NameMissing(PlaceIn(plan)) : null;
}

/// <summary>Another department is in charge, or the same under another name.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Before">Department before; null when none was named.</param>
/// <param name="After">Department afterwards.</param>
public sealed record OwnerChange(string Code, string? Before, string? After) : ProjectValueChange<string?>(Code, Before, After)
{
    /// <inheritdoc/>
    public override ChangeKind Kind => ChangeKind.Changed;

    /// <inheritdoc/>
    public override ChangeSubject Subject => ChangeSubject.Owner;

    private protected override bool TryRead(ProjectAt project, out string? now)
    {
        now = project.Owner;
        return true;
    }

    private protected override ProjectAt Write(ProjectAt project) => project with { Owner = After };
}

/// <summary>전략 이동: the project stands under another strategy; its number stays.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Before">Strategy before.</param>
/// <param name="After">Strategy afterwards.</param>
public sealed record MoveChange(string Code, Guid Before, Guid After) : ProjectValueChange<Guid>(Code, Before, After)
{
    /// <inheritdoc/>
    public override ChangeKind Kind => ChangeKind.Moved;

    /// <inheritdoc/>
    public override ChangeSubject Subject => ChangeSubject.Strategy;

    private protected override bool TryRead(ProjectAt project, out Guid now)
    {
        now = project.StrategyId;
        return true;
    }

    private protected override ProjectAt Write(ProjectAt project) => project with { StrategyId = After };

    private protected override Problem? WhyNot(PlanAt plan) =>
        plan.Strategies.Find(After) is null ? ChangeProblems.StrategyMissing(PlaceIn(plan)) : null;
}

/// <summary>The budget of a year is another one: another version, another amount, 비예산 or not.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Before">Budget before; null when the year had none, which is not 0.</param>
/// <param name="After">Budget afterwards; null takes it away.</param>
public sealed record BudgetChange(string Code, int Year, BudgetAt? Before, BudgetAt? After) : ProjectValueChange<BudgetAt?>(Code, Before, After)
{
    /// <inheritdoc/>
    public override ChangeKind Kind => ChangeKind.Changed;

    /// <inheritdoc/>
    public override ChangeSubject Subject => ChangeSubject.Budget;

    /// <inheritdoc/>
    public override string PlaceIn(PlanAt plan) => $"{Places.OfProject(plan, Code)}의 {Year}년 예산";

    private protected override bool TryRead(ProjectAt project, out BudgetAt? now)
    {
        now = project.Budgets.Find(Year);
        return true;
    }

    private protected override ProjectAt Write(ProjectAt project) => project with { Budgets = project.Budgets.Set(Year, After) };

    private protected override Problem? WhyNot(PlanAt plan) => After is not null && After.Year != Year ? ChangeProblems.OtherPlace(PlaceIn(plan)) : null;
}
