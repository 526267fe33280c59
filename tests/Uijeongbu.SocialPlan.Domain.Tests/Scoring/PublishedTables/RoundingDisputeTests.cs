using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s07: one bid, four orders of rounding, four totals around the pass line of 75.</summary>
public sealed class RoundingDisputeTests
{
    private const decimal Ratio = 210_680_000m / 261_358_120m;
    private const decimal Technical = 46.75m;

    [Theory]
    [InlineData("gap", 3, null)]
    [InlineData("eul", null, 3)]
    [InlineData("byeong", 2, null)]
    [InlineData("jeong", null, 2)]
    public void Each_order_of_rounding_gives_its_own_printed_total(string variant, int? ratioDecimals, int? gapDecimals)
    {
        var row = VectorTable.Read("s07_kr_rounding_stage_dispute.csv").Single(r => r["variant"] == variant);
        var ratio = RoundedAt(Ratio, ratioDecimals);
        var gap = RoundedAt(Math.Abs(88m / 100m - ratio) * 100m, gapDecimals);
        var points = 50m - 3m * gap;
        var total = Rounding.Round(points, 2) + Technical;

        gap.Should().Be(row.Number("abs_term"));
        Rounding.Round(points, 2).Should().Be(row.Number("price_points"));
        total.Should().Be(row.Number("published_total"));
        (total >= 75m).Should().Be(row["outcome"] == "pass");
        if (ratioDecimals is not null)
        {
            ratio.Should().Be(row.Number("rounded_ratio"));
        }
    }

    private static decimal RoundedAt(decimal value, int? decimals) => decimals is { } d ? Rounding.Round(value, d) : value;
}
