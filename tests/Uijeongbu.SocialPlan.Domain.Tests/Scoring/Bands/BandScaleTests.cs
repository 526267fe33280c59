using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Bands;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Bands;

/// <summary>Boundaries as published, on raw figures.</summary>
public sealed class BandScaleTests
{
    [Theory]
    [InlineData("global-fund", "100.0000001:A1 100:A2 99.99:A2 90:A2 89.999:B1 89.5:B1 60:B1 59.99:B2 30:B2 29.99:C 0:C -5:C")]
    [InlineData("undp-report-card", "100:green 99.99:amber 50:amber 49.99:red")]
    [InlineData("rag-oracle", "100:green 99.96:amber 70:amber 69.99:red")]
    [InlineData("rag-camms", "90:green 89.99:amber 70:amber 69.99:red")]
    [InlineData("sano", "130:7 100:7 99.9:6 90:6 89.9:5 80:5 79.9:4 70:4 69.9:3 60:3 59.9:2 50:2 49.9:1")]
    [InlineData("us-part", "85:effective 84.9:moderately_effective 70:moderately_effective 69.9:adequate 50:adequate 49.9:ineffective")]
    public void A_figure_has_the_band_of_its_raw_value(string id, string cases)
    {
        var scale = BandScales.All.Single(s => s.Id == id);
        foreach (var pair in cases.Split(' ').Select(c => c.Split(':')))
        {
            var raw = decimal.Parse(pair[0], System.Globalization.CultureInfo.InvariantCulture);
            scale.Of(raw).Should().Be(new Banded(id, raw, pair[1].Replace('_', ' ')));
        }
    }

    [Fact]
    public void Every_scale_has_a_source_and_a_case_of_its_own() =>
        BandScales.All.Should().HaveCount(6).And.OnlyHaveUniqueItems(s => s.Id).And.OnlyContain(s => s.Source.StartsWith("http", StringComparison.Ordinal));

    [Fact]
    public void A_missing_figure_is_in_no_band()
    {
        BandScales.GlobalFund.Of(null).Name.Should().BeNull();
        BandScales.UndpReportCard.Of(null).Name.Should().Be("grey");
    }

    [Fact]
    public void Bands_that_leave_a_gap_or_overlap_are_refused()
    {
        Band[][] wrong = [[], [new("a", 50m)], [new("a", 50m), new("b", 50m), new("c", null)], [new("a", 50m), new("b", 60m), new("c", null)], [new("a", null), new("b", null)]];
        foreach (var bands in wrong)
        {
            FluentActions.Invoking(() => new BandScale("x", "", bands)).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Part_weighs_its_sections_and_is_overruled_where_nothing_is_demonstrated()
    {
        ReportCards.Part(100m, 100m, 100m, 70m, hasAgreedMeasures: true).Should().Be(new Banded("us-part", 85m, "effective"));
        ReportCards.Part(100m, 50m, 80m, 40m, hasAgreedMeasures: true).Should().Be(new Banded("us-part", 61m, "adequate"));
        ReportCards.Part(100m, 100m, 100m, 100m, hasAgreedMeasures: false).Should().Be(new Banded("us-part", 100m, "results not demonstrated"));
        FluentActions.Invoking(() => ReportCards.Part(0m, 0m, 101m, 0m, true)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_output_is_the_plain_mean_of_its_indicators()
    {
        ReportCards.UndpOutput([150m, 50m]).Should().Be(new Banded("undp-report-card", 100m, "green"));
        ReportCards.UndpOutput([150m, null, 49m]).Name.Should().Be("amber");
        ReportCards.UndpOutput([null, null]).Name.Should().Be("grey");
    }

    [Theory]
    [InlineData(Direction.HigherIsBetter, "51:S 50:A 41:A 40:B 36:B 35.99:C")]
    [InlineData(Direction.LowerIsBetter, "29:S 30:A 39:A 40:B 44:B 44.01:C")]
    public void Nagayo_asks_for_the_target_and_then_for_the_baseline(Direction direction, string cases)
    {
        var target = direction == Direction.HigherIsBetter ? 50m : 30m;
        foreach (var pair in cases.Split(' ').Select(c => c.Split(':')))
        {
            ReportCards.Nagayo(decimal.Parse(pair[0], System.Globalization.CultureInfo.InvariantCulture), target, 40m, direction).Name.Should().Be(pair[1], pair[0]);
        }

        ReportCards.Nagayo(null, target, 40m, direction).Name.Should().Be("-");
        ReportCards.Nagayo(5m, null, 40m, direction).Name.Should().Be("-");
        ReportCards.Nagayo(5m, target, null, direction).Name.Should().Be("-");
    }
}
