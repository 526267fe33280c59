using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s08: five evaluators, one highest and one lowest dropped, a threshold, a tie that technical points decide.</summary>
public sealed class DropHighLowTenderTests
{
    /// <summary>85 % of 80 technical points.</summary>
    private const decimal Threshold = 68m;

    private static readonly IReadOnlyList<VectorRow> Rows = VectorTable.Read("s08_kr_panel_drop_high_low.csv");

    private static readonly PanelScore Technical = PanelScorer.Score(
        new(
            [.. Rows.SelectMany(r => Enumerable.Range(1, 5).Select(e => new Mark(r["bidder"], $"e{e}", "technical", r.Number($"e{e}"))))],
            PanelCriteria.Of([new("technical", Max: 80m)])),
        PanelRules.DropHighLow);

    [Fact]
    public void Technical_points_are_the_mean_without_one_highest_and_one_lowest()
    {
        Rows.Should().HaveCount(5);
        Technical.Units.Select(u => u.Total).Should().Equal(Rows.Select(r => r.Number("technical_points")));
        Technical.Units.Should().AllSatisfy(u => u.Values[0].Marks.Select(m => m.Fate).Order()
            .Should().Equal(MarkFate.Counted, MarkFate.Counted, MarkFate.Counted, MarkFate.Highest, MarkFate.Lowest));
    }

    [Fact]
    public void Of_equal_extremes_exactly_one_is_dropped()
    {
        // D: 75 70 65 65 75 - one 75 and one 65 stay.
        var marks = Technical.Units.Single(u => u.Name == "D").Values[0].Marks;

        marks.Where(m => m.Fate == MarkFate.Counted).Select(m => m.Mark.Value).Should().BeEquivalentTo(new[] { 75m, 70m, 65m });
        marks.Single(m => m.Fate == MarkFate.Highest).Mark.Value.Should().Be(75m);
        marks.Single(m => m.Fate == MarkFate.Lowest).Mark.Value.Should().Be(65m);
    }

    [Fact]
    public void Who_reaches_the_threshold_is_ranked_by_the_total_and_a_tie_goes_to_the_technical_points()
    {
        var price = Rows.ToDictionary(r => r["bidder"], r => r.Number("price_points")!.Value, StringComparer.Ordinal);
        var ranked = Ranking.Rank(
            [.. Technical.Units.Select(u => new RankEntry(u.Name, u.Total >= Threshold ? u.Total + price[u.Name] : null, TieValues: [u.Total]))],
            RankingRule.Standard with { TieBreaks = [new("기술점수", Domain.Scoring.Direction.HigherIsBetter)] });

        ranked.Select(r => r.Compared is null ? "no" : "yes").Should().Equal(Rows.Select(r => r["eligible_85pct"]));
        ranked.Select(r => r.Compared).Should().Equal(Rows.Select(r => r.Number("total")));
        ranked.Select(r => r.Rank).Should().Equal(Rows.Select(r => r.Number("rank")));
        ranked.Single(r => r.Rank == 1m).Should().BeEquivalentTo(new { Entry = new { Name = "D" }, DecidedBy = "기술점수", IsShared = false });
    }
}
