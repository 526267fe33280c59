using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>
/// What was spent of what was planned (집행률). Only projects of which both amounts are known count, so that both sums are of the same projects; 비예산 counts
/// for nothing, and a plan of 0 won has no rate.
/// </summary>
/// <param name="PlannedWon">Planned by the projects that count, in won; null when none does.</param>
/// <param name="ExecutedWon">Spent by them, in won; null when none does.</param>
/// <param name="Counted">Projects that count.</param>
/// <param name="Total">Projects with a budget: all but 비예산 and those of which no budget is known.</param>
public sealed record BudgetExecution(long? PlannedWon, long? ExecutedWon, int Counted, int Total)
{
    /// <summary>집행률 in percent, unrounded; null where there is none.</summary>
    public decimal? Percent => PlannedWon is > 0 && ExecutedWon is { } spent ? 100m * spent / PlannedWon.Value : null;

    /// <summary>Of the budgets of some projects, each in the version that is shown (<see cref="PublishedBudget.Kind"/>).</summary>
    public static BudgetExecution Of(IEnumerable<PublishedBudget?> budgets)
    {
        ArgumentNullException.ThrowIfNull(budgets);
        var known = budgets.OfType<PublishedBudget>().Where(budget => !budget.IsNonBudget).ToList();
        var both = known.FindAll(budget => budget is { PlannedWon: not null, ExecutedWon: not null });
        return both.Count == 0 ? new(null, null, 0, known.Count) : new(both.Sum(budget => budget.PlannedWon!.Value), both.Sum(budget => budget.ExecutedWon!.Value), both.Count, known.Count);
    }
}
