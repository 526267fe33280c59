using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>Makes a plan as large as they come: eight strategies, 64 projects, 200 indicators with targets, budgets of four years; and its coordinator.</summary>
internal static class PlanSeed
{
    public const int Year = 2027;

    private static readonly string Prose = string.Concat(Enumerable.Repeat("지역 주민이 살던 곳에서 필요한 돌봄을 받도록 지원합니다. ", 8)).Trim();

    /// <summary>Address of the page with the whole plan.</summary>
    public static string PageOf(string code) => string.Create(CultureInfo.InvariantCulture, $"/app/plans/{code}/{Year}/plan");

    /// <summary>Makes both; gives the coordinator.</summary>
    public static async Task<User> MakeAsync(IServiceProvider services, string code)
    {
        var coordinator = await GridSeed.PersonAsync(services, code, Role.Coordinator);
        await using var db = await services.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("bench", [code]), Permissions.PlanWrite, CancellationToken.None);
        db.AddRange(RowsOf(code).ToList());
        await db.SaveChangesAsync();
        return coordinator;
    }

    private static IEnumerable<OwnedRow> RowsOf(string code)
    {
        Plan plan = new() { RegionCode = code, Generation = 6, Goal = "서로 돌보며 함께 사는 도시" };
        yield return plan;
        yield return new AnnualPlan { RegionCode = code, PlanId = plan.Id, FiscalYear = Year };
        for (var s = 0; s < 8; s++)
        {
            Strategy strategy = new() { RegionCode = code, PlanId = plan.Id, System = StrategySystem.Projects, Order = s + 1, Name = Numbered("이웃이 지키는 돌봄", s + 1) };
            yield return strategy;
            yield return new StrategyIndicator { RegionCode = code, StrategyId = strategy.Id, Order = 1, Name = "돌봄을 받는 사람", Unit = "명", Targets = Enumerable.Range(Year, 4).ToDictionary(year => year, _ => 100m) };
            for (var p = 0; p < 8; p++)
            {
                foreach (var row in ProjectOf(strategy, s + 1, p + 1))
                {
                    yield return row;
                }
            }
        }
    }

    private static IEnumerable<OwnedRow> ProjectOf(Strategy strategy, int order, int place)
    {
        Project project = new()
        {
            RegionCode = strategy.RegionCode, PlanId = strategy.PlanId, StrategyId = strategy.Id, Code = string.Create(CultureInfo.InvariantCulture, $"Ⅰ-{order}-{place}"), Name = "위기가구 발굴·통합사례관리",
            Department = "복지정책과", Order = place, FirstYear = Year, Form = new Dictionary<string, string>(StringComparer.Ordinal) { ["purpose"] = Prose, ["content"] = Prose, ["background"] = Prose },
        };
        yield return project;
        for (var year = Year; year < Year + 4; year++)
        {
            yield return new BudgetLine { RegionCode = project.RegionCode, ProjectId = project.Id, FiscalYear = year, Kind = BudgetKind.Draft, Source = FundingSource.Province, AmountWon = 30_000_000 };
            yield return new BudgetLine { RegionCode = project.RegionCode, ProjectId = project.Id, FiscalYear = year, Kind = BudgetKind.Draft, Source = FundingSource.Municipality, AmountWon = 120_000_000 };
        }

        for (var i = 0; i < (place == 8 ? 4 : 3); i++)
        {
            Indicator indicator = new()
            {
                RegionCode = project.RegionCode, ProjectId = project.Id, Order = i + 1, Name = Numbered("위기가구 발굴 가구 수", i + 1), Unit = "가구", Direction = Direction.HigherIsBetter, Definition = Prose, Rationale = Prose,
            };
            yield return indicator;
            for (var year = Year - 1; year < Year + 4; year++)
            {
                yield return new TargetRevision { RegionCode = project.RegionCode, IndicatorId = indicator.Id, FiscalYear = year, Revision = 0, Value = 250, EffectiveOn = new(year, 1, 1) };
            }
        }
    }

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name} {number}");
}
