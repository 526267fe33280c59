using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using Uijeongbu.SocialPlan.Domain.Scoring.Draws;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Random tables, rules and choices: what holds for every study of rank stability. Few different values, so that ties are common.</summary>
public sealed class StabilityProperties
{
    private static readonly Gen<StabilityValue> Value = Gen.Select(Gen.Int[0, 13], Gen.Int[0, 9], (value, kind) => kind switch
    {
        0 => StabilityValue.Missing,
        1 => StabilityValue.NotApplicable,
        2 => (StabilityValue)(value * 3.335m),
        _ => (decimal?)(10m * value),
    });

    private static readonly Gen<StabilityTable> Table = Gen.Select(Gen.Int[1, 7], Gen.Int[1, 5]).SelectMany((units, criteria) => Gen.Select(
        Gen.Int[1, 60].Array[criteria],
        Value.Array[criteria].Array[units],
        Gen.Int[0, 2].Array[units],
        (weights, values, ties) => new StabilityTable(
            [.. weights.Select((w, c) => new StabilityCriterion($"c{c}", w))],
            [.. values.Select((v, u) => new StabilityUnit($"u{u}", v, [ties[u]]))])));

    private static readonly Gen<MissingChildRule> Missing = Gen.OneOf(
        MissingChildRule.Exclude, new(MissingChildKind.Zero), new(MissingChildKind.GroupMean), new(MissingChildKind.FailIfShareAbove, 0.3m), new(MissingChildKind.FailIfShareAbove, 0.5m));

    private static readonly Gen<decimal?> Cap = Gen.OneOf<decimal?>(null, 50m, 100m);

    private static readonly Gen<RankingRule> Rule = Gen.Select(
        Gen.OneOf(RankingConvention.Standard1224, RankingConvention.Modified1334, RankingConvention.Dense1223, RankingConvention.Fractional),
        Gen.OneOf<int?>(null, 0, 1),
        Gen.Bool,
        (convention, decimals, hasChain) => new RankingRule(convention, decimals, hasChain ? [new("tie", Direction.HigherIsBetter)] : []));

    private static readonly Gen<StabilityStudy> Study = Gen.Select(
        Table, Rule, Gen.Select(Cap, Missing, Gen.Enum<RoundingStage>()), Gen.Select(Cap.Array[0, 2], Missing.Array[0, 2], Gen.Int[0, 2]), Gen.ULong,
        (table, rule, official, varied, seed) => new StabilityStudy
        {
            Table = table,
            Rule = rule,
            Choices = new() { Cap = official.Item1, Missing = official.Item2, Rounding = new(1, official.Item3) },
            Variation = new()
            {
                Caps = varied.Item1,
                Missing = varied.Item2,
                Weights = varied.Item3 switch { 0 => WeightVariation.Fixed, 1 => WeightVariation.Dirichlet(20m), _ => WeightVariation.Uniform() },
            },
            Draws = 12,
            Seed = seed,
        });

    [Fact]
    public void Draws_in_which_nothing_varies_give_the_official_place_every_time() =>
        Study.Sample(
            study => (study with { Variation = RankVariation.Nothing }).Run().Units.All(u =>
                u.ShareAsOfficial == 1m && u.MedianRank == u.Official.Rank && u.LowRank == u.HighRank && u.ShareUnranked == (u.Official.Rank is null ? 1m : 0m)),
            iter: Cases.Count);

    [Fact]
    public void Draws_made_again_one_by_one_give_the_same_counts() =>
        Study.Sample(
            study =>
            {
                var (result, draws) = (study.Run(), Replayed(study));
                return Enumerable.Range(0, study.Table.Units.Count).All(u =>
                {
                    var places = draws.Where(d => d[u] is not null).Select(d => d[u]!.Value).Order().ToList();
                    var unit = result.Units[u];
                    return unit.ShareAsOfficial == (decimal)draws.Count(d => d[u] == unit.Official.Rank) / study.Draws
                        && unit.MedianRank == At(places, 50) && unit.LowRank == At(places, 5) && unit.HighRank == At(places, 95)
                        && result.Units.Select((o, other) => result.BeatShare(unit.Key, o.Key) == (decimal)draws.Count(d => d[u] < d[other]) / study.Draws).All(same => same);
                });
            },
            iter: Cases.Count);

    [Fact]
    public void The_order_of_units_changes_nothing() =>
        Study.Sample(
            study => Ranks.Stability.Studies.Print((study with { Table = study.Table with { Units = [.. study.Table.Units.Reverse()] } }).Run())
                == Ranks.Stability.Studies.Print(study.Run()),
            iter: Cases.Count);

    private static decimal? At(List<decimal> sorted, int percent) =>
        sorted.Count == 0 ? null : sorted[(int)Math.Ceiling(percent * sorted.Count / 100m) - 1];

    /// <summary>The places of each draw, by the plain way: weights, one sum per unit, the domain's ranking.</summary>
    private static List<decimal?[]> Replayed(StabilityStudy study)
    {
        var bits = new Xoshiro256(study.Seed);
        var normal = new NormalLaw(bits);
        var total = study.Table.Criteria.Sum(c => c.Weight);
        var combinations = study.Variation.Combinations(study.Choices);
        return [.. Enumerable.Range(0, study.Draws).Select(_ =>
        {
            var choices = combinations[combinations.Count == 1 ? 0 : bits.NextIndex(combinations.Count)];
            var weights = study.Table.Criteria.Select(c => Weight(study.Variation.Weights, c.Weight / total, normal)).ToList();
            var entries = study.Table.Units.Select(u => new RankEntry(u.Key, Score(u, weights, choices), TieValues: u.TieValues)).ToList();
            return Ranking.Rank(entries, study.Rule).Select(r => r.Rank).ToArray();
        })];
    }

    private static double Weight(WeightVariation variation, decimal official, NormalLaw normal) => variation.Kind switch
    {
        WeightVariationKind.Dirichlet => new GammaLaw((double)(variation.Parameter * official)).Draw(normal),
        WeightVariationKind.Uniform => (double)official * (1d + (double)variation.Parameter * (2d * normal.Bits.NextUnit() - 1d)),
        _ => (double)official,
    };

    private static decimal? Score(StabilityUnit unit, List<double> weights, RankChoices choices)
    {
        var counted = unit.Values.Select(v => choices.Rounding.Stage == RoundingStage.EachLevel ? choices.Rounding.Round(Capped(v, choices)) : Capped(v, choices)).ToList();
        var due = unit.Values.Count(v => !v.IsNotApplicable);
        var present = counted.Where(v => v is not null).ToList();
        if (choices.Missing.Kind == MissingChildKind.FailIfShareAbove && due > 0 && 1m - (decimal)present.Count / due > choices.Missing.Limit)
        {
            return null;
        }

        var filler = choices.Missing.Kind switch { MissingChildKind.Zero => 0m, MissingChildKind.GroupMean => present.Average(), _ => null };
        var parts = counted.Select((v, c) => (Value: v ?? (unit.Values[c].IsNotApplicable ? null : filler), Weight: weights[c])).Where(p => p.Value is not null).ToList();
        if (parts.Count == 0)
        {
            return null;
        }

        var score = decimal.Round((decimal)(parts.Sum(p => p.Weight * (double)p.Value!.Value) / parts.Sum(p => p.Weight)), 9, MidpointRounding.AwayFromZero);
        return choices.Rounding.Stage == RoundingStage.EachLevel ? choices.Rounding.Round(score) : score;
    }

    private static decimal? Capped(StabilityValue value, RankChoices choices) => value.Value is { } v && choices.Cap is { } cap ? Math.Min(v, cap) : value.Value;
}
