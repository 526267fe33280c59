using Uijeongbu.SocialPlan.BenchData;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring;

/// <summary>The invented national data set: policy <c>bench</c> gives the scores and ranks of the reference query.</summary>
public sealed class BenchmarkScoreTests
{
    private static readonly RankingRule OnTwoPlaces = new(RankingConvention.Standard1224, Decimals: 2, []);

    [Theory]
    [InlineData("S", 31)]
    [InlineData("M", 916)]
    public void Rates_capped_rates_and_both_ranks_are_those_of_the_reference_query(string size, int rows)
    {
        var actual = new List<ExpectedScore>();
        foreach (var year in BenchPlan.Load(size).GroupBy(p => (p.Version, p.Year)))
        {
            var scored = year.Select(p => (Plan: p, Score: PlanScorer.Score(p.Input, ScoringPolicies.Bench))).ToList();
            var national = Ranking.Rank([.. scored.Select(s => EntryOf(s.Plan, s.Score, group: null))], OnTwoPlaces);
            var groups = Ranking.Rank([.. scored.Select(s => EntryOf(s.Plan, s.Score, s.Plan.Group))], OnTwoPlaces);
            actual.AddRange(scored.Select((s, i) => new ExpectedScore(
                s.Plan.RegionId, s.Plan.Version, s.Plan.Year, s.Score.Rate!.Value, national[i].Compared!.Value,
                (int)national[i].Rank!.Value, (int)groups[i].Rank!.Value)));
        }

        actual.Should().HaveCount(rows);
        actual.Should().BeEquivalentTo(ExpectedScore.Load(size), options => options.ComparingRecordsByValue());
    }

    private static RankEntry EntryOf(BenchPlan plan, PlanScore score, string? group) =>
        new(plan.RegionId.ToString(System.Globalization.CultureInfo.InvariantCulture), score.Figures.Capped100, group);
}
