using System.Globalization;
using Uijeongbu.SocialPlan.BenchData;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Load.Figures.Rankings;

/// <summary>
/// A municipality's year of the benchmark data as the portal freezes it when it is submitted (제출본): its targets and results in a plan, with definitions, budgets and the words that
/// a report of a project has. Ranking reads past the words, but they are there.
/// </summary>
internal static class SubmittedYears
{
    private const string Narrative = "읍면동 복지팀과 함께 대상 가구를 찾아 방문하고, 필요한 서비스를 연계하였습니다. 분기마다 협의체에서 추진 상황을 점검하여 하반기에 방문 횟수를 늘렸습니다.";
    private const string Outcome = "찾아낸 가구의 절반 이상이 서비스를 이어서 받고 있습니다.";

    /// <summary>The submission.</summary>
    public static YearVersion Of(BenchPlan plan, string code, DateTime at)
    {
        YearContent content = new(
            new(code, code, plan.Year, Generation: 5, FirstYear: 2023, LastYear: 2026, "서로 돌보며 함께 사는 도시", ScoringPolicies.Default.Id, ScoringPolicies.Default.Version, IsDemo: true, Sources: [],
                [.. plan.Input.Strategies.Select((strategy, place) => StrategyOf(strategy, place + 1))]),
            [.. plan.Input.Strategies.SelectMany((strategy, s) => strategy.Projects.Select((project, p) => ReportOf(project, CodeOf(s + 1, p + 1))))],
            SelfEvaluation.None);
        var text = PublishedPlanJson.Write(content);
        return new()
        {
            RegionCode = code, FiscalYear = plan.Year, Number = YearVersion.NumberOf(code, plan.Year, 0), Kind = YearVersionKind.Submitted, At = at, ByName = "조총괄",
            Content = text, Hash = PublishedPlanJson.HashOf(text), Inputs = ScoredInputs.Write(content.Plan), Counts = content.Counts(),
        };
    }

    private static PublishedStrategy StrategyOf(StrategyInput strategy, int order) => new(
        StrategySystem.Projects, order, strategy.Name,
        [.. strategy.Projects.Select((project, place) => new PublishedProject(CodeOf(order, place + 1), project.Name, IsPriority: place == 0, [.. project.Indicators.Select(IndicatorOf)], Budget))]);

    private static PublishedIndicator IndicatorOf(IndicatorInput indicator) => new(
        indicator.Name, indicator.Unit, "해당 연도에 서비스를 받은 수", indicator.Reading.Direction, RateProfile: null, Accumulation.Yearly, Weight: null, Decimals: 2, Baseline: null, Maximum: null,
        indicator.Reading.Target, Changes: [], StateOf(indicator), indicator.Reading.Actual, IsProvisional: false, Reason: null, DataSource: "사업 실적 대장");

    private static ProjectContent ReportOf(ProjectInput project, string code) => new(
        Guid.CreateVersion7(), code, project.Name, "복지정책과",
        [.. project.Indicators.Select(one => new IndicatorContent(new(Guid.CreateVersion7(), StateOf(one), one.Reading.Actual, Reason: null, Explanation: null), one.Name, one.Unit, Decimals: 2))],
        Narrative, Outcome, Outcome, Nomination: "", BestRank: null, EvidenceCount: 1);

    private static PublishedBudget Budget { get; } = new(
        BudgetKind.Final, Supplement: 0, IsNonBudget: false, PlannedWon: 150_000_000, ExecutedWon: 147_500_000,
        [new(FundingSource.Province, "", 30_000_000, 29_500_000), new(FundingSource.Municipality, "", 120_000_000, 118_000_000)]);

    private static ResultState StateOf(IndicatorInput indicator) => indicator.Reading.Actual is null ? ResultState.NotEntered : ResultState.Entered;

    private static string CodeOf(int strategy, int place) => string.Create(CultureInfo.InvariantCulture, $"Ⅰ-{strategy}-{place}");
}
