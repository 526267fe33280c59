using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>The frozen inputs of a published plan as inputs of the scorer.</summary>
internal static class PublishedInputs
{
    /// <summary>Scores frozen inputs under the policy that they name.</summary>
    /// <exception cref="InvalidOperationException">This binary does not know the policy or a formula; a frozen figure is never computed by another.</exception>
    public static PlanScore Score(PublishedPlan plan) => PlanScorer.Score(Of(plan), ScoringPolicies.All.SingleOrDefault(policy => policy.Version == plan.PolicyVersion && string.Equals(policy.Id, plan.PolicyId, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"The plan of {plan.RegionCode} for {plan.FiscalYear} names the unknown policy {plan.PolicyId} version {plan.PolicyVersion}."));

    /// <summary>Strategies, projects and indicators in the order of the plan.</summary>
    public static PlanInput Of(PublishedPlan plan) => new([.. plan.Strategies.Select(Of)]);

    /// <summary>One indicator with its last approved target.</summary>
    public static IndicatorInput Of(PublishedIndicator indicator) => With(indicator, indicator.Target);

    /// <summary>The same indicator against its 당초 목표, for the second rate beside a changed target.</summary>
    public static IndicatorInput AgainstOriginal(PublishedIndicator indicator) => With(indicator, indicator.OriginalTarget);

    private static StrategyInput Of(PublishedStrategy strategy) =>
        new(strategy.Name, [.. strategy.Projects.Select(p => new ProjectInput(p.Name, [.. p.Indicators.Select(Of)]))]);

    private static IndicatorInput With(PublishedIndicator indicator, decimal? target) => new(
        indicator.Name,
        indicator.Unit,
        new()
        {
            Target = indicator.State == ResultState.NoTarget ? null : target,
            Actual = indicator.Actual,
            Baseline = indicator.Baseline,
            Direction = indicator.Direction,
            IsNotApplicable = indicator.State is ResultState.NotApplicable or ResultState.Dropped,
            Maximum = Indicator.LogicalMaximum(indicator.Unit, indicator.Maximum),
            History = indicator.Changes.Count > 0 ? new(OriginalTarget: indicator.OriginalTarget) : null,
        },
        indicator.RateProfile is { } id ? ProfileOf(id) : null,
        indicator.Weight ?? 1m);

    /// <summary>The formula of an id that was published; another would give a figure that never was.</summary>
    /// <exception cref="InvalidOperationException">This binary does not know it.</exception>
    public static RateProfile ProfileOf(string id) => RateProfile.TryFind(id, out var profile) ? profile : throw new InvalidOperationException($"A published indicator names the unknown formula {id}.");
}
