namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>Sums of budgets. The sum of blanks is blank, not 0; a project without budget (비예산) adds nothing.</summary>
public static class BudgetSums
{
    private const decimal Million = 1_000_000m;

    /// <summary>All lines of a version, in won; null when every line is blank.</summary>
    public static long? Won(BudgetContent? budget) => Sum((budget?.Lines ?? []).Select(line => line.AmountWon));

    /// <summary>The lines that are local money (지방비 소계), in won.</summary>
    public static long? LocalWon(BudgetContent? budget, PlanShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var local = shape.BudgetLines.Where(line => line.IsLocal).Select(line => line.Source).ToHashSet();
        return Sum((budget?.Lines ?? []).Where(line => local.Contains(line.Source)).Select(line => line.AmountWon));
    }

    /// <summary>Several versions together, in million won.</summary>
    public static decimal? InMillions(IEnumerable<BudgetContent?> budgets) => Sum(budgets.Select(Won)) is { } won ? won / Million : null;

    /// <summary>A line's share of the whole in percent (비중); null when there is no whole.</summary>
    public static decimal? Share(long? part, long? whole) => part is { } some && whole is > 0 ? 100m * some / whole.Value : null;

    private static long? Sum(IEnumerable<long?> amounts)
    {
        var known = amounts.OfType<long>().ToList();
        return known.Count == 0 ? null : known.Sum();
    }
}
