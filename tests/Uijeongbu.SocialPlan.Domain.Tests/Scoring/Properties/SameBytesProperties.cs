using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Bands;
using Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;
using Uijeongbu.SocialPlan.Domain.Scoring.PublicInstitutions;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Ranks.Stability;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties.Cases;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Invariant 18 for what is not a plan's score: the same inputs give the same bytes, and a result says what made it and what it left out.</summary>
public sealed class SameBytesProperties
{
    private static readonly Normaliser[] Methods =
    [
        Normaliser.MinMax(), Normaliser.Goalposts(0m, 100m), Normaliser.ZScore(StandardDeviation.Sample),
        Normaliser.TScore(StandardDeviation.Population), Normaliser.Borda, Normaliser.PercentileRank,
    ];

    [Fact]
    public void Invariant_18_a_normalised_column() =>
        Gen.Select(Perhaps.Array[0, 12], Directions).Sample(
            (column, direction) => Methods.All(method =>
            {
                var (first, second) = (method.Normalise(column, direction), method.Normalise([.. column], direction));
                return Bits(first.Values) == Bits(second.Values) && (first.Method, first.Direction, first.Edge) == (method.Id, direction, second.Edge)
                    && Enumerable.Range(0, column.Length).All(i => first.Excluded.Contains(i) == (first.Values[i] is null));
            }),
            iter: Count);

    [Fact]
    public void Invariant_18_a_quantitative_score() =>
        Gen.Select(Perhaps, Directions, Positive.Array[0, 6]).Sample(
            (actual, direction, history) => QuantitativeProfile.All.All(profile =>
            {
                var (first, second) = (profile.Score(new(actual, direction, history)), profile.Score(new(actual, direction, [.. history])));
                return first == second && Bits([first.Score, first.High, first.Low]) == Bits([second.Score, second.High, second.Low])
                    && first.Profile == profile.Id && (first.Score is not null || first.Edge is not null);
            }),
            iter: Count);

    [Fact]
    public void Invariant_18_a_band() =>
        Perhaps.Sample(raw => BandScales.All.All(scale => scale.Of(raw) == scale.Of(raw) && scale.Of(raw).Scale == scale.Id && scale.Of(raw).Raw == raw), iter: Count);

    [Fact]
    public void Invariant_18_a_study_of_stability_which_carries_its_seed_draws_and_choices() =>
        Gen.Select(Gen.Int[0, 10].Select(i => (StabilityValue)(decimal?)(10m * i)).Array[3].Array[1, 6], Gen.ULong, Gen.Int[1, 20]).Sample(
            (values, seed, draws) =>
            {
                var study = new StabilityStudy
                {
                    Table = new([new("a", 1m), new("b", 2m), new("c", 3m)], [.. values.Select((v, u) => new StabilityUnit($"u{u}", v))]),
                    Variation = new() { Weights = WeightVariation.Dirichlet(30m), Caps = [null, 70m] },
                    Rule = RankingRule.Standard with { Decimals = 1 },
                    Seed = seed,
                    Draws = draws,
                };
                var result = study.Run();
                return Studies.Print(result) == Studies.Print((study with { }).Run())
                    && (result.Study.Seed, result.Study.Draws, result.Study.Choices.ToString()) == (seed, draws, "cap=none;missing=exclude;rounding=late");
            },
            iter: Count);

    private static string Bits(IEnumerable<decimal?> values) => string.Join(' ', values.Select(v => v is { } d ? string.Join(',', decimal.GetBits(d)) : "-"));
}
