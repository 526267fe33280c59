using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>How far a panel's ranks depend on the weights of its criteria (순위 민감도).</summary>
public static class PanelStability
{
    /// <summary>Dirichlet around the weights; gives a weight of 0.20 a deviation of 0.04.</summary>
    public static readonly WeightVariation Dirichlet = WeightVariation.Dirichlet(100m);

    /// <summary>Each weight up to a quarter more or less.</summary>
    public static readonly WeightVariation Quarter = WeightVariation.Uniform(0.25m);

    /// <summary>
    /// The study of a panel's values. Points enter as percent of their maximum; a unit without a value for a criterion that weighs has no
    /// place, as in the panel itself; a criterion that weighs nothing stays out.
    /// </summary>
    public static StabilityStudy StudyOf(PanelScore score, WeightVariation weights, ulong seed, int draws)
    {
        ArgumentNullException.ThrowIfNull(score);
        int[] weighing = [.. Enumerable.Range(0, score.Criteria.All.Count).Where(c => score.Criteria.Weights[c] > 0m)];
        return new()
        {
            Table = new(
                [.. weighing.Select(c => new StabilityCriterion(score.Criteria.All[c].Name, score.Criteria.Weights[c]))],
                [.. score.Units.Select(u => new StabilityUnit(u.Name, [.. weighing.Select(c => OnOneScale(u.Values[c]))]))]),
            Choices = new() { Missing = new(MissingChildKind.FailIfShareAbove) },
            Variation = new() { Weights = weights },
            Seed = seed,
            Draws = draws,
        };
    }

    private static StabilityValue OnOneScale(PanelValue value) => value.Criterion.Max is { } max ? 100m * value.Value / max : value.Value;
}
