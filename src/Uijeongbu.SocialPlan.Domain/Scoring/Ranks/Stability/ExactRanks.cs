using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>Scores and ranks of a table in decimals: what is official is never a double.</summary>
internal static class ExactRanks
{
    /// <summary>The ranking, in the order of the table.</summary>
    /// <param name="table">Values and weights.</param>
    /// <param name="rule">How units are ranked.</param>
    /// <param name="choices">Cap, missing rule, rounding.</param>
    /// <param name="without">A criterion that is left out; null for none.</param>
    public static IReadOnlyList<Ranked> Of(StabilityTable table, RankingRule rule, RankChoices choices, int? without = null)
    {
        var rollUp = new RollUp(Aggregator.Weighted, choices.Missing);
        var parts = new Part[table.Criteria.Count];
        return Ranking.Rank(
            [.. table.Units.Select(u => new RankEntry(u.Key, choices.Rounding.BetweenLevels(rollUp.Combine(PartsOf(u))), TieValues: u.TieValues))],
            rule);

        ReadOnlySpan<Part> PartsOf(StabilityUnit unit)
        {
            var count = 0;
            for (var c = 0; c < parts.Length; c++)
            {
                if (c != without)
                {
                    parts[count++] = new(Counted(unit.Values[c], choices), table.Criteria[c].Weight) { IsDue = !unit.Values[c].IsNotApplicable };
                }
            }

            return parts.AsSpan(0, count);
        }
    }

    /// <summary>A value as it enters the score.</summary>
    public static decimal? Counted(StabilityValue value, RankChoices choices) =>
        choices.Rounding.BetweenLevels(value.Value > choices.Cap ? choices.Cap : value.Value);
}
