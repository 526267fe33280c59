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
    public static IReadOnlyList<Ranked> Of(StabilityTable table, RankingRule rule, RankChoices choices, int? without = null) => Ranking.Rank(
        [.. table.Units.Select(u => new RankEntry(u.Key, ScoreOf(u, table.Criteria, choices, without), TieValues: u.TieValues))],
        rule);

    /// <summary>A value as it enters the score.</summary>
    public static decimal? Counted(StabilityValue value, RankChoices choices) =>
        choices.Rounding.BetweenLevels(value.Value > choices.Cap ? choices.Cap : value.Value);

    private static decimal? ScoreOf(StabilityUnit unit, IReadOnlyList<StabilityCriterion> criteria, RankChoices choices, int? without)
    {
        var parts = new List<Part>(criteria.Count);
        for (var c = 0; c < criteria.Count; c++)
        {
            if (c != without)
            {
                parts.Add(new(Counted(unit.Values[c], choices), criteria[c].Weight) { IsDue = !unit.Values[c].IsNotApplicable });
            }
        }

        return choices.Rounding.BetweenLevels(new RollUp(Aggregator.Weighted, choices.Missing).Combine([.. parts]));
    }
}
