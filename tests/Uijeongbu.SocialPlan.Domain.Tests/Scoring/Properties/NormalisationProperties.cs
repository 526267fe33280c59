using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;
using static Uijeongbu.SocialPlan.Domain.Scoring.Direction;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties.Cases;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Invariant 14 of the scoring methods, and what all normalisations share.</summary>
public sealed class NormalisationProperties
{
    /// <summary>z goes through a root and keeps 9 decimals.</summary>
    private const decimal EdgeTolerance = 0.00000001m;

    private static readonly Normaliser[] Bounded =
        [Normaliser.MinMax(), Normaliser.MinMax(AllEqualRule.Half), Normaliser.Goalposts(-3.5m, 8m), Normaliser.PercentileRank];

    private static readonly Normaliser[] Scores =
        [Normaliser.ZScore(StandardDeviation.Population), Normaliser.ZScore(StandardDeviation.Sample)];

    private static readonly Normaliser[] All = [.. Bounded, .. Scores, Normaliser.TScore(StandardDeviation.Population), Normaliser.Borda];

    /// <summary>Few different values, so that equal ones and equal columns are common; some missing.</summary>
    private static readonly Gen<decimal?[]> Column = Gen.Select(Gen.Int[-20, 20], Gen.Int[0, 8], (v, kind) => kind == 0 ? (decimal?)null : v / 4m).Array[1, 12];

    private static readonly Gen<decimal> Factor = Gen.Int[1, 100_000].Select(i => i / 100m);

    [Fact]
    public void Invariant_14_min_max_and_z_do_not_see_a_positive_affine_change() =>
        Gen.Select(Column, Factor, Any).Sample(
            (column, factor, shift) =>
            {
                decimal?[] changed = [.. column.Select(v => factor * v + shift)];
                return Bounded.Take(2).Concat(Scores).All(n => AreNear(
                    n.Normalise(changed, HigherIsBetter).Values, n.Normalise(column, HigherIsBetter).Values, EdgeTolerance));
            },
            iter: Count);

    [Fact]
    public void Invariant_14_z_has_mean_0_and_sd_1_or_0() =>
        Column.Sample(
            column => Scores.All(n =>
            {
                var z = n.Normalise(column, HigherIsBetter).Values.Where(v => v is not null).Select(v => v!.Value).ToList();
                var divisor = n.Id.EndsWith("n-1", StringComparison.Ordinal) ? z.Count - 1 : z.Count;
                return z.Count == 0 || (Near(z.Average(), 0m, EdgeTolerance) && (z.All(v => v == 0m) || Near(z.Sum(v => v * v) / divisor, 1m, EdgeTolerance)));
            }),
            iter: Count);

    [Fact]
    public void Invariant_14_the_other_direction_turns_u_to_1_minus_u_and_z_to_minus_z() =>
        Column.Sample(
            column => new[] { Normaliser.MinMax(), Normaliser.MinMax(AllEqualRule.Half), Normaliser.Goalposts(-3.5m, 8m) }.All(n => AreNear(
                    n.Normalise(column, LowerIsBetter).Values, [.. n.Normalise(column, HigherIsBetter).Values.Select(u => 1m - u)]))
                && Scores.All(n => AreNear(n.Normalise(column, LowerIsBetter).Values, [.. n.Normalise(column, HigherIsBetter).Values.Select(z => -z)])),
            iter: Count);

    [Fact]
    public void Bounded_methods_stay_within_0_and_1_and_none_turns_the_order_around() =>
        Gen.Select(Column, Directions).Sample(
            (column, direction) =>
                Bounded.SelectMany(n => n.Normalise(column, direction).Values).All(u => u is null or (>= 0m and <= 1m))
                && All.All(n => IsMonotone(column, n.Normalise(column, direction).Values, direction == HigherIsBetter ? 1 : -1)),
            iter: Count);

    [Fact]
    public void The_order_of_units_and_missing_ones_change_no_value() =>
        Gen.Select(Column, Gen.Int[0, 1_000_000], Directions).Sample(
            (column, seed, direction) =>
            {
                var order = Enumerable.Range(0, column.Length).ToArray();
                new Random(seed).Shuffle(order);
                decimal?[] shuffled = [.. order.Select(i => column[i]), null];
                return All.All(n => n.Normalise(shuffled, direction).Values.SkipLast(1)
                    .SequenceEqual(order.Select(i => n.Normalise(column, direction).Values[i])));
            },
            iter: Count);

    private static bool IsMonotone(decimal?[] column, IReadOnlyList<decimal?> values, int sign) =>
        Enumerable.Range(0, column.Length).All(i => Enumerable.Range(0, column.Length).All(j =>
            column[i] is null || column[j] is null || sign * column[i]!.Value.CompareTo(column[j]!.Value) > 0 || !(values[i] > values[j])));

    private static bool AreNear(IReadOnlyList<decimal?> x, IReadOnlyList<decimal?> y, decimal tolerance = 0.000000000001m) =>
        x.Count == y.Count && x.Zip(y).All(pair => Near(pair.First, pair.Second, tolerance));
}
