namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>Turns counts into figures.</summary>
internal static class StabilityReport
{
    /// <summary>The units of a study, in the order of its sorted table.</summary>
    public static IReadOnlyList<UnitStability> Of(StabilityStudy study, StabilityTable table, IReadOnlyList<Ranked> official, RankTallies tallies)
    {
        var without = table.Criteria.Select((c, i) => ExactRanksWithout(study, table, i)).ToList();
        return
        [
            .. official.Select((ranked, unit) => new UnitStability(
                ranked,
                tallies.Quantile(unit, 50, study.Draws),
                tallies.Quantile(unit, 5, study.Draws),
                tallies.Quantile(unit, 95, study.Draws),
                (decimal)tallies.AsOfficial(unit) / study.Draws,
                (decimal)tallies.Unranked(unit) / study.Draws,
                [.. table.Criteria.Select((c, i) => new RankWithout(c.Key, without[i][unit], without[i][unit] - ranked.Rank))])),
        ];
    }

    /// <summary>An ordinal rule may find a tie that its chain does not decide once a criterion is out: that place is shared.</summary>
    private static List<decimal?> ExactRanksWithout(StabilityStudy study, StabilityTable table, int criterion)
    {
        var rule = study.Rule.Convention == RankingConvention.Ordinal1234
            ? study.Rule with { Convention = RankingConvention.Standard1224 }
            : study.Rule;
        return [.. ExactRanks.Of(table, rule, study.Choices, criterion).Select(r => r.Rank)];
    }
}
