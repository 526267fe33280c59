namespace Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;

/// <summary>A normalised column.</summary>
/// <param name="Method">Id of the method, with its parameters.</param>
/// <param name="Direction">Which way the indicator wanted to go.</param>
/// <param name="Values">In the order of the units; null for a missing value, or where the method has none.</param>
/// <param name="Edge">The edge rule that decided, as <c>case=choice</c>; null when none did.</param>
public sealed record Normalised(string Method, Direction Direction, IReadOnlyList<decimal?> Values, string? Edge)
{
    /// <summary>The places of the units without a value.</summary>
    public IReadOnlyList<int> Excluded { get; } = [.. Enumerable.Range(0, Values.Count).Where(i => Values[i] is null)];
}
