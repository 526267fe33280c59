using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.People.Deputies;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.People;

/// <summary>Deputies at the sample's place.</summary>
internal static class DeputySite
{
    public static readonly DateOnly Today = Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime);

    public static async Task<Guid> IdAsync(this ReportSite site, string email)
    {
        await using var accounts = site.Portal.Door.OpenAccounts();
        return await accounts.Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync();
    }

    public static async Task<Membership> MembershipAsync(this ReportSite site, string email, Role role)
    {
        var id = await IdAsync(site, email);
        await using var accounts = site.Portal.Door.OpenAccounts();
        return await accounts.Memberships.AsNoTracking().SingleAsync(row => row.UserId == id && row.Role == role && row.DeputyKind == null);
    }

    public static async Task<DeputyPost> PostAsync(this ReportSite site, string email, Role role)
    {
        var row = await MembershipAsync(site, email, role);
        return new(role, row.DepartmentId, row.UserId);
    }

    public static async Task<Outcome<SavedMembership>> GrantAsync(this ReportSite site, string who, DeputyPost post, Guid deputy, DeputyKind kind = DeputyKind.Substitute, int from = 0, int days = 3)
    {
        await using var scope = await site.Portal.ActAsAsync(who);
        return await scope.ServiceProvider.GetRequiredService<GrantDeputy>().RunAsync(
            new(Guid.CreateVersion7(), ResultSite.Uijeongbu, post, kind, deputy, Today.AddDays(from), Today.AddDays(from + days)), CancellationToken.None);
    }

    public static async Task<Outcome<SavedMembership>> EndAsync(this ReportSite site, string who, SavedMembership seen, DateOnly? last)
    {
        await using var scope = await site.Portal.ActAsAsync(who);
        return await scope.ServiceProvider.GetRequiredService<SetDeputyEnd>().RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, seen.Id, last, seen.ValidTo!.Value), CancellationToken.None);
    }

    public static async Task<Outcome<SavedResult>> SaveAsync(this ReportSite site, string who, GridRow row)
    {
        await using var scope = await site.Portal.ActAsAsync(who);
        return await scope.ServiceProvider.GetRequiredService<SaveResult>().RunAsync(ResultSite.Entering(row, 12), CancellationToken.None);
    }

    // As if the account had entered a value of the waiting project.
    public static async Task<bool> TouchAsync(this ReportSite site, Guid account)
    {
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        var result = await db.AnnualResults.FirstAsync(row => row.FiscalYear == ResultSite.Year
            && db.Indicators.Any(one => one.Id == row.IndicatorId && db.Projects.Any(project => project.Id == one.ProjectId && project.Code == ReportSite.Waiting)));
        result.SignedBy(account, "이사업", TimeProvider.System.GetUtcNow().UtcDateTime);
        return await db.SaveChangesAsync() == 1;
    }
}
