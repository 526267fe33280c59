using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>
/// What was spent of what was planned (집행률). Only projects of which both amounts of every line are known count, so that both sums are of the same money; 비예산 counts
/// for nothing, and a plan of 0 won has no rate.
/// </summary>
/// <param name="PlannedWon">Planned by the projects that count, in won; null when none does.</param>
/// <param name="ExecutedWon">Spent by them, in won; null when none does.</param>
/// <param name="Counted">Projects that count.</param>
/// <param name="Total">Projects with a budget: all but 비예산 and those of which no budget is known.</param>
public sealed record BudgetExecution(long? PlannedWon, long? ExecutedWon, int Counted, int Total)
{
    /// <summary>Largest amount in won: a hundred trillion, as budgets take it.</summary>
    public const long MostWon = 100_000_000_000_000;

    private const int SettledMonth = 7;

    /// <summary>집행률 in percent, unrounded; null where there is none.</summary>
    public decimal? Percent => PlannedWon is > 0 && ExecutedWon is { } spent ? 100m * spent / PlannedWon.Value : null;

    /// <summary>Of the budgets of some projects, each in the version that is shown (<see cref="PublishedBudget.Kind"/>).</summary>
    public static BudgetExecution Of(IEnumerable<PublishedBudget?> budgets)
    {
        ArgumentNullException.ThrowIfNull(budgets);
        var known = budgets.OfType<PublishedBudget>().Where(budget => !budget.IsNonBudget).ToList();
        var both = known.FindAll(budget => budget is { PlannedWon: not null, ExecutedWon: not null } && budget.Lines.All(line => line.AmountWon is not > 0 || line.ExecutedWon is not null));
        return both.Count == 0 ? new(null, null, 0, known.Count) : new(both.Sum(budget => budget.PlannedWon!.Value), both.Sum(budget => budget.ExecutedWon!.Value), both.Count, known.Count);
    }

    /// <summary>Of one funding line.</summary>
    public static BudgetExecution Of(long? plannedWon, long? executedWon) =>
        plannedWon is null || executedWon is null ? new(null, null, 0, 1) : new(plannedWon, executedWon, 1, 1);

    /// <summary>Whether more was spent than planned: worth a look, for money may have been carried over.</summary>
    public bool IsAbovePlan => PlannedWon is { } planned && ExecutedWon > planned;

    /// <summary>Why an amount cannot be entered as spent; null when it can. Blank is not 0.</summary>
    public static Problem? WhyNot(long? executedWon) => executedWon switch
    {
        < 0 => ResultProblems.ExecutionNegative,
        > MostWon => ResultProblems.ExecutionOutOfScale,
        _ => null,
    };

    /// <summary>결산 확정 전: until the settlement of a year is through, by June of the next, amounts are provisional.</summary>
    public static bool IsBeforeSettlement(int fiscalYear, DateOnly day) => day < new DateOnly(fiscalYear + 1, SettledMonth, 1);

    /// <summary>Reads an amount in million won with at most one decimal, as forms have it: <c>1,234.5</c>.</summary>
    /// <returns>The amount in won, null for a blank text; or why it is none.</returns>
    public static (long? Won, Problem? Problem) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, null);
        }

        // A rate typed into the wrong column is none.
        return WrittenNumber.Plain(text).Contains('%', StringComparison.Ordinal) || WrittenNumber.Read(text).Number is not { } number ? (null, ResultProblems.ExecutionUnreadable)
            : Math.Abs(number.Value) > MostWon / 1_000_000m ? (null, ResultProblems.ExecutionOutOfScale)
            : Rounding.Cut(number.Value, 1) != number.Value ? (null, ResultProblems.ExecutionDecimals)
            : ((long)(number.Value * 1_000_000m), null);
    }
}
