using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>A plan as large as they come: eight strategies, 64 projects, 200 indicators, two versions of a budget in each of five years.</summary>
internal static class BigPlan
{
    private static readonly string Prose = string.Join('\n', Enumerable.Repeat("지역 주민이 살던 곳에서 필요한 돌봄을 받도록 지원합니다.", 8));

    public static readonly PlanContent Plan = new("함께 사는 도시", "돌봄을 누구에게나", [.. Enumerable.Range(0, 8).Select(Strategy)]);

    private static StrategyContent Strategy(int number) => new(
        SmallPlanContent.Id(1_000 + number), number < 6 ? StrategySystem.Projects : StrategySystem.Development, $"추진전략 {number}", [], [],
        [.. Enumerable.Range(0, 8).Select(place => Project((number * 8) + place))]);

    private static ProjectContent Project(int number) => new(
        SmallPlanContent.Id(2_000 + number), $"Ⅰ-{(number / 8) + 1}-{(number % 8) + 1}", $"세부사업 {number}", null, number % 5 == 0, FundingOrigin.Local, "복지정책과", 2027, null,
        new Dictionary<string, string> { ["target"] = "2", ["background"] = Prose, ["purpose"] = Prose, ["content"] = Prose },
        [.. Enumerable.Range(0, number % 8 == 0 ? 4 : 3).Select(place => Indicator((number * 4) + place))],
        [.. Enumerable.Range(2026, 5).SelectMany(year => Budgets(number, year))]);

    private static IndicatorContent Indicator(int number) => new(
        SmallPlanContent.Id(3_000 + number), $"성과지표 {number}", "명", "이용한 사람의 수", Direction.HigherIsBetter, null, Accumulation.Yearly, IndicatorLevel.Output,
        100m, 2025, 1m, 1, null, Prose, "행복e음", Enumerable.Range(2026, 5).ToDictionary(year => year, year => ((number * 10) + ((year - 2026) * 15) + 5) / 10m));

    private static IEnumerable<BudgetContent> Budgets(int number, int year) => ((BudgetKind[])[BudgetKind.Draft, BudgetKind.Initial]).Select(kind => new BudgetContent(
        year, kind, 0, false, [new(FundingSource.Province, "", number * 100_000L), new(FundingSource.Municipality, "", number * 1_100_000L), new(FundingSource.Other, "기금", null)]));
}
