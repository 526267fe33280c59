using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Publication;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s11: printed overall results. Their inputs are not public, so only ranges can be checked.</summary>
public sealed class OverallAnchorTests
{
    private const int Projects = 35;

    private static readonly decimal Printed =
        VectorTable.Read("s11_kr_community_plan_overall_anchors.csv").Single(r => r["unit"] == "%").Number("published_overall")!.Value;

    [Theory]
    [InlineData("4436.24", false)]
    [InlineData("4436.25", true)]
    [InlineData("4439.74", true)]
    [InlineData("4439.75", false)]
    public void The_rates_of_35_projects_add_to_4436_25_up_to_4439_75(string sum, bool printsIt)
    {
        var total = decimal.Parse(sum, System.Globalization.CultureInfo.InvariantCulture);
        var rates = Enumerable.Repeat(102m, Projects - 1).Append(total - (Projects - 1) * 102m);
        (PlanScorer.Score(PlanOf(rates), ScoringPolicies.Default).Rate == Printed).Should().Be(printsIt);
    }

    [Theory]
    [InlineData("100")]
    [InlineData("120")]
    [InlineData("126.7")]
    public void No_cap_below_the_printed_figure_can_have_been_applied(string capText)
    {
        var cap = decimal.Parse(capText, System.Globalization.CultureInfo.InvariantCulture);
        var capped = ScoringPolicies.Default with { Id = "capped", Edges = new() { Cap = cap } };

        // Even the best plan there could be stays below.
        PlanScorer.Score(PlanOf(Enumerable.Repeat(100_000m, Projects)), capped).Rate.Should().Be(cap).And.BeLessThan(Printed);
    }

    [Theory]
    [InlineData(30, "102", "275.6")]
    [InlineData(33, "102", "536")]
    [InlineData(25, "100", "193.8")]
    public void A_few_extreme_rates_are_enough(int ordinary, string usual, string extreme)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var rates = Enumerable.Repeat(decimal.Parse(usual, invariant), ordinary)
            .Concat(Enumerable.Repeat(decimal.Parse(extreme, invariant), Projects - ordinary));
        var score = PlanScorer.Score(PlanOf(rates), ScoringPolicies.Default);

        score.Rate.Should().Be(Printed);
        score.Indicators.Median.Should().BeLessThan(103m);
        score.Indicators.Above130.Should().Be(Projects - ordinary);
    }

    [Fact]
    public void A_scale_of_points_cannot_exceed_its_maximum()
    {
        var points = VectorTable.Read("s11_kr_community_plan_overall_anchors.csv").Single(r => r["unit"] == "points of 1000");
        var best = Scorecard.Score(new("plan", 1000m, Rate: null, [.. Enumerable.Repeat(new ScorecardNode("field", 250m, 100m, []), 4)]));

        best.Points.Should().Be(1000m);
        points.Number("published_overall").Should().BeLessThanOrEqualTo(1000m);
    }

    private static PlanInput PlanOf(IEnumerable<decimal> rates) => new([new("strategy", [.. rates.Select((r, i) => new ProjectInput($"project {i}",
        [new("indicator", "%", new() { Target = 100m, Actual = r, Direction = Direction.HigherIsBetter })]))])]);
}
