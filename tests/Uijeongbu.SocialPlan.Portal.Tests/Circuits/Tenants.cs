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
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>A municipality whose every text holds a word that must never be seen elsewhere.</summary>
internal sealed record Tenant(string RegionCode, string Email, string Canary, Guid ProjectId, Guid IndicatorId);

/// <summary>Municipalities at work in one portal.</summary>
internal static class Tenants
{
    public const int Year = 2025;
    public const string Password = "푸른 하늘 은하수 건너";

    /// <summary>Makes them, with an account each.</summary>
    public static async Task<IReadOnlyList<Tenant>> MakeAsync(PublicSite site, int count)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var door = scope.ServiceProvider.GetRequiredService<PortalDb>();
        List<string> codes;
        await using (var regions = door.OpenAccounts())
        {
            codes = await regions.Regions.Where(region => region.ParentCode == "41" && region.ValidTo == null && region.Code != "41150" && region.Code != "41630")
                .OrderBy(region => region.Code).Select(region => region.Code).Take(count).ToListAsync();
        }

        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        List<Tenant> tenants = [];
        foreach (var code in codes)
        {
            tenants.Add(await MakeAsync(door, users, code));
        }

        return tenants;
    }

    private static async Task<Tenant> MakeAsync(PortalDb door, UserManager<User> users, string code)
    {
        var canary = string.Create(CultureInfo.InvariantCulture, $"카나리아{code}x{Guid.NewGuid():N}");
        User user = new() { Id = Guid.CreateVersion7(), DisplayName = canary, UserName = $"owner@{code}.example", Email = $"owner@{code}.example", EmailConfirmed = true };
        (await users.CreateAsync(user, Password)).Succeeded.Should().BeTrue();
        await using (var accounts = door.OpenAccounts())
        {
            accounts.Add(new Membership { UserId = user.Id, Role = Role.ProjectOwner, RegionCode = code, ValidFrom = new(2023, 1, 1), GrantedAt = DateTime.UnixEpoch });
            await accounts.SaveChangesAsync();
        }

        Plan plan = new() { RegionCode = code, Generation = 5, Goal = canary };
        Strategy strategy = new() { RegionCode = code, PlanId = plan.Id, System = StrategySystem.Projects, Order = 1, Name = canary };
        Project project = new() { RegionCode = code, PlanId = plan.Id, StrategyId = strategy.Id, Code = "1-1", Name = canary, Order = 1, FirstYear = 2023 };
        Indicator indicator = new() { RegionCode = code, ProjectId = project.Id, Order = 1, Name = canary, Unit = "명", Definition = canary, Direction = Direction.HigherIsBetter };
        AnnualResult result = new() { RegionCode = code, IndicatorId = indicator.Id, FiscalYear = Year };
        result.SetWithoutActual(ResultState.NotApplicable, canary);
        ProjectReport report = new() { RegionCode = code, ProjectId = project.Id, FiscalYear = Year };
        report.Write(canary, canary, DateTime.UnixEpoch);
        List<OwnedRow> rows =
        [
            plan, new AnnualPlan { RegionCode = code, PlanId = plan.Id, FiscalYear = Year }, strategy, project, indicator, result, report,
            new ProjectStaff { RegionCode = code, ProjectId = project.Id, UserId = user.Id, ValidFrom = new(2023, 1, 1) },
            new ResultsPeriod { RegionCode = code, FiscalYear = Year, OpensAt = DateTime.UnixEpoch, ClosesAt = new(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc), ReopenReason = canary, ReopenedBy = canary },
        ];
        await using var db = await door.OpenAsAsync(Viewer.System("test", [code]), Permissions.PlanWrite, CancellationToken.None);
        db.AddRange(rows);
        await db.SaveChangesAsync();
        return new(code, user.Email, canary, project.Id, indicator.Id);
    }
}
