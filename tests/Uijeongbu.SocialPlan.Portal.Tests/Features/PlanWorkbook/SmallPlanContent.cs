using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>A plan of the 6th generation, small enough to name its rows.</summary>
internal static class SmallPlanContent
{
    public static readonly PlanContent Plan = new("함께 사는 도시", "돌봄을 누구에게나",
    [
        new(Id(1), StrategySystem.Projects, "돌봄", [],
            [Indicator(31, "돌봄 만족도", "점", (2027, 4.1m), (2028, 4.2m))],
            [
                new(Id(11), "Ⅰ-1-1", "다함께 돌봄", null, true, FundingOrigin.Local, "복지정책과", 2027, null,
                    new Dictionary<string, string> { ["new-project"] = "○", ["target"] = "2", ["content"] = "첫째 줄\n둘째 줄" },
                    [Indicator(41, "이용자 수", "명", (2026, 90m), (2027, 100m), (2028, 110m)), Indicator(42, "만족도", "%", (2027, 0m))],
                    [
                        Budget(2027, BudgetKind.Initial, (FundingSource.Province, "", 10_500_000), (FundingSource.Municipality, "", 20_000_000), (FundingSource.Other, "기금", 5_000_000)),
                        Budget(2028, BudgetKind.Draft, (FundingSource.Province, "", null), (FundingSource.Municipality, "", 0)),
                    ]),
                new(Id(12), "Ⅰ-1-2", "찾아가는 상담", null, false, FundingOrigin.NationalSubsidy, null, 2027, 2029, new Dictionary<string, string>(), [],
                    [new(2027, BudgetKind.Initial, 0, true, [])]),
            ]),
        new(Id(2), StrategySystem.Projects, "건강", [], [], [new(Id(13), "Ⅰ-2-1", "건강 걷기", null, false, FundingOrigin.Local, null, 2027, null, new Dictionary<string, string>(), [Indicator(43, "참여자 수", "명")], [])]),
        new(Id(3), StrategySystem.Development, "기반", [new(Id(21), "민관 협력"), new(Id(22), "인력")], [],
            [new(Id(14), "Ⅱ-1-1-1", "협의체 운영", Id(21), false, FundingOrigin.Local, null, 2027, null, new Dictionary<string, string>(), [], [])]),
    ]);

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static IndicatorContent Indicator(int id, string name, string unit, params (int Year, decimal Target)[] targets) => new(
        Id(id), name, unit, "이용한 사람의 수", Direction.HigherIsBetter, null, Accumulation.Yearly, IndicatorLevel.Output, 80m, 2025, 1m, 0, null, null, "행복e음",
        targets.ToDictionary(pair => pair.Year, pair => pair.Target));

    private static BudgetContent Budget(int year, BudgetKind kind, params (FundingSource Source, string Name, long? Won)[] lines) =>
        new(year, kind, 0, false, [.. lines.Select(line => new BudgetLineContent(line.Source, line.Name, line.Won))]);
}
