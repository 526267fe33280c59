using Uijeongbu.SocialPlan.Domain.Scoring.Publication;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s04: scorecard of a local public corporation, whose parents add the rounded points of their children.</summary>
public sealed class ScorecardTests
{
    private static readonly IReadOnlyList<VectorRow> Rows = VectorTable.Read("s04_kr_local_public_corp_scorecard.csv");

    [Fact]
    public void Every_node_has_the_published_points_and_rate()
    {
        Rows.Should().HaveCount(25);
        var scored = Flatten(Scorecard.Score(NodeOf(Rows.Single(r => r["node"] == "TOTAL")))).ToDictionary(n => n.Node.Name, StringComparer.Ordinal);

        scored.Should().HaveCount(25);
        foreach (var row in Rows)
        {
            scored[row["node"]].Points.Should().Be(row.Number("published_points"), row["name"]);
            scored[row["node"]].Rate.Should().Be(row.Number("published_rate"), row["name"]);
        }
    }

    [Fact]
    public void Weights_of_children_add_to_the_weight_of_their_parent()
    {
        foreach (var parent in Rows.Where(r => ChildrenOf(r).Any()))
        {
            ReportChecks.CheckWeights([.. ChildrenOf(parent).Select(c => c.Number("weight_points")!.Value)], parent.Number("weight_points")!.Value)
                .Should().BeNull(parent["name"]);
        }
    }

    [Fact]
    public void Adding_unrounded_points_would_give_another_total()
    {
        ScorecardNode[] leaves = [.. Enumerable.Range(1, 3).Select(i => new ScorecardNode("leaf", 1m, 0.5m, []))];
        var scored = Scorecard.Score(new("parent", 3m, Rate: null, leaves));

        // 1 x 0.5 % = 0.005 points, printed 0.01; three of them are 0.03, not 0.015 printed as 0.02.
        scored.Points.Should().Be(0.03m);
        scored.Rate.Should().Be(1m);
    }

    [Fact]
    public void A_node_below_which_nothing_was_rated_has_no_points()
    {
        var scored = Scorecard.Score(new("parent", 3m, Rate: null, [new("leaf", 2.5m, Rate: null, [])]));
        scored.Points.Should().BeNull();
        scored.Rate.Should().BeNull();
        scored.UnratedWeight.Should().Be(3m);
    }

    [Fact]
    public void An_unrated_leaf_is_left_out_of_its_parents_weight_and_said_to_be()
    {
        var scored = Scorecard.Score(new("top", 20m, Rate: null,
        [
            new("parent", 10m, Rate: null, [new("rated", 6m, 90m, []), new("unrated", 4m, Rate: null, [])]),
            new("other", 10m, 50m, []),
        ]));
        (scored.Points, scored.Rate, scored.UnratedWeight).Should().Be((10.4m, 65m, 4m));
        (scored.Children[0].Points, scored.Children[0].Rate, scored.Children[0].UnratedWeight).Should().Be((5.4m, 90m, 4m));
        (scored.Children[1].Rate, scored.Children[1].UnratedWeight).Should().Be((50m, 0m));
    }

    [Fact]
    public void A_node_without_weight_has_points_but_no_rate()
    {
        var scored = Scorecard.Score(new("parent", 0m, Rate: null, [new("leaf", 0m, 90m, [])]));
        scored.Points.Should().Be(0m);
        scored.Rate.Should().BeNull();
    }

    private static IEnumerable<VectorRow> ChildrenOf(VectorRow node) => node["node"] == "TOTAL"
        ? Rows.Where(r => r["parent"].Length == 0 && r["node"] != "TOTAL")
        : Rows.Where(r => r["parent"] == node["node"]);

    private static ScorecardNode NodeOf(VectorRow row)
    {
        var children = ChildrenOf(row).Select(NodeOf).ToList();
        return new(row["node"], row.Number("weight_points")!.Value, children.Count == 0 ? row.Number("published_rate") : null, children);
    }

    private static IEnumerable<ScoredNode> Flatten(ScoredNode node) => [node, .. node.Children.SelectMany(Flatten)];
}
