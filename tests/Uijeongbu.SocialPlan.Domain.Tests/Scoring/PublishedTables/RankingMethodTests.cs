using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s12: five ranking conventions on one list.</summary>
public sealed class RankingMethodTests
{
    private static readonly IReadOnlyList<VectorRow> Rows = VectorTable.Read("s12_ranking_methods.csv");

    [Theory]
    [InlineData(RankingConvention.Standard1224, "standard_1224")]
    [InlineData(RankingConvention.Modified1334, "modified_1334")]
    [InlineData(RankingConvention.Dense1223, "dense_1223")]
    [InlineData(RankingConvention.Fractional, "fractional")]
    public void Equal_scores_share_places_as_the_convention_says(RankingConvention convention, string column)
    {
        var ranked = Ranking.Rank(Entries(withTieValues: false), RankingRule.Standard with { Convention = convention });
        ranked.Select(r => r.Rank).Should().Equal(Rows.Select(r => r.Number(column)));
        ranked.Select(r => r.IsShared).Should().Equal(false, true, true, true, true, true, false);
    }

    [Fact]
    public void An_ordinal_ranking_takes_a_chain_that_decides_every_tie()
    {
        var ranked = Ranking.Rank(Entries(withTieValues: true), new(RankingConvention.Ordinal1234, Decimals: null, [new("접수 순서", Direction.LowerIsBetter)]));

        ranked.Select(r => r.Rank).Should().Equal(Rows.Select(r => r.Number("ordinal_1234")));
        ranked.Select(r => r.DecidedBy).Should().Equal(null, "접수 순서", "접수 순서", "접수 순서", "접수 순서", "접수 순서", null);
        ranked.Should().AllSatisfy(r => r.IsShared.Should().BeFalse());
    }

    [Fact]
    public void An_ordinal_ranking_refuses_a_tie_that_the_chain_leaves()
    {
        var ranking = () => Ranking.Rank(Entries(withTieValues: false), RankingRule.Standard with { Convention = RankingConvention.Ordinal1234 });
        ranking.Should().Throw<UnresolvedTieException>().Which.Unit.Should().Be("Jason");
    }

    private static List<RankEntry> Entries(bool withTieValues) =>
        [.. Rows.Select((r, i) => new RankEntry(r["name"], r.Number("score"), TieValues: withTieValues ? [i] : null))];
}
