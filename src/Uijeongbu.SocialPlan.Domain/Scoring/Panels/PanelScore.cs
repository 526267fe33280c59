using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>The values and totals of a panel under one rule.</summary>
/// <param name="Rule">By id and version.</param>
/// <param name="Criteria">Weights and maxima.</param>
/// <param name="Units">In the order of the table.</param>
public sealed record PanelScore(PanelRule Rule, PanelCriteria Criteria, IReadOnlyList<PanelUnit> Units)
{
    /// <summary>Totals are printed with two decimals, rounded once, half away from zero.</summary>
    public Rounding Rounding { get; } = new(2);

    /// <summary>Places on the unrounded totals, equal ones shared (1, 2, 2, 4), in the order of the units; null without a total.</summary>
    public IReadOnlyList<Ranked> Ranks { get; } = Ranking.Rank([.. Units.Select(u => new RankEntry(u.Name, u.Total))], RankingRule.Standard);
}

/// <summary>What a panel says about one unit.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Total">Its values by weight, unrounded; null when a criterion that weighs has no value.</param>
/// <param name="Values">One per criterion.</param>
/// <param name="Spread">Over the evaluators' own totals of this unit.</param>
/// <param name="Hints">Those of the values, and of the total.</param>
public sealed record PanelUnit(string Name, decimal? Total, IReadOnlyList<PanelValue> Values, MarkSpread Spread, PanelHints Hints)
{
    /// <summary>The criteria without a value.</summary>
    public IEnumerable<PanelCriterion> Missing => Values.Where(v => v.Value is null).Select(v => v.Criterion);
}
