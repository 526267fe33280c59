using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>2027, invented: the draft of the 6th generation, begun from the 5th, half written.</summary>
internal static class SampleDraft
{
    public const int Year = 2027;
    public const int Generation = 6;

    /// <param name="region">The place.</param>
    /// <param name="last">The plan of the 5th generation.</param>
    /// <param name="shape">Forms of the 6th.</param>
    public static IEnumerable<OwnedRow> Of(string region, PlanContent last, PlanShape shape)
    {
        Plan plan = new() { RegionCode = region, Generation = Generation, Vision = "서로 돌보며 함께 사는 도시", Goal = "혼자 두지 않는 촘촘한 돌봄" };
        var copy = PlanCopies.ToNextGeneration(last, Year - 1, shape);
        PlanContent content = new(plan.Vision, plan.Goal, [.. copy.Strategies.Index().Select(row => Written(row.Item, row.Index)), Development()]);
        return [plan, new AnnualPlan { RegionCode = region, PlanId = plan.Id, FiscalYear = Year }, .. ContentRows.Of(plan, content)];
    }

    private static StrategyContent Written(StrategyContent strategy, int index) => strategy with
    {
        Indicators = [StrategyIndicator(index)],
        Projects = [.. strategy.Projects.Index().Select(row => Written(row.Item, row.Index))],
    };

    // The first project of each strategy is finished, the others wait for their targets.
    private static ProjectContent Written(ProjectContent project, int index) => project with
    {
        IsPriority = index == 0,
        Form = index == 0 ? FormOf(project) : project.Form,
        Budgets = [new(Year, BudgetKind.Draft, Supplement: 0, IsNonBudget: false, [new(FundingSource.Province, "", 42_500_000), new(FundingSource.Municipality, "", 97_500_000)])],
        Indicators = [.. project.Indicators.Select(row => index == 0 ? WithTargets(row) : row)],
    };

    private static IndicatorContent WithTargets(IndicatorContent row)
    {
        Dictionary<int, decimal> targets = new(row.Targets);
        if (targets.TryGetValue(Year - 1, out var last))
        {
            foreach (var year in Enumerable.Range(Year, 4))
            {
                targets[year] = row.Direction is Direction.HigherIsBetter && row.Maximum is null ? Math.Round(last * (1m + (0.03m * (year - Year + 1))), row.Decimals, MidpointRounding.AwayFromZero) : last;
            }
        }

        return row with { Targets = targets, Rationale = "최근 3년 실적의 평균 증가율을 반영함" };
    }

    private static Dictionary<string, string> FormOf(ProjectContent project) => new(StringComparer.Ordinal)
    {
        ["new-project"] = ProjectForm.No,
        ["target"] = "2",
        ["form"] = "3",
        ["life-cycle"] = "1",
        ["household"] = "2",
        ["area"] = "3",
        ["selection"] = "4",
        ["background"] = "1인 가구와 고령 가구가 늘어 먼저 찾아가는 지원이 필요함",
        ["purpose"] = $"{project.Name}(으)로 위기가구의 생활 안정을 도움",
        ["legal-basis"] = "사회보장급여의 이용·제공 및 수급권자 발굴에 관한 법률",
        ["national-goals"] = "1,2",
        ["content"] = "대상 가구를 찾아 상담하고 필요한 서비스를 이어 줌",
    };

    private static IndicatorContent StrategyIndicator(int index) => new(
        Guid.CreateVersion7(), index switch { 0 => "복지 사각지대 발굴 가구 수", 1 => "돌봄 서비스 이용자 만족도", _ => "자립 지원 참여자 수" }, index == 1 ? "점" : index == 0 ? "가구" : "명",
        null, Direction.HigherIsBetter, null, default, null, null, null, null, 0, null, "지난 계획의 마지막 해 실적을 바탕으로 정함", "행복이음", Enumerable.Range(Year, 4).ToDictionary(year => year, year => (index == 1 ? 85m : 1200m) + (year - Year)));

    private static StrategyContent Development()
    {
        GroupContent group = new(Guid.CreateVersion7(), "민관 협력 기반을 넓힘");
        return new(Guid.CreateVersion7(), StrategySystem.Development, "함께 만드는 복지 기반", [group], [],
        [
            Task(group, "Ⅱ-1-1-1", "지역사회보장협의체 운영 강화", "회의 개최 횟수", "회", 12m),
            Task(group, "Ⅱ-1-1-2", "읍·면·동 사회보장 인력 교육", "교육 이수 인원", "명", 180m),
        ]);
    }

    private static ProjectContent Task(GroupContent group, string code, string name, string indicator, string unit, decimal target) => new(
        Guid.CreateVersion7(), code, name, group.Id, IsPriority: false, FundingOrigin.Local, "복지정책과", Year, LastYear: null, new Dictionary<string, string>(StringComparer.Ordinal),
        [new(Guid.CreateVersion7(), indicator, unit, null, Direction.HigherIsBetter, null, default, IndicatorLevel.Output, null, null, null, 0, null, null, "협의체 운영 실적", new Dictionary<int, decimal> { [Year] = target })],
        [new(Year, BudgetKind.Draft, Supplement: 0, IsNonBudget: false, [new(FundingSource.Municipality, "", 18_000_000)])]);
}
