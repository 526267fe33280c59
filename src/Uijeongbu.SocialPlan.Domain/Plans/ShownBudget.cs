namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>
/// The version of a project's budget that is shown and executed: 예산현액 over 최종예산 over the last 추경 over 본예산 over 예산안. A rate always says
/// which one it is of.
/// </summary>
/// <param name="Kind">Version.</param>
/// <param name="Supplement">Which supplementary budget; 0 for the other kinds.</param>
/// <param name="Lines">Its funding lines in the order of the forms; empty when the project needs no money.</param>
/// <param name="IsNonBudget">비예산.</param>
public sealed record ShownBudget(BudgetKind Kind, int Supplement, IReadOnlyList<BudgetLine> Lines, bool IsNonBudget)
{
    /// <summary>Of all lines of one project in one year.</summary>
    /// <returns>null when no budget is known.</returns>
    public static ShownBudget? Of(IEnumerable<BudgetLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var shown = lines.GroupBy(line => (line.Kind, line.Supplement)).MaxBy(version => version.Key);
        return shown is null ? null : new(
            shown.Key.Kind,
            shown.Key.Supplement,
            [.. shown.Where(line => !line.IsNonBudget).OrderBy(line => line.Source).ThenBy(line => line.SourceName, StringComparer.Ordinal)],
            shown.All(line => line.IsNonBudget));
    }

    /// <summary>The same as a value: sums of what is known, and the sum of blanks is blank, not 0.</summary>
    public PublishedBudget ToPublished() => new(
        Kind,
        Supplement,
        IsNonBudget,
        Sum(line => line.AmountWon),
        Sum(line => line.ExecutedWon),
        [.. Lines.Select(line => new PublishedBudgetLine(line.Source, line.SourceName, line.AmountWon, line.ExecutedWon))]);

    private long? Sum(Func<BudgetLine, long?> amount)
    {
        var known = Lines.Select(amount).OfType<long>().ToList();
        return known.Count == 0 ? null : known.Sum();
    }
}
