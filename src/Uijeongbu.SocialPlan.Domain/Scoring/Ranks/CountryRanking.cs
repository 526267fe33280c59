namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

/// <summary>
/// Places of municipalities in one year of one plan version, among all and within the peer group (시, 군, 구), highest first, equal printed
/// figures sharing the better place (1, 2, 2, 4).
/// </summary>
public static class CountryRanking
{
    /// <summary>
    /// The figure that places follow. The benchmark's rules (<see cref="ScoringPolicies.Bench"/>) rank on the roll-up with each indicator
    /// capped at 100; under every other policy it is the plan's rate.
    /// </summary>
    public static CompanionCap RankedOn(ScoringPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Id == ScoringPolicies.Bench.Id ? CompanionCap.At100 : CompanionCap.None;
    }

    /// <summary>Ranks the scores of one year; the printed figure is compared.</summary>
    /// <param name="scores">Each with its peer group.</param>
    /// <param name="policy">Names the figure and its decimals.</param>
    /// <returns>One row for each score, in their order; without a rate there is no place.</returns>
    public static IReadOnlyList<CountryPlace> Rank(IReadOnlyList<CountryScore> scores, ScoringPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var cap = RankedOn(policy);
        RankingRule rule = new(RankingConvention.Standard1224, policy.Rounding.Decimals, []);
        var national = Ranking.Rank([.. scores.Select(score => new RankEntry(score.Name, score.Figures.Of(cap)))], rule);
        var inGroup = Ranking.Rank([.. scores.Select(score => new RankEntry(score.Name, score.Figures.Of(cap), score.Group))], rule);
        return [.. scores.Select((score, i) => new CountryPlace(score, (int?)national[i].Rank, (int?)inGroup[i].Rank))];
    }
}

/// <summary>One municipality in one year.</summary>
/// <param name="Name">The municipality.</param>
/// <param name="Group">Its peer group.</param>
/// <param name="Figures">The plan's rates, unrounded.</param>
public sealed record CountryScore(string Name, string Group, Figures Figures);

/// <summary>A municipality's places.</summary>
/// <param name="Score">Whose.</param>
/// <param name="Rank">Among all; null without a rate.</param>
/// <param name="GroupRank">Within the peer group; null without a rate.</param>
public sealed record CountryPlace(CountryScore Score, int? Rank, int? GroupRank);
