using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using static Uijeongbu.SocialPlan.Domain.Scoring.Ranks.RankingConvention;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Invariant 15 of the scoring methods. Few different scores, so that ties are common.</summary>
public sealed class RankingProperties
{
    private static readonly Gen<decimal[]> Scores = Gen.Int[0, 12].Select(i => i / 4m).Array[1, 12];

    [Fact]
    public void Invariant_15_places_go_with_the_units_whatever_their_order() =>
        Gen.Select(Scores, Gen.Int[0, 1_000_000]).Sample(
            (scores, seed) =>
            {
                var order = Enumerable.Range(0, scores.Length).ToArray();
                new Random(seed).Shuffle(order);
                var shuffled = order.Select(i => scores[i]).ToArray();
                return new[] { Standard1224, Modified1334, Dense1223, Fractional }.All(c =>
                    RanksOf(shuffled, c).SequenceEqual(order.Select(i => RanksOf(scores, c)[i])));
            },
            iter: Cases.Count);

    [Fact]
    public void Invariant_15_fractional_places_add_up_and_lie_between_the_shared_ones() =>
        Scores.Sample(
            scores =>
            {
                var n = scores.Length;
                var (best, worst, dense, fractional) =
                    (RanksOf(scores, Standard1224), RanksOf(scores, Modified1334), RanksOf(scores, Dense1223), RanksOf(scores, Fractional));
                return fractional.Sum() == n * (n + 1) / 2m
                    && Enumerable.Range(0, n).All(i => best[i] <= fractional[i] && fractional[i] <= worst[i] && dense[i] <= best[i]);
            },
            iter: Cases.Count);

    [Fact]
    public void Invariant_15_a_better_score_has_a_better_place_and_an_equal_one_the_same() =>
        Scores.Sample(
            scores => new[] { Standard1224, Modified1334, Dense1223, Fractional }.Select(c => RanksOf(scores, c)).All(ranks =>
                Enumerable.Range(0, scores.Length).All(i => Enumerable.Range(0, scores.Length).All(j =>
                    scores[i].CompareTo(scores[j]) == -ranks[i].CompareTo(ranks[j])))),
            iter: Cases.Count);

    [Fact]
    public void Invariant_15_a_rising_transform_of_the_scores_keeps_all_places() =>
        Gen.Select(Scores, Gen.Int[1, 1000], Gen.Int[-1000, 1000]).Sample(
            (scores, factor, shift) =>
            {
                var transformed = scores.Select(s => factor * s * s * s + shift).ToArray();
                return new[] { Standard1224, Modified1334, Dense1223, Fractional }.All(c =>
                    RanksOf(transformed, c).SequenceEqual(RanksOf(scores, c)));
            },
            iter: Cases.Count);

    [Fact]
    public void Invariant_15_an_ordinal_ranking_gives_every_place_once() =>
        Scores.Sample(
            scores =>
            {
                var entries = scores.Select((s, i) => new RankEntry($"{i}", s, TieValues: [i])).ToList();
                var rule = new RankingRule(Ordinal1234, Decimals: null, [new("order", Domain.Scoring.Direction.LowerIsBetter)]);
                var ranked = Ranking.Rank(entries, rule);
                return ranked.Select(r => r.Rank).Order().SequenceEqual(Enumerable.Range(1, scores.Length).Select(i => (decimal?)i))
                    && ranked.OrderBy(r => r.Rank).Select(r => r.Compared).SequenceEqual(scores.OrderDescending().Cast<decimal?>());
            },
            iter: Cases.Count);

    private static decimal[] RanksOf(decimal[] scores, RankingConvention convention) =>
    [
        .. Ranking.Rank([.. scores.Select((s, i) => new RankEntry($"{i}", s))], RankingRule.Standard with { Convention = convention })
            .Select(r => r.Rank!.Value),
    ];
}
