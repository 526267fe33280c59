using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Ranks;

/// <summary>Places of municipalities among all and within their peer group.</summary>
public sealed class CountryRankingTests
{
    private static readonly CountryScore[] Scores =
    [
        new("가시", "시", new(126.8m, 90.004m, 95m)),
        new("나시", "시", new(101m, 90.001m, 95m)),
        new("다군", "군", new(99m, 99m, 99m)),
        new("라군", "군", new(null, null, null)),
        new("마시", "시", new(126.84m, 80m, 90m)),
    ];

    [Fact]
    public void Under_the_benchmark_places_follow_the_figure_capped_at_100_as_it_is_printed() =>
        Places(ScoringPolicies.Bench).Should().Equal((2, 1), (2, 1), (1, 1), (null, null), (4, 3));

    [Fact]
    public void Under_other_policies_places_follow_the_rate_as_it_is_printed() =>
        Places(ScoringPolicies.Default).Should().Equal((1, 1), (3, 3), (4, 1), (null, null), (1, 1));

    private static IEnumerable<(int?, int?)> Places(ScoringPolicy policy) =>
        CountryRanking.Rank(Scores, policy).Select(place => (place.Rank, place.GroupRank));
}
