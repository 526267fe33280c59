using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;
using static Uijeongbu.SocialPlan.Domain.Scoring.Direction;
using static Uijeongbu.SocialPlan.Domain.Scoring.Normalisation.StandardDeviation;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Normalisation;

/// <summary>Small columns worked by hand: 2, 4, 4, 4, 5, 5, 7, 9 has mean 5 and population sd 2.</summary>
public sealed class NormaliserTests
{
    private static readonly decimal?[] Column = [2m, 4m, null, 4m, 4m, 5m, 5m, 7m, 9m];
    private static readonly decimal?[] Equal = [3m, null, 3m];

    public static TheoryData<Normaliser, string, Direction, decimal?[], string?> Cases => new()
    {
        { Normaliser.MinMax(), "min-max;all-equal=not-applicable", HigherIsBetter, [0m, 2m / 7m, null, 2m / 7m, 2m / 7m, 3m / 7m, 3m / 7m, 5m / 7m, 1m], null },
        { Normaliser.MinMax(), "min-max;all-equal=not-applicable", LowerIsBetter, [1m, 5m / 7m, null, 5m / 7m, 5m / 7m, 4m / 7m, 4m / 7m, 2m / 7m, 0m], null },
        { Normaliser.Goalposts(3m, 7m), "goalposts;low=3;high=7", HigherIsBetter, [0m, 0.25m, null, 0.25m, 0.25m, 0.5m, 0.5m, 1m, 1m], "outside-goalposts=truncated" },
        { Normaliser.Goalposts(3m, 7m), "goalposts;low=3;high=7", LowerIsBetter, [1m, 0.75m, null, 0.75m, 0.75m, 0.5m, 0.5m, 0m, 0m], "outside-goalposts=truncated" },
        { Normaliser.Goalposts(0m, 10m), "goalposts;low=0;high=10", HigherIsBetter, [0.2m, 0.4m, null, 0.4m, 0.4m, 0.5m, 0.5m, 0.7m, 0.9m], null },
        { Normaliser.ZScore(Population), "z;sd=n", HigherIsBetter, [-1.5m, -0.5m, null, -0.5m, -0.5m, 0m, 0m, 1m, 2m], null },
        { Normaliser.ZScore(Population), "z;sd=n", LowerIsBetter, [1.5m, 0.5m, null, 0.5m, 0.5m, 0m, 0m, -1m, -2m], null },
        { Normaliser.ZScore(Sample), "z;sd=n-1", HigherIsBetter, [-1.403121520m, -0.467707173m, null, -0.467707173m, -0.467707173m, 0m, 0m, 0.935414347m, 1.870828693m], null },
        { Normaliser.TScore(Population), "t-score;sd=n", HigherIsBetter, [35m, 45m, null, 45m, 45m, 50m, 50m, 60m, 70m], null },
        { Normaliser.Borda, "borda", HigherIsBetter, [0m, 1m, null, 1m, 1m, 4m, 4m, 6m, 7m], null },
        { Normaliser.Borda, "borda", LowerIsBetter, [7m, 4m, null, 4m, 4m, 2m, 2m, 1m, 0m], null },
        { Normaliser.PercentileRank, "percentile-rank", HigherIsBetter, [0m, 1m / 7m, null, 1m / 7m, 1m / 7m, 4m / 7m, 4m / 7m, 6m / 7m, 1m], null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_column_becomes_comparable(Normaliser method, string id, Direction direction, decimal?[] expected, string? edge)
    {
        var normalised = method.Normalise(Column, direction);
        normalised.Values.Should().Equal(expected);
        (normalised.Method, normalised.Direction, normalised.Edge).Should().Be((id, direction, edge));
        normalised.Excluded.Should().Equal(2);
    }

    [Fact]
    public void Equal_values_follow_the_stated_choice()
    {
        Normaliser.MinMax().Normalise(Equal, HigherIsBetter).Should().BeEquivalentTo(new { Values = new decimal?[] { null, null, null }, Edge = "all-equal=not-applicable", Excluded = new[] { 0, 1, 2 } });
        Normaliser.MinMax(AllEqualRule.Half).Normalise(Equal, LowerIsBetter).Should().BeEquivalentTo(new { Values = new decimal?[] { 0.5m, null, 0.5m }, Edge = "all-equal=half" });
        Normaliser.ZScore(Sample).Normalise(Equal, HigherIsBetter).Should().BeEquivalentTo(new { Values = new decimal?[] { 0m, null, 0m }, Edge = "sd-zero=0" });
        Normaliser.TScore(Sample).Normalise([4m], HigherIsBetter).Values.Should().Equal(50m);
        Normaliser.Borda.Normalise(Equal, HigherIsBetter).Values.Should().Equal(0m, null, 0m);
        Normaliser.PercentileRank.Normalise([4m], HigherIsBetter).Should().BeEquivalentTo(new { Values = new decimal?[] { null }, Edge = "single=not-applicable" });
    }

    [Fact]
    public void A_column_without_values_stays_empty() =>
        Normaliser.ZScore(Population).Normalise([null, null], HigherIsBetter).Values.Should().Equal([null, null]);

    [Fact]
    public void Goalposts_need_a_way_between_them() =>
        FluentActions.Invoking(() => Normaliser.Goalposts(5m, 5m)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_largest_values_have_a_z_score() =>
        Normaliser.ZScore(Population).Normalise([-Reading.MaxMagnitude, Reading.MaxMagnitude], HigherIsBetter).Values.Should().Equal(-1m, 1m);
}
