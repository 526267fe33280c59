using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanChanges;

/// <summary>The rows of a small plan of the 5th generation whose year 2026 is adopted, with 2025 behind it.</summary>
internal sealed class PromisedPlan
{
    public const int Year = 2026;
    public static readonly DateOnly AdoptedOn = new(2025, 11, 28);

    private readonly List<OwnedRow> _rows = [];

    public PromisedPlan(string region, int projects = 4, AnnualPlanStatus before = AnnualPlanStatus.Closed)
    {
        Plan = Add(new Plan { RegionCode = region, Generation = 5, Goal = "함께 돌보는 도시" });
        Strategies = [.. Enumerable.Range(1, 3).Select(n => Add(new Strategy { RegionCode = region, PlanId = Plan.Id, System = n < 3 ? StrategySystem.Projects : StrategySystem.Development, Order = n < 3 ? n : 1, Name = $"전략 {n}" }))];
        Projects = [.. Enumerable.Range(1, projects).Select(n => Add(new Project { RegionCode = region, PlanId = Plan.Id, StrategyId = Strategies[n % 2].Id, Code = $"1-{n}", Name = $"사업 {n}", Department = "복지정책과", Order = n, FirstYear = 2025 }))];
        Indicators = [.. Projects.SelectMany((project, n) => Enumerable.Range(1, 2).Select(i => Add(new Indicator { RegionCode = region, ProjectId = project.Id, Order = i, Name = $"지표 {n + 1}{(i == 1 ? "가" : "나")}", Unit = "명", Decimals = 1, Direction = Domain.Scoring.Direction.HigherIsBetter })))];
        foreach (var indicator in Indicators)
        {
            Add(new TargetRevision { RegionCode = region, IndicatorId = indicator.Id, FiscalYear = 2025, Revision = 0, Value = 90, EffectiveOn = new(2025, 1, 1) });
            Add(new TargetRevision { RegionCode = region, IndicatorId = indicator.Id, FiscalYear = Year, Revision = 0, Value = 100, EffectiveOn = new(Year, 1, 1) });
        }

        foreach (var project in Projects)
        {
            Add(new BudgetLine { RegionCode = region, ProjectId = project.Id, FiscalYear = Year, Kind = BudgetKind.Draft, Source = FundingSource.Municipality, AmountWon = 140_000_000 });
        }

        Earlier = Add(new AnnualPlan { RegionCode = region, PlanId = Plan.Id, FiscalYear = Year - 1, Status = before });
        Annual = Add(new AnnualPlan { RegionCode = region, PlanId = Plan.Id, FiscalYear = Year, Status = AnnualPlanStatus.InForce });
    }

    public Plan Plan { get; }

    public IReadOnlyList<Strategy> Strategies { get; }

    public IReadOnlyList<Project> Projects { get; }

    public IReadOnlyList<Indicator> Indicators { get; }

    public AnnualPlan Annual { get; }

    /// <summary>The year before.</summary>
    public AnnualPlan Earlier { get; }

    /// <summary>Saves the rows and freezes the year, as 확정 does.</summary>
    public async Task SaveAsync(PortalDbContext db)
    {
        db.AddRange(_rows);
        await db.SaveChangesAsync();
        var rows = await PlanRows.LoadAsync(db, Plan, CancellationToken.None);
        db.Add(new AdoptedPlan { RegionCode = Plan.RegionCode, AnnualPlanId = Annual.Id, AdoptedOn = AdoptedOn, Content = rows.ToAdopted(Year) });
        db.Add(new AdoptedPlan { RegionCode = Plan.RegionCode, AnnualPlanId = Earlier.Id, AdoptedOn = AdoptedOn.AddYears(-1), Content = rows.ToAdopted(Year - 1) });
        await db.SaveChangesAsync();
    }

    /// <summary>A result of the year.</summary>
    public static AnnualResult ResultOf(Indicator indicator, decimal actual)
    {
        AnnualResult result = new() { RegionCode = indicator.RegionCode, IndicatorId = indicator.Id, FiscalYear = Year };
        result.Enter(actual);
        return result;
    }

    private T Add<T>(T row)
        where T : OwnedRow
    {
        _rows.Add(row);
        return row;
    }
}
