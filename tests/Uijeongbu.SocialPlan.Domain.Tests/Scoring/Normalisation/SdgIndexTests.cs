using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Normalisation;

/// <summary>The rules of the SDG Index.</summary>
public sealed class SdgIndexTests
{
    [Theory]
    [InlineData(30, 20, 70, 20)]
    [InlineData(90, 20, 70, 100)]
    [InlineData(10, 20, 70, 0)]
    [InlineData(30, 70, 20, 80)]
    [InlineData(null, 20, 70, null)]
    [InlineData(30, 20, 20, null)]
    public void An_indicator_runs_from_its_lower_bound_to_its_optimum(int? value, int lower, int optimum, int? score) =>
        new SdgIndicator(value, lower, optimum).Score.Should().Be(score);

    [Fact]
    public void Goals_weigh_equally_whatever_the_number_of_their_indicators()
    {
        var score = SdgIndex.Score([Goal("빈곤", 100m), Goal("건강", 20m, 40m, 60m), Goal("교육", 10m)]);
        score.Goals.Select(g => g.Score).Should().Equal(100m, 40m, 10m);
        score.Index.Should().Be(50m);
    }

    [Fact]
    public void A_fifth_missing_is_allowed_and_more_is_not()
    {
        SdgIndex.Score([Goal("a", 50m, 50m, 50m, 50m, null)]).Should().BeEquivalentTo(new { Index = 50m, Missing = 1, Total = 5, IsTooSparse = false });
        SdgIndex.Score([Goal("a", 50m, 50m, 50m, null)]).Should().BeEquivalentTo(new { Index = (decimal?)null, Missing = 1, Total = 4, IsTooSparse = true });
    }

    [Fact]
    public void A_goal_without_values_does_not_count()
    {
        var score = SdgIndex.Score([Goal("a", 20m, 40m, 60m, 80m, 100m), Goal("b", [null])]);
        (score.Index, score.Goals[1].Score).Should().Be((60m, null));
    }

    [Fact]
    public void The_lower_bound_leaves_the_worst_fortieth_out()
    {
        decimal?[] values = [.. Enumerable.Range(0, 41).Select(i => (decimal?)i), null];
        SdgIndex.LowerBound(values, Direction.HigherIsBetter).Should().Be(1m);
        SdgIndex.LowerBound(values, Direction.LowerIsBetter).Should().Be(39m);
        SdgIndex.LowerBound([0m, 10m], Direction.HigherIsBetter).Should().Be(0.25m);
        SdgIndex.LowerBound([null], Direction.HigherIsBetter).Should().BeNull();
    }

    private static SdgGoal Goal(string name, params decimal?[] percents) => new(name, [.. percents.Select(p => new SdgIndicator(p, 0m, 100m))]);
}
