using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>Makes a municipality with one owner and a grid of so many rows.</summary>
internal static class GridSeed
{
    public const int Year = 2025;
    public const string Password = "푸른 하늘 은하수 건너";

    private const int RowsOfProject = 8;

    /// <summary>Codes of municipalities of Gyeonggi that the sample leaves empty, in order.</summary>
    public static async Task<IReadOnlyList<string>> CodesAsync(PortalDb door, int count)
    {
        await using var db = door.OpenAccounts();
        return await db.Regions.Where(region => region.ParentCode == "41" && region.ValidTo == null && region.Code != "41150" && region.Code != "41630")
            .OrderBy(region => region.Code).Select(region => region.Code).Take(count).ToListAsync();
    }

    public static string EmailOf(string code) => $"owner@{code}.example";

    /// <summary>Makes it; gives the owner's account and the indicators.</summary>
    public static async Task<(User Owner, IReadOnlyList<Guid> Indicators)> MakeAsync(IServiceProvider services, string code, int rows)
    {
        var owner = await PersonAsync(services, code, Role.ProjectOwner);
        var door = services.GetRequiredService<PortalDb>();
        var all = RowsOf(code, owner.Id, rows).ToList();
        await using var db = await door.OpenAsAsync(Viewer.System("bench", [code]), Permissions.PlanWrite, CancellationToken.None);
        db.AddRange(all);
        await db.SaveChangesAsync();
        return (owner, [.. all.OfType<Indicator>().Select(indicator => indicator.Id)]);
    }

    /// <summary>Makes an account with a role at a municipality.</summary>
    public static Task<User> PersonAsync(IServiceProvider services, string code, Role role) => PersonAsync(services, code, role, EmailOf(code));

    /// <summary>The same with an address of its own.</summary>
    public static async Task<User> PersonAsync(IServiceProvider services, string code, Role role, string email)
    {
        User person = new() { Id = Guid.CreateVersion7(), DisplayName = "김담당", UserName = email, Email = email, EmailConfirmed = true };
        var made = await services.GetRequiredService<UserManager<User>>().CreateAsync(person, Password);
        if (!made.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Description)));
        }

        await using var accounts = services.GetRequiredService<PortalDb>().OpenAccounts();
        accounts.Add(new Membership { UserId = person.Id, Role = role, RegionCode = code, ValidFrom = new(2023, 1, 1), GrantedAt = DateTime.UnixEpoch });
        await accounts.SaveChangesAsync();
        return person;
    }

    private static IEnumerable<OwnedRow> RowsOf(string code, Guid owner, int rows)
    {
        Plan plan = new() { RegionCode = code, Generation = 5, Goal = "서로 돌보며 함께 사는 도시" };
        Strategy strategy = new() { RegionCode = code, PlanId = plan.Id, System = StrategySystem.Projects, Order = 1, Name = "이웃이 지키는 돌봄 도시" };
        yield return plan;
        yield return new AnnualPlan { RegionCode = code, PlanId = plan.Id, FiscalYear = Year };
        yield return strategy;
        yield return new ResultsPeriod { RegionCode = code, FiscalYear = Year, OpensAt = DateTime.UnixEpoch, ClosesAt = new(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc) };
        for (var p = 0; p * RowsOfProject < rows; p++)
        {
            Project project = new() { RegionCode = code, PlanId = plan.Id, StrategyId = strategy.Id, Code = string.Create(CultureInfo.InvariantCulture, $"1-{p + 1}"), Name = "위기가구 발굴·통합사례관리", Order = p + 1, FirstYear = 2023 };
            yield return project;
            yield return new ProjectStaff { RegionCode = code, ProjectId = project.Id, UserId = owner, ValidFrom = new(2023, 1, 1) };
            for (var i = 0; i < Math.Min(RowsOfProject, rows - (p * RowsOfProject)); i++)
            {
                foreach (var row in IndicatorOf(project, i + 1))
                {
                    yield return row;
                }
            }
        }
    }

    private static IEnumerable<OwnedRow> IndicatorOf(Project project, int order)
    {
        Indicator indicator = new()
        {
            RegionCode = project.RegionCode, ProjectId = project.Id, Order = order, Name = string.Create(CultureInfo.InvariantCulture, $"위기가구 발굴 가구 수 {order}"), Unit = "가구", Direction = Direction.HigherIsBetter,
            Definition = "해당 연도에 발굴하여 상담한 위기가구 수",
        };
        yield return indicator;
        for (var year = Year - 2; year <= Year; year++)
        {
            yield return new TargetRevision { RegionCode = project.RegionCode, IndicatorId = indicator.Id, FiscalYear = year, Revision = 0, Value = 250, EffectiveOn = new(year, 1, 1) };
            AnnualResult result = new() { RegionCode = project.RegionCode, IndicatorId = indicator.Id, FiscalYear = year };
            result.Enter(300 + order);
            yield return result;
        }
    }
}
