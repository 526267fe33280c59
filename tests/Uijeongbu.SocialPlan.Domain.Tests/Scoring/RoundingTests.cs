using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring;

public sealed class RoundingTests
{
    public static TheoryData<decimal, int, decimal, decimal> Halves => new()
    {
        { 98.25m, 1, 98.3m, 98.2m },
        { -98.25m, 1, -98.3m, -98.2m },
        { 185.7m, 0, 186m, 185m },
        { -185.7m, 0, -186m, -185m },
        { 110.29m, 1, 110.3m, 110.2m },
        { 126.75m, 1, 126.8m, 126.7m },
        { 126.749999999999m, 1, 126.7m, 126.7m },
    };

    [Theory]
    [MemberData(nameof(Halves))]
    public void Halves_go_away_from_zero_and_cutting_goes_towards_it(decimal value, int decimals, decimal rounded, decimal cut)
    {
        Rounding.Round(value, decimals).Should().Be(rounded);
        new Rounding(decimals).Round(value).Should().Be(rounded);
        Rounding.Cut(value, decimals).Should().Be(cut);
    }

    [Fact]
    public void Nothing_stays_nothing() => new Rounding(1).Round((decimal?)null).Should().BeNull();

    [Fact]
    public void All_28_decimals_can_be_asked_for() =>
        Rounding.Round(0.0000000000000000000000000005m, 28).Should().Be(0.0000000000000000000000000005m);

    [Fact]
    public void A_mean_that_is_exactly_half_prints_half_up_although_its_thirds_are_inexact()
    {
        // Six projects at 1/3 and twenty-six at 0: 200 / 32 = 6.25 %.
        var plan = Plans.OfRates([.. Enumerable.Repeat((1m, 3m), 6), .. Enumerable.Repeat((0m, 3m), 26)]);
        PlanScorer.Score(plan, ScoringPolicies.Default).Rate.Should().Be(6.3m);
    }

    [Fact]
    public void Plans_with_the_same_projects_in_another_order_share_a_place_on_the_unrounded_score()
    {
        (decimal, decimal)[] rates = [.. Enumerable.Range(1, 30).Select(i => ((decimal)i, i % 2 == 0 ? 7m : 3m))];
        var scores = Enumerable.Range(0, 30)
            .Select(i => PlanScorer.Score(Plans.OfRates([.. rates[i..], .. rates[..i]]), ScoringPolicies.Default).Figures.Value)
            .ToList();

        var ranked = Ranking.Rank([.. scores.Select((s, i) => new RankEntry($"{i}", s))], RankingRule.Standard);
        ranked.Select(r => r.Rank).Should().AllBeEquivalentTo(1m);
    }
}
