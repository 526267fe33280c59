using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

/// <summary>A child of a roll-up, where it stands and what is said of it when it has no rate.</summary>
/// <param name="Node">Its own trace.</param>
/// <param name="WithoutRate">Why it has none.</param>
internal sealed record RollUpChild(string Node, string WithoutRate);

/// <summary>The children of a node in the order in which the tracer lists them.</summary>
internal sealed class RollUpChildren(Texts<TracePage> texts, ScoredPlan view)
{
    /// <summary>Of the plan: what its policy rolls up.</summary>
    public IReadOnlyList<RollUpChild> OfPlan() => view.Score.Policy.Basis switch
    {
        PlanBasis.Strategies => [.. view.Score.Strategies.Select((_, s) => new RollUpChild(TraceNode.Strategy(s), Common(Places(s))))],
        PlanBasis.Indicators => [.. view.Score.Strategies.SelectMany((_, s) => Places(s)).Select(Leaf)],
        _ => Projects(),
    };

    /// <summary>All projects of the plan.</summary>
    public IReadOnlyList<RollUpChild> Projects() => [.. view.Score.Strategies.SelectMany((_, s) => OfStrategy(s))];

    /// <summary>The projects of a strategy.</summary>
    public IReadOnlyList<RollUpChild> OfStrategy(int strategy) =>
        [.. view.Score.Strategies[strategy].Projects.Select((_, p) => new RollUpChild(TraceNode.Project(strategy, p), Common(Places(strategy, p))))];

    /// <summary>The indicators of a project.</summary>
    public IReadOnlyList<RollUpChild> OfProject(int strategy, int project) => [.. Places(strategy, project).Select(Leaf)];

    private RollUpChild Leaf(IndicatorPlace place)
    {
        var (indicator, state) = At(place);
        return new(TraceNode.Indicator(place), StateWords.WithReason(texts, indicator, state));
    }

    private string Common(IEnumerable<IndicatorPlace> places) => StateWords.Common(texts, places.Select(At));

    private (PublishedIndicator Indicator, RateState State) At(IndicatorPlace place) =>
        (view.IndicatorAt(place), view.Score.Strategies[place.Strategy].Projects[place.Project].Indicators[place.Indicator].Rate.State);

    private IEnumerable<IndicatorPlace> Places(int strategy) => view.Score.Strategies[strategy].Projects.SelectMany((_, p) => Places(strategy, p));

    private IEnumerable<IndicatorPlace> Places(int strategy, int project) =>
        view.Score.Strategies[strategy].Projects[project].Indicators.Select((_, i) => new IndicatorPlace(strategy, project, i));
}
