using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Ranks;

public sealed class RankingTests
{
    private static readonly RankingRule WithChain = RankingRule.Standard with
    {
        TieBreaks = [new("목표달성도", Direction.HigherIsBetter), new("승인일", Direction.LowerIsBetter)],
    };

    [Fact]
    public void A_chain_is_asked_in_turn_and_says_which_criterion_decided()
    {
        var ranked = Ranking.Rank(
        [
            new("c", 80m, TieValues: [100m, 3m]),
            new("a", 90m, TieValues: [1m, 9m]),
            new("b", 80m, TieValues: [110m, 9m]),
            new("d", 80m, TieValues: [100m, 2m]),
            new("e", 70m, TieValues: [100m, 2m]),
        ],
        WithChain);

        ranked.Select(r => (r.Entry.Name, r.Rank, r.IsShared, r.DecidedBy)).Should().Equal(
            ("c", 4m, false, "승인일"), ("a", 1m, false, null), ("b", 2m, false, "목표달성도"), ("d", 3m, false, "목표달성도"), ("e", 5m, false, null));
    }

    [Fact]
    public void Equal_after_the_chain_is_a_shared_place()
    {
        var ranked = Ranking.Rank([new("a", 80m, TieValues: [1m, 1m]), new("b", 80m, TieValues: [1m, 1m])], WithChain);
        ranked.Select(r => (r.Rank, r.IsShared, r.DecidedBy)).Should().Equal((1m, true, null), (1m, true, null));
    }

    [Fact]
    public void A_missing_tie_value_loses_against_a_value()
    {
        var ranked = Ranking.Rank([new("a", 80m, TieValues: [null, 1m]), new("b", 80m, TieValues: [-5m, 1m]), new("c", 80m)], WithChain);
        ranked.Select(r => r.Rank).Should().Equal(2m, 1m, 3m);
    }

    [Fact]
    public void A_unit_without_a_score_has_no_place_and_takes_none()
    {
        var ranked = Ranking.Rank([new("a", null), new("b", 10m), new("c", 20m)], RankingRule.Standard);
        ranked.Select(r => (r.Rank, r.Compared)).Should().Equal((null, null), (2m, 10m), (1m, 20m));
    }

    [Fact]
    public void Places_are_within_the_group_and_no_group_is_one_too()
    {
        var ranked = Ranking.Rank(
            [new("a", 10m, "시"), new("b", 20m, "군"), new("c", 30m, "시"), new("d", 5m), new("e", 6m)], RankingRule.Standard);
        ranked.Select(r => r.Rank).Should().Equal(2m, 1m, 1m, 2m, 1m);
    }

    [Fact]
    public void Rounded_scores_can_tie_where_unrounded_ones_do_not()
    {
        RankEntry[] entries = [new("a", 94.255m), new("b", 94.2549m), new("c", 94.264m)];
        Ranking.Rank(entries, RankingRule.Standard).Select(r => r.Rank).Should().Equal(2m, 3m, 1m);
        Ranking.Rank(entries, RankingRule.Standard with { Decimals = 2 }).Select(r => (r.Rank, r.Compared))
            .Should().Equal((1m, 94.26m), (3m, 94.25m), (1m, 94.26m));
    }

    [Fact]
    public void A_unit_with_fewer_tie_values_than_the_chain_has_none_for_the_rest()
    {
        var rule = RankingRule.Standard with { TieBreaks = [new("달성도", Domain.Scoring.Direction.HigherIsBetter), new("참여도", Domain.Scoring.Direction.HigherIsBetter)] };
        Ranking.Rank([new("a", 10m, TieValues: [5m]), new("b", 10m, TieValues: [5m, 1m]), new("c", 10m)], rule)
            .Select(r => (r.Rank, r.DecidedBy)).Should().Equal((2m, "참여도"), (1m, "참여도"), (3m, "달성도"));
    }

    [Fact]
    public void Nothing_to_rank_is_no_ranking() => Ranking.Rank([], RankingRule.Standard).Should().BeEmpty();

    [Fact]
    public void The_refusal_of_a_tie_names_a_unit_and_keeps_its_cause()
    {
        new UnresolvedTieException("양주시").Message.Should().Contain("양주시");
        new UnresolvedTieException("m", new FormatException()).InnerException.Should().BeOfType<FormatException>();
        new UnresolvedTieException().Unit.Should().BeNull();
    }
}
