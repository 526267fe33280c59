using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Ranks.Stability;

/// <summary>What a study of rank stability says.</summary>
public sealed class StabilityTests
{
    [Fact]
    public void The_same_seed_gives_the_same_figures_everywhere()
    {
        // Written down so that another machine, another runtime or a change of the draws shows; a program in another language gives the same.
        var print = Studies.Print((Studies.Small with { Seed = 20270101 }).Run());
        print.Should().Be(Studies.Print((Studies.Small with { Seed = 20270101 }).Run()));
        print.Should().Be(
            """
            가 95.7 2 2 1 2 0.747 0 달성도:1:-1 적정성:2:0 충실성:2:0 0 1 1 0.253
            나 85.5 3 3 3 4 0.617 0 달성도:3:0 적정성:4:1 충실성:3:0 0 0 0.616 0.001
            다 85.2 4 4 3 4 0.616 0 달성도:2:-2 적정성:3:-1 충실성:4:0 0 0.384 0 0.007
            라 100 1 1 1 2 0.747 0 달성도:4:3 적정성:1:0 충실성:1:0 0.747 0.999 0.993 0
            Neighbours { Better = 라, Next = 가, BeatShare = 0.747, IsWithinNoise = True }
            Neighbours { Better = 가, Next = 나, BeatShare = 1, IsWithinNoise = False }
            Neighbours { Better = 나, Next = 다, BeatShare = 0.616, IsWithinNoise = True }
            """);
        print.Should().NotBe(Studies.Print((Studies.Small with { Seed = 20270102 }).Run()));
    }

    [Fact]
    public void Neither_the_order_of_rows_nor_of_columns_nor_the_scale_of_weights_changes_a_figure()
    {
        var table = Studies.Small.Table;
        var turned = new StabilityTable(
            [.. table.Criteria.Reverse().Select(c => c with { Weight = c.Weight / 100m })],
            [.. table.Units.Reverse().Select(u => u with { Values = [.. u.Values.Reverse()] })]);
        Studies.Print((Studies.Small with { Table = turned }).Run()).Should().Be(Studies.Print(Studies.Small.Run()));
    }

    [Fact]
    public void A_unit_that_is_best_everywhere_is_always_first()
    {
        var result = (Studies.Small with { Choices = new() { Cap = 100m } }).Run();
        var first = result.Units.Single(u => u.Key == "가");
        (first.Official.Rank, first.MedianRank, first.HighRank, first.ShareAsOfficial).Should().Be((1m, 1m, 1m, 1m));
        result.BeatShare("가", "나").Should().Be(1m);
        result.BeatShare("나", "가").Should().Be(0m);
    }

    [Fact]
    public void Dirichlet_weights_follow_their_law()
    {
        // The weight of a is Beta(7, 3): above 1/2 with chance 1 - 46/512.
        var table = Studies.Table([("a", 70m), ("b", 30m)], ("x", [100m, 0m]), ("y", [0m, 100m]));
        var study = new StabilityStudy { Table = table, Draws = 100_000, Variation = new() { Weights = WeightVariation.Dirichlet(10m) } };
        study.Run().BeatShare("x", "y").Should().BeApproximately(1m - 46m / 512m, 0.003m);
    }

    [Fact]
    public void Uniform_weights_follow_their_law()
    {
        // 0.55 (1 + u/4) > 0.45 (1 + v/4) with u, v uniform on [-1, 1]: chance 9/11.
        var table = Studies.Table([("a", 55m), ("b", 45m)], ("x", [100m, 0m]), ("y", [0m, 100m]));
        var study = new StabilityStudy { Table = table, Draws = 100_000, Variation = new() { Weights = WeightVariation.Uniform() } };
        study.Run().BeatShare("x", "y").Should().BeApproximately(9m / 11m, 0.004m);
    }

    [Fact]
    public void Neighbours_who_change_places_often_are_within_noise()
    {
        var result = (Studies.Small with { Choices = new() { Cap = 100m } }).Run();
        result.Neighbours.Select(n => (n.Better, n.Next, n.IsWithinNoise)).Should().Equal(("가", "나", false), ("나", "다", true), ("다", "라", true));
        result.Neighbours[1].BeatShare.Should().BeInRange(0.5m, 0.9m);
        var strict = (Studies.Small with { Choices = new() { Cap = 100m }, NoiseThreshold = 0.5m }).Run();
        strict.Neighbours.Select(n => n.IsWithinNoise).Should().Equal(false, false, false);
        var exact = (Studies.Small with { Choices = new() { Cap = 100m }, NoiseThreshold = result.Neighbours[1].BeatShare }).Run();
        exact.Neighbours[1].IsWithinNoise.Should().BeFalse("the threshold itself is enough");
    }

    [Fact]
    public void Leaving_a_criterion_out_shows_who_lives_by_it()
    {
        var table = Studies.Table([("a", 50m), ("b", 50m)], ("하나", [100m, 60m]), ("둘", [70m, 80m]));
        var without = new StabilityStudy { Table = table }.Run().Units.Single(u => u.Key == "하나").Without;
        without.Should().Equal(new RankWithout("a", 2m, 1m), new RankWithout("b", 1m, 0m));
    }

    [Fact]
    public void Each_combination_of_caps_missing_rules_and_rounding_has_its_exact_ranks()
    {
        var grid = (Studies.Small with
        {
            Variation = new() { Caps = [null, 100m], Missing = [MissingChildRule.Exclude, new(MissingChildKind.Zero)], Stages = [RoundingStage.Late, RoundingStage.EachLevel] },
        }).RunGrid();
        grid.Should().HaveCount(8);
        grid.Select(g => g.Choices.ToString()).Should().StartWith(["cap=none;missing=exclude;rounding=late", "cap=none;missing=exclude;rounding=each-level:1"]);
        RankOf(grid, "cap=none;missing=exclude;rounding=late", "라").Should().Be((1m, 100m));
        RankOf(grid, "cap=100;missing=exclude;rounding=each-level:1", "라").Should().Be((4m, 82.9m));
        RankOf(grid, "cap=none;missing=zero;rounding=late", "라").Should().Be((4m, 70m));
    }

    [Fact]
    public void Policies_alone_vary_as_often_as_their_combinations()
    {
        var study = Studies.Small with { Draws = 10_000, Variation = new() { Caps = [null, 100m], Missing = [MissingChildRule.Exclude, new(MissingChildKind.Zero)] } };
        var share = study.Run().Units.Single(u => u.Key == "라").ShareAsOfficial;
        study.RunGrid().Count(g => g.Units.Single(u => u.Entry.Name == "라").Rank == 1m).Should().Be(1);
        share.Should().BeInRange(0.23m, 0.27m);
    }

    [Fact]
    public void An_exact_half_is_rounded_up_in_a_draw_too()
    {
        // 98.25 and 98.3 share the first place at one decimal; a double sum of thirds lies a little below the half.
        var table = Studies.Table([("a", 0.1m), ("b", 0.2m), ("c", 0.7m)], ("x", [98.25m, 98.25m, 98.25m]), ("y", [98.3m, 98.3m, 98.3m]));
        var result = new StabilityStudy { Table = table, Rule = RankingRule.Standard with { Decimals = 1 } }.Run();
        result.Units.Select(u => (u.Official.Rank, u.ShareAsOfficial)).Should().Equal((1m, 1m), (1m, 1m));
    }

    [Fact]
    public void An_ordinal_rule_shares_a_place_only_where_a_draw_leaves_a_tie()
    {
        var table = Studies.Table([("a", 1m)], ("x", [50m]), ("y", [50m]));
        var rule = new RankingRule(RankingConvention.Ordinal1234, null, []);
        FluentActions.Invoking(() => new StabilityStudy { Table = table, Rule = rule }.Run()).Should().Throw<UnresolvedTieException>();
        var decided = table with { Units = [.. table.Units.Select((u, i) => u with { TieValues = [i] })] };
        var byChain = new StabilityStudy { Table = decided, Rule = rule with { TieBreaks = [new("order", Direction.HigherIsBetter)] } };
        byChain.Run().Units.Select(u => (u.Official.Rank, u.MedianRank)).Should().Equal((2m, 2m), (1m, 1m));
    }

    private static (decimal? Rank, decimal? Score) RankOf(IReadOnlyList<PolicyRanks> grid, string choices, string unit)
    {
        var ranked = grid.Single(g => g.Choices.ToString() == choices).Units.Single(u => u.Entry.Name == unit);
        return (ranked.Rank, ranked.Compared);
    }
}
