using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Panels;

/// <summary>A panel's ranks under other weights.</summary>
public sealed class PanelStabilityTests
{
    [Fact]
    public void The_official_places_of_a_study_are_those_of_the_panel_whatever_the_scale() =>
        Gen.Select(Gen.Int[0, 20].Array[3].Array[2, 6], Gen.Int[0, 3], Gen.Int[0, 40], Gen.Int[0, 5]).Sample(
            (marks, scale, weight, gap) =>
            {
                PanelCriterion[] criteria =
                [
                    new("a", scale % 2 == 0 ? null : weight, scale < 2 ? null : 20m), new("b", scale % 2 == 0 ? null : 40m - weight, scale < 2 ? null : 30m),
                    new("c", scale % 2 == 0 ? null : 60m, scale < 2 ? null : 70m),
                ];
                Mark[] all = [.. marks.SelectMany((row, u) => row.Select((m, c) => new Mark($"u{u}", "e", criteria[c].Name, u == 0 && c == gap ? null : m)))];
                var score = PanelScorer.Score(new(all, PanelCriteria.Of(criteria)), PanelRules.Mean);
                var study = PanelStability.StudyOf(score, PanelStability.Quarter, seed: 7, draws: 3);
                return study.Run().Units.Select(u => u.Official.Rank).SequenceEqual(score.Ranks.Select(r => r.Rank));
            },
            iter: Cases.Count);

    [Fact]
    public void A_unit_that_is_best_in_everything_stays_first_and_close_ones_change_places()
    {
        Mark[] marks = [.. Marks("가", 90, 90), .. Marks("나", 80, 70), .. Marks("다", 70, 80.1m), .. Marks("라", 60, null)];
        var score = PanelScorer.Score(new(marks, PanelCriteria.Of([new("충실성", 50m), new("성과", 50m)])), PanelRules.Mean);

        foreach (var weights in new[] { PanelStability.Dirichlet, PanelStability.Quarter })
        {
            var units = PanelStability.StudyOf(score, weights, seed: 1, draws: 1000).Run().Units;
            units.Select(u => (u.MedianRank, u.LowRank, u.HighRank)).Should().Equal((1, 1, 1), (units[1].MedianRank, 2, 3), (units[2].MedianRank, 2, 3), (null, null, null));
        }
    }

    [Fact]
    public void A_study_carries_seed_draws_and_the_law_of_the_weights()
    {
        var score = PanelScorer.Score(new([.. Marks("가", 90, 90)], PanelCriteria.Of([new("충실성"), new("성과")])), PanelRules.Mean);

        PanelStability.StudyOf(score, PanelStability.Dirichlet, seed: 42, draws: 10).Should()
            .BeEquivalentTo(new { Seed = 42UL, Draws = 10, Variation = new { Weights = WeightVariation.Dirichlet(100m) } });
    }

    private static Mark[] Marks(string unit, decimal? first, decimal? second) => [new(unit, "위원", "충실성", first), new(unit, "위원", "성과", second)];
}
