using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>An indicator of a frozen version with its inputs and the rate that the version's policy gives them.</summary>
/// <param name="Project">What the project says.</param>
/// <param name="Said">What is said about the indicator.</param>
/// <param name="Indicator">Targets and result as frozen.</param>
/// <param name="Rate">달성률 in percent as people read it; null when none can be computed.</param>
/// <param name="Node">Which figure of the version it is, for the page that explains it.</param>
public sealed record FrozenRow(ProjectContent Project, IndicatorContent Said, PublishedIndicator Indicator, decimal? Rate, string Node)
{
    /// <summary>All indicators in the order of the plan. Words and inputs were frozen together, in the same order by project number.</summary>
    public static IReadOnlyList<FrozenRow> Of(YearContent content)
    {
        var score = ScoreOf(content);
        var said = content.Projects.ToDictionary(project => project.Code, StringComparer.Ordinal);
        return
        [
            .. from strategy in content.Plan.Strategies.Zip(score.Strategies).Index()
               from project in strategy.Item.First.Projects.Zip(strategy.Item.Second.Projects).Index()
               from row in Of(said.GetValueOrDefault(project.Item.First.Code), project.Item.First, project.Item.Second, score.Policy, (strategy.Index, project.Index))
               select row,
        ];
    }

    /// <summary>The figures of a frozen version.</summary>
    public static PlanScore ScoreOf(YearContent content) => PublishedInputs.Score(content.Plan);

    /// <summary>달성률 of each project as people read it, by project number.</summary>
    public static IReadOnlyDictionary<string, decimal?> RatesOf(YearContent content)
    {
        var score = ScoreOf(content);
        return content.Plan.Strategies.Zip(score.Strategies).SelectMany(strategy => strategy.First.Projects.Zip(strategy.Second.Projects))
            .ToDictionary(project => project.First.Code, project => score.Policy.Rounding.Round(project.Second.Figures.Value), StringComparer.Ordinal);
    }

    private static IEnumerable<FrozenRow> Of(ProjectContent? words, PublishedProject project, ProjectScore score, ScoringPolicy policy, (int Strategy, int Project) at) => words is null ? [] :
        words.Indicators.Zip(project.Indicators, score.Indicators).Index().Select(one => new FrozenRow(
            words, one.Item.First, one.Item.Second, policy.Rounding.Round(one.Item.Third.Rate.Value), TraceNode.Indicator(new(at.Strategy, at.Project, one.Index))));
}
