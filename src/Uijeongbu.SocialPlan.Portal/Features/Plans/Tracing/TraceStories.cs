using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

/// <summary>Finds the story of a figure.</summary>
internal static class TraceStories
{
    /// <summary>The story; null when the plan has no such figure.</summary>
    public static TraceStory? Tell(Texts<TracePage> texts, ScoredPlan view, TraceNode node)
    {
        if (!Exists(view, node))
        {
            return null;
        }

        var (rollUp, statistic) = (new RollUpStory(texts, view), new StatisticStory(texts, view, node.Place.Strategy));
        return node.Kind switch
        {
            TraceKind.Overall => rollUp.OfPlan(CompanionCap.None),
            TraceKind.Capped100 => rollUp.OfPlan(CompanionCap.At100),
            TraceKind.Capped120 => rollUp.OfPlan(CompanionCap.At120),
            TraceKind.Without => rollUp.Without(),
            TraceKind.Median => statistic.Median(),
            TraceKind.MetShare => statistic.MetShare(),
            TraceKind.Above130 => statistic.Above130(),
            TraceKind.Coverage => statistic.Coverage(),
            TraceKind.Strategy => rollUp.OfStrategy(node.Place.Strategy),
            TraceKind.Project => rollUp.OfProject(node.Place.Strategy, node.Place.Project),
            TraceKind.Indicator => new IndicatorStory(texts, view, node.Place).Tell(againstOriginal: false),
            TraceKind.Original => new IndicatorStory(texts, view, node.Place).Tell(againstOriginal: true),
            _ => null,
        };
    }

    private static bool Exists(ScoredPlan view, TraceNode node)
    {
        var (s, p, i) = node.Place;
        if (s < 0)
        {
            return true;
        }

        var strategies = view.Plan.Strategies;
        return s < strategies.Count
            && (p < 0 || p < strategies[s].Projects.Count)
            && (i < 0 || i < strategies[s].Projects[p].Indicators.Count)
            && (node.Kind != TraceKind.Original || strategies[s].Projects[p].Indicators[i].Changes.Count > 0);
    }
}
