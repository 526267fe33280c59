using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>The published results of 2024 of the municipalities of 가온도: 4 strategies, 8 projects, 10 indicators each, made from the place alone.</summary>
internal static class SampleRankingPlans
{
    public const int Year = 2024;

    private const int Generation = 5;
    private const int FirstYear = 2023;
    private const int LastYear = 2026;
    private const int Spread = 9;

    private static readonly DateTime PublishedAt = new(Year + 1, 2, 28, 9, 0, 0, DateTimeKind.Utc);

    private static readonly (string Strategy, (string Project, (string Name, string Unit, Direction Direction, decimal Target)[] Indicators)[] Projects)[] Shape =
    [
        ("누구나 돌봄을 받는 마을",
        [
            ("통합돌봄 창구 운영", [("돌봄 서비스 연계 건수", "건", Direction.HigherIsBetter, 420), ("신청에서 첫 서비스까지 걸린 날", "일", Direction.LowerIsBetter, 14)]),
            ("찾아가는 보건복지 상담", [("상담 가구 수", "가구", Direction.HigherIsBetter, 960)]),
        ]),
        ("아이와 청년이 자라는 마을",
        [
            ("다함께돌봄센터 확충", [("돌봄 이용 아동 수", "명", Direction.HigherIsBetter, 310)]),
            ("청년 자립 지원", [("자립 지원 청년 수", "명", Direction.HigherIsBetter, 85), ("6개월 뒤 일하고 있는 비율", "%", Direction.HigherIsBetter, 62)]),
        ]),
        ("이웃이 이웃을 살피는 마을",
        [
            ("이웃지기 활동", [("이웃지기 활동 인원", "명", Direction.HigherIsBetter, 540)]),
            ("고립 가구 안부 확인", [("안부 확인 가구 수", "가구", Direction.HigherIsBetter, 720)]),
        ]),
        ("든든한 지역사회보장 기반",
        [
            ("동 협의체 운영 지원", [("주민 제안 사업 수", "건", Direction.HigherIsBetter, 28)]),
            ("복지 종사자 역량 높이기", [("교육 이수 인원", "명", Direction.HigherIsBetter, 260)]),
        ]),
    ];

    // Always the same, and asked for by everyone who begins with sample data: made once.
    private static readonly Lazy<IReadOnlyList<(SamplePlace Place, string Content, UnitAchievement Achievement)>> Made = new(() => [.. SampleRankingPlaces.All.Select(Make)]);

    /// <summary>목표달성도 of every place, computed from its snapshot by the scoring service.</summary>
    public static IReadOnlyDictionary<string, UnitAchievement> Achievements => Made.Value.ToDictionary(one => one.Place.Code, one => one.Achievement, StringComparer.Ordinal);

    /// <summary>The snapshots as rows.</summary>
    public static IEnumerable<PublishedSnapshot> Snapshots() => Made.Value.Select(one => new PublishedSnapshot
    {
        Number = one.Achievement.Source, RegionCode = one.Place.Code, FiscalYear = Year, PublishedAt = PublishedAt, PolicyId = ScoringPolicies.Default.Id, PolicyVersion = ScoringPolicies.Default.Version,
        InputsHash = one.Achievement.Hash, Content = one.Content, IsDemo = true,
    });

    private static (SamplePlace Place, string Content, UnitAchievement Achievement) Make(SamplePlace place)
    {
        var plan = PlanOf(place);
        var content = PublishedPlanJson.Write(plan);
        var score = PublishedInputs.Score(plan);
        var coverage = score.Indicators.Coverage;
        return (place, content, new(string.Create(CultureInfo.InvariantCulture, $"SP-{place.Code}-{Year}-01"), PublishedPlanJson.HashOf(content), score.Figures.Value, coverage.Counted, coverage.Total));
    }

    private static PublishedPlan PlanOf(SamplePlace place)
    {
        var number = 0;
        return new(
            place.Code, place.Name, Year, Generation, FirstYear, LastYear, $"서로 돌보는 {place.Name}", ScoringPolicies.Default.Id, ScoringPolicies.Default.Version, IsDemo: true,
            [new("시연용 가상 자료: 지역, 계획, 목표, 실적 모두", null)],
            [.. Shape.Select((strategy, order) => new PublishedStrategy(
                order == Shape.Length - 1 ? StrategySystem.Development : StrategySystem.Projects, order == Shape.Length - 1 ? 1 : order + 1, strategy.Strategy,
                [.. strategy.Projects.Select((project, at) => new PublishedProject(
                    string.Create(CultureInfo.InvariantCulture, $"{order + 1}-{at + 1}"), project.Project, IsPriority: at == 0, [.. project.Indicators.Select(one => IndicatorOf(place, one, number++))], Budget: null))]))]);
    }

    // Targets follow the size of the group; actuals the place's level, a little up or down.
    private static PublishedIndicator IndicatorOf(SamplePlace place, (string Name, string Unit, Direction Direction, decimal Target) indicator, int number)
    {
        var target = indicator.Unit is "%" or "일" ? indicator.Target : decimal.Round(indicator.Target * (4 - place.Group[0] + 'Ⅰ') / 4m, MidpointRounding.AwayFromZero);
        var reached = (place.Level + SampleRankingRound.Wave(place.Seed, number, Spread)) / 100m;
        var actual = decimal.Round(indicator.Direction is Direction.LowerIsBetter ? target * (2m - reached) : target * reached, indicator.Unit is "%" ? 1 : 0, MidpointRounding.AwayFromZero);
        return new(
            indicator.Name, indicator.Unit, Definition: null, indicator.Direction, RateProfile: null, indicator.Unit is "%" or "일" ? Accumulation.Latest : Accumulation.Yearly, Weight: null, indicator.Unit is "%" ? 1 : 0,
            Baseline: null, indicator.Unit is "%" ? 100m : null, target, [], ResultState.Entered, actual, IsProvisional: false, Reason: null, DataSource: "시·군 복지 담당 부서 집계");
    }
}
