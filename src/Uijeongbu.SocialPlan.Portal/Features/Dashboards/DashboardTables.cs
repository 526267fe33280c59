using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Dashboards;

/// <summary>The dashboard's tables to take along.</summary>
internal static class DashboardTables
{
    private const long Million = 1_000_000;

    /// <summary>The tables by the names of their addresses.</summary>
    public static IReadOnlyList<string> Names { get; } = ["achievement", "people", "trend", "execution"];

    /// <summary>A table by its name.</summary>
    public static TableDownload Of(Dashboard view, string name) => name switch
    {
        "achievement" => Achievement(view),
        "people" => People(view),
        "trend" => Trend(view),
        _ => Execution(view),
    };

    private static TableDownload Achievement(Dashboard view) => new(
        $"{view.Place} {view.FiscalYear}년 목표달성도",
        "목표달성도",
        [new("추진전략", 34), new("사업번호", 10) { IsText = true }, new("사업명", 30), new("성과지표", 34), new("단위", 8), new("목표", 12), new("실적", 14), new("상태", 12), new("달성률(%)", 10), new("사업 달성률(%)", 12), new("전략 달성률(%)", 12)],
        view.Strategies.SelectMany(strategy => strategy.Plan.Projects.Zip(strategy.Score.Projects).SelectMany(project => project.First.Indicators.Zip(project.Second.Indicators)
            .Select(one => Line(view.Score.Policy, strategy, project, one)))));

    private static TableCell[] Line(
        ScoringPolicy policy, (PublishedStrategy Plan, StrategyScore Score) strategy, (PublishedProject Plan, ProjectScore Score) project, (PublishedIndicator Plan, IndicatorScore Score) one) =>
    [
        TableCell.Of(Dashboard.NameOf(strategy.Plan)), TableCell.Of(project.Plan.Code), TableCell.Of(project.Plan.Name), TableCell.Of(one.Plan.Name), TableCell.Of(one.Plan.Unit), TableCell.Of(one.Plan.Target, one.Plan.Decimals),
        TableCell.Of(one.Plan.Actual, one.Plan.Decimals), TableCell.Of(one.Plan.IsProvisional ? "잠정" : StateWords.Of(one.Plan.State)), TableCell.Of(policy.Rounding.Round(one.Score.Rate.Value), policy.Rounding.Decimals),
        TableCell.Of(policy.Rounding.Round(project.Score.Figures.Value), policy.Rounding.Decimals), TableCell.Of(policy.Rounding.Round(strategy.Score.Figures.Value), policy.Rounding.Decimals),
    ];

    private static TableDownload People(Dashboard view) => new(
        $"{view.Place} {view.FiscalYear}년 담당자별 입력 현황",
        "담당자별",
        [new("담당자", 16), new("사업", 8), new("지표", 8), new("미입력", 8), new("검토 요청 전 사업", 16)],
        view.People.Select(person => new[] { TableCell.Of(person.Name ?? "담당자 없음"), TableCell.Of(person.Projects, 0), TableCell.Of(person.Indicators, 0), TableCell.Of(person.NotEntered, 0), TableCell.Of(person.NotSent, 0) }));

    private static TableDownload Trend(Dashboard view) => new(
        $"{view.Place} 목표달성도 추이",
        "추이",
        [new("연도", 8), new("목표달성도(%)", 14), new("산정한 지표", 12), new("산정 대상", 12), new("근거", 30)],
        view.Trend.Select(point => new[] { TableCell.Of(point.FiscalYear, null), TableCell.Of(point.Rate, view.Score.Policy.Rounding.Decimals), TableCell.Of(point.Coverage.Counted, 0), TableCell.Of(point.Coverage.Total, 0), TableCell.Of(point.Source) }));

    private static TableDownload Execution(Dashboard view) => new(
        $"{view.Place} {view.FiscalYear}년 예산 집행",
        "예산 집행",
        [new("추진전략", 34), new("사업번호", 10) { IsText = true }, new("사업명", 30), new("예산 구분", 14), new("예산(백만원)", 14), new("집행액(백만원)", 14), new("집행률(%)", 10)],
        view.Content.Plan.Strategies.SelectMany(strategy => strategy.Projects.Select(project => new[]
        {
            TableCell.Of(Dashboard.NameOf(strategy)), TableCell.Of(project.Code), TableCell.Of(project.Name), TableCell.Of(BudgetText.Kind(project.Budget)), TableCell.Of(Millions(project.Budget?.PlannedWon), 1),
            TableCell.Of(Millions(project.Budget?.ExecutedWon), 1), TableCell.Of(view.Score.Policy.Rounding.Round(BudgetExecution.Of([project.Budget]).Percent), view.Score.Policy.Rounding.Decimals),
        })));

    private static decimal? Millions(long? won) => won is { } known ? (decimal)known / Million : null;
}
