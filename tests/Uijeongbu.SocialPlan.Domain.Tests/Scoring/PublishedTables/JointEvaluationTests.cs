using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Publication;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s05: attainment of provinces in the joint evaluation, met of applicable indicators.</summary>
public sealed class JointEvaluationTests
{
    private static readonly IReadOnlyList<VectorRow> Rows = VectorTable.Read("s05_kr_joint_evaluation_2020_2022.csv");

    [Fact]
    public void Every_printed_rate_can_be_the_listed_pairs_and_no_other()
    {
        Rows.Should().HaveCount(12);
        foreach (var row in Rows)
        {
            var pairs = Attainment.PairsFor(row.Printed("published_rate")!.Value, row.Int("n_quant_indicators"), smallest: 80)
                .Select(p => $"{p.Met}/{p.Applicable}");
            pairs.Should().BeEquivalentTo(row["met_over_applicable_candidates"].Split(' '), row["region"]);
        }
    }

    [Fact]
    public void Every_listed_pair_prints_as_the_published_rate()
    {
        foreach (var row in Rows)
        {
            foreach (var pair in row["met_over_applicable_candidates"].Split(' ').Select(p => p.Split('/').Select(int.Parse).ToArray()))
            {
                Attainment.Check(pair[0], pair[1], row.Printed("published_rate")!.Value)
                    .Should().Be(Domain.Scoring.Verification.Verdict.Match, row["region"]);
            }
        }
    }

    [Fact]
    public void Equal_rates_inside_a_group_share_a_place_and_groups_are_ranked_apart()
    {
        var entries = Rows.Where(r => r["year"] == "2022").Select(r => new RankEntry(r["region"], r.Number("published_rate"), r["group"])).ToList();
        var ranked = Ranking.Rank(entries, RankingRule.Standard);

        ranked.Select(r => (r.Entry.Name, r.Rank, r.IsShared)).Should().Equal(
            ("광주", 1m, true), ("울산", 1m, true), ("대전", 3m, false), ("전남", 1m, false), ("경기", 2m, true), ("경남", 2m, true));
    }

    [Theory]
    [InlineData("92.9", 85, 84, "79/85 78/84")]
    [InlineData("100", 3, 2, "3/3 2/2")]
    [InlineData("0", 2, 1, "0/2 0/1")]
    [InlineData("70", 452, 452, "315/452 316/452 317/452 318/452")]
    [InlineData("101", 87, 84, "")]
    public void Pairs_are_all_pairs_that_print_as_the_rate(string printed, int largest, int smallest, string pairs)
    {
        var rate = PrintedNumber.Of(decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture));
        string.Join(' ', Attainment.PairsFor(rate, largest, smallest).Select(p => $"{p.Met}/{p.Applicable}")).Should().Be(pairs);
    }

    [Fact]
    public void Nothing_applicable_has_no_rate() => Attainment.Rate(0m, 0m).Should().BeNull();
}
