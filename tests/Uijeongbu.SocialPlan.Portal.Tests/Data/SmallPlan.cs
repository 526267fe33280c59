using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>The smallest plan that has one row of each kind.</summary>
internal sealed class SmallPlan
{
    public const int Year = 2026;

    public SmallPlan(string region, int generation = 5)
    {
        Plan = new() { RegionCode = region, Generation = generation, Goal = "시민의 행복을 보장하는 이해와 배려" };
        Annual = new() { RegionCode = region, PlanId = Plan.Id, FiscalYear = Year };
        Strategy = new() { RegionCode = region, PlanId = Plan.Id, System = StrategySystem.Projects, Order = 1, Name = "돌봄" };
        Project = new() { RegionCode = region, PlanId = Plan.Id, StrategyId = Strategy.Id, Code = "1-1", Name = "긴급돌봄", Order = 1, FirstYear = Year };
        Indicator = new() { RegionCode = region, ProjectId = Project.Id, Order = 1, Name = "이용자 수", Unit = "명" };
        Target = new() { RegionCode = region, IndicatorId = Indicator.Id, FiscalYear = Year, Revision = 0, Value = 250, EffectiveOn = new(Year, 1, 1) };
        Result = new() { RegionCode = region, IndicatorId = Indicator.Id, FiscalYear = Year };
        Budget = new() { RegionCode = region, ProjectId = Project.Id, FiscalYear = Year, Kind = BudgetKind.Initial, Source = FundingSource.Municipality, AmountWon = 1_000_000 };
    }

    public Plan Plan { get; }

    public AnnualPlan Annual { get; }

    public Strategy Strategy { get; }

    public Project Project { get; }

    public Indicator Indicator { get; }

    public TargetRevision Target { get; }

    public AnnualResult Result { get; }

    public BudgetLine Budget { get; }

    public IReadOnlyList<OwnedRow> Rows => [Plan, Annual, Strategy, Project, Indicator, Target, Result, Budget];

    public static async Task<SmallPlan> SavedAsync(TestPortal portal, string region)
    {
        SmallPlan plan = new(region);
        await using var db = await portal.OpenAsync(region);
        db.AddRange(plan.Rows);
        await db.SaveChangesAsync();
        return plan;
    }
}
