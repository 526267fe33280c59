using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties.Cases;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Invariants 8 to 12 of the scoring methods, on their stated domains.</summary>
public sealed class AggregationProperties
{
    private static readonly Aggregator[] All =
    [
        Aggregator.Mean, Aggregator.Weighted, Aggregator.Points, Aggregator.Pooled, Aggregator.Geometric, Aggregator.Median,
        Aggregator.MetShare, Aggregator.Minimum, Aggregator.Trimmed(1), Aggregator.Trimmed(2),
    ];

    private static readonly Gen<decimal> Weights = Gen.Int[1, 100_000].Select(w => w / 100m);

    private static readonly Gen<Part> Rated = Gen.Select(Positive, Positive, Weights, Gen.Bool, (actual, target, weight, isMet) =>
        new Part(100m * actual / target, weight) { Inputs = new(target, actual), IsMet = isMet });

    private static readonly Gen<Part> PerhapsRated = Gen.Select(Rated, Gen.Int[0, 3], (part, kind) => kind switch
    {
        0 => part with { Value = null, IsDue = false },
        1 => part with { Value = null },
        _ => part,
    });

    [Fact]
    public void Invariant_8_means_lie_between_the_least_and_the_greatest_and_geometric_below_the_mean() =>
        Rated.Array[1, 12].Sample(
            parts =>
            {
                var (least, greatest) = (parts.Min(p => p.Value!.Value), parts.Max(p => p.Value!.Value));
                var mean = Aggregator.Mean.Combine(parts);
                return new[] { Aggregator.Mean, Aggregator.Weighted, Aggregator.Median, Aggregator.Trimmed(1), Aggregator.Trimmed(2) }
                        .Select(a => a.Combine(parts)).All(v => v is null || (AtMost(least, v) && AtMost(v, greatest)))
                    && Aggregator.Minimum.Combine(parts) == least
                    && AtMost(Aggregator.Geometric.Combine(parts), mean);
            },
            iter: Count);

    [Fact]
    public void Invariant_9_order_and_children_that_do_not_count_change_nothing() =>
        Gen.Select(PerhapsRated.Array[0, 10], Gen.Int[0, 1_000_000]).Sample(
            (parts, seed) =>
            {
                Part[] shuffled = [.. parts];
                new Random(seed).Shuffle(shuffled);
                Part[] withOthers = [.. parts, new(null) { IsDue = false, Inputs = new(5m, 9m), IsMet = true }, new(null, 7m)];
                return All.Select(a => new RollUp(a, MissingChildRule.Exclude)).All(r =>
                    Near(r.Combine(shuffled), r.Combine(parts)) && r.Combine(withOthers) == r.Combine(parts));
            },
            iter: Count);

    [Fact]
    public void Invariant_9_equal_children_give_their_rate() =>
        Gen.Select(Rated, Gen.Int[1, 12]).Sample(
            (part, count) =>
            {
                var equal = Enumerable.Repeat(part, count).ToArray();
                return new[] { Aggregator.Mean, Aggregator.Weighted, Aggregator.Median, Aggregator.Minimum, Aggregator.Pooled }
                        .All(a => Near(a.Combine(equal), part.Value))
                    && Near(Aggregator.Geometric.Combine(equal), part.Value, 0.00000001m)
                    && (count < 3 ? Aggregator.Trimmed(1).Combine(equal) is null : Near(Aggregator.Trimmed(1).Combine(equal), part.Value));
            },
            iter: Count);

    [Fact]
    public void Invariant_10_only_the_proportion_of_weights_counts() =>
        Gen.Select(Rated.Array[1, 10], Weights, Rated).Sample(
            (parts, c, other) =>
            {
                var weighted = Aggregator.Weighted.Combine(parts);
                return Near(Aggregator.Weighted.Combine([.. parts.Select(p => p with { Weight = c })]), Aggregator.Mean.Combine(parts))
                    && Near(Aggregator.Weighted.Combine([.. parts.Select(p => p with { Weight = c * p.Weight })]), weighted)
                    && Aggregator.Weighted.Combine([.. parts, other with { Weight = 0m }]) == weighted;
            },
            iter: Count);

    [Fact]
    public void Invariant_10_a_better_child_with_a_weight_makes_a_better_parent() =>
        Gen.Select(SmallRate.Array[1, 10], Gen.Int[0, 9], Gen.Int[1, 1000]).Sample(
            (parts, at, rise) =>
            {
                Part[] better = [.. parts];
                ref var part = ref better[at % parts.Length];
                part = part with { Value = part.Value + rise };
                return Aggregator.Weighted.Combine(better) > Aggregator.Weighted.Combine(parts);
            },
            iter: Count);

    [Fact]
    public void Invariant_11_the_mean_of_means_is_the_overall_mean_of_groups_of_equal_size() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5]).SelectMany((groups, size) => Rated.Array[size].Array[groups]).Sample(
            groups => Near(
                Aggregator.Mean.Combine([.. groups.Select(g => new Part(Aggregator.Mean.Combine(g)))]),
                Aggregator.Mean.Combine([.. groups.SelectMany(g => g)])),
            iter: Count);

    [Fact]
    public void Invariant_11_the_means_of_groups_weighed_by_their_sizes_give_the_overall_mean() =>
        Rated.Array[1, 5].Array[1, 5].Sample(
            groups => Near(
                Aggregator.Weighted.Combine([.. groups.Select(g => new Part(Aggregator.Mean.Combine(g), g.Length))]),
                Aggregator.Mean.Combine([.. groups.SelectMany(g => g)])),
            iter: Count);

    [Fact]
    public void Invariant_11_pooled_is_the_mean_of_ratios_weighed_by_their_targets() =>
        Rated.Array[1, 10].Sample(
            parts => Near(
                Aggregator.Pooled.Combine(parts),
                Aggregator.Weighted.Combine([.. parts.Select(p => new Part(p.Value, p.Inputs!.Target!.Value))])),
            iter: Count);

    [Fact]
    public void Invariant_12_met_missed_and_not_applicable_are_all() =>
        ScoringGens.Indicator.Array[0, 12].Sample(
            indicators =>
            {
                var score = PlanScorer.Score(Plans.Plan(new ProjectInput("project", indicators)), ScoringPolicies.Default);
                var rates = score.Projects.Single().Indicators.Select(i => i.Rate).ToList();
                var missed = rates.Count(r => r is { Value: not null, IsMet: not true });
                var share = score.Indicators.MetShare;
                return share is null or (>= 0m and <= 100m)
                    && score.Indicators.Met + missed + score.Excluded.Count() == indicators.Length
                    && score.Indicators.Coverage.Counted == score.Indicators.Met + missed
                    && score.Indicators.Coverage.Total == rates.Count(r => r.IsDue);
            },
            iter: Count);

    /// <summary>Rates that leave room for a rise of 1 to be seen in a mean.</summary>
    private static Gen<Part> SmallRate => Gen.Select(Gen.Int[-500, 2000], Gen.Int[1, 100], (rate, weight) => new Part(rate, weight));

    private static bool AtMost(decimal? x, decimal? y) => x <= y || Near(x, y, 0.00000001m);
}
