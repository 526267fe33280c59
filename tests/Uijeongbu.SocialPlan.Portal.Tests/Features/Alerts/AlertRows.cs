using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Features.Alerts;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Alerts;

/// <summary>Notifications of the sample's people, as they read them and as they are stored.</summary>
internal static class AlertRows
{
    public static async Task<Guid> IdAsync(ReportSite site, string email) => (await site.Portal.Get<UserManager<User>>().FindByEmailAsync(email))!.Id;

    public static async Task<IReadOnlyList<Alert>> ReadAsync(ReportSite site, string email)
    {
        await using var scope = await site.Portal.ActAsAsync(email);
        return await scope.ServiceProvider.GetRequiredService<AlertQueries>().FindAsync(unreadOnly: false, skip: 0, CancellationToken.None);
    }

    public static async Task<int> CountAsync(ReportSite site, string email)
    {
        await using var scope = await site.Portal.ActAsAsync(email);
        return await scope.ServiceProvider.GetRequiredService<AlertQueries>().CountUnreadAsync(CancellationToken.None);
    }

    /// <summary>What the youngest command told whom.</summary>
    public static async Task<IReadOnlyList<(NotificationKind Kind, string Who)>> LastAsync(ReportSite site)
    {
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        var at = await db.Notifications.MaxAsync(row => row.At);
        return await NamedAsync(site, await db.Notifications.Where(row => row.At == at).ToListAsync());
    }

    public static async Task<IReadOnlyList<(NotificationKind Kind, string Who)>> TellsAsync(ReportSite site)
    {
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        return await NamedAsync(site, await db.Notifications.ToListAsync());
    }

    private static async Task<IReadOnlyList<(NotificationKind Kind, string Who)>> NamedAsync(ReportSite site, List<Notification> rows)
    {
        await using var accounts = site.Portal.Door.OpenAccounts();
        var names = await accounts.Users.ToDictionaryAsync(user => user.Id, user => user.Email!);
        return [.. rows.Select(row => (row.Kind, names[row.AccountId]))];
    }
}
