using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s03: the Human Development Index of 188 countries, whose inputs are printed rounded.</summary>
public sealed class HumanDevelopmentTests
{
    private static readonly IReadOnlyList<VectorRow> Rows = VectorTable.Read("s03_hdi_2014.csv");

    [Fact]
    public void Every_country_has_its_published_index_within_what_the_rounded_inputs_allow()
    {
        Rows.Should().HaveCount(188);
        var exact = 0;
        foreach (var row in Rows)
        {
            var (index, published) = (Of(row).Index, row.Number("published_score")!.Value);
            exact += Rounding.Round(index, 3) == published ? 1 : 0;
            Rounding.Round(index, 5).Should().Be(row.Number("recomputed"), row["country"]);
            published.Should().BeInRange(Lowest(row) - 0.0005m, Highest(row) + 0.0005m, row["country"]);
            Rounding.Round(Lowest(row), 4).Should().Be(row.Number("interval_low"), row["country"]);
            Rounding.Round(Highest(row), 4).Should().Be(row.Number("interval_high"), row["country"]);
        }

        exact.Should().Be(121);
    }

    [Fact]
    public void Every_country_has_its_published_rank_on_the_printed_index()
    {
        var entries = Rows.Select(r => new RankEntry(r["country"], r.Number("published_score"))).ToList();
        Ranking.Rank(entries, RankingRule.Standard with { Decimals = 3 }).Select(r => r.Rank).Should().Equal(Rows.Select(r => r.Number("published_rank")));
    }

    [Fact]
    public void A_dimension_is_cut_off_at_its_goalposts()
    {
        HumanDevelopment.Of(90m, 20m, 16m, 100_000m).Should().Be(new HumanDevelopment(1m, 1m, 1m, 1m));
        HumanDevelopment.Of(15m, 20m, 16m, 100_000m).Index.Should().Be(0m);
        HumanDevelopment.Of(85m, 18m, 15m, 50m).Income.Should().Be(0m);
        FluentActions.Invoking(() => HumanDevelopment.Of(85m, 18m, 15m, 0m)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static HumanDevelopment Of(VectorRow row, decimal tenth = 0m, decimal one = 0m) => HumanDevelopment.Of(
        row.Number("life_expectancy")!.Value + tenth, row.Number("expected_schooling")!.Value + tenth, row.Number("mean_schooling")!.Value + tenth, row.Number("gni_per_capita")!.Value + one);

    private static decimal Lowest(VectorRow row) => Of(row, -0.05m, -0.5m).Index;

    private static decimal Highest(VectorRow row) => Of(row, 0.05m, 0.5m).Index;
}
