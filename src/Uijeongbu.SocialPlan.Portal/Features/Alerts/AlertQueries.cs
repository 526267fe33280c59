using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Alerts;

/// <summary>Reads one's own notifications.</summary>
internal sealed class AlertQueries(PortalDb door)
{
    /// <summary>Rows of a page.</summary>
    public const int PageSize = 50;

    /// <summary>How many are unread: one statement, for the bell of every page.</summary>
    public async Task<int> CountUnreadAsync(CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.AlertRead, cancellationToken);
        return await OwnAlerts.Of(db).CountAsync(row => row.ReadAt == null, cancellationToken);
    }

    /// <summary>The latest first, one more than a page when there are more.</summary>
    /// <param name="unreadOnly">Whether those that were read are left out.</param>
    /// <param name="skip">How many were shown before.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<Alert>> FindAsync(bool unreadOnly, int skip, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.AlertRead, cancellationToken);
        return await (
            from row in OwnAlerts.Of(db)
            where !unreadOnly || row.ReadAt == null
            join place in db.Regions on row.RegionCode equals place.Code
            orderby row.At descending, row.Id descending
            select new Alert(row.Id, row.RegionCode, place.Name, row.Kind, row.Link, row.Text, row.At, row.ReadAt != null)).Skip(skip).Take(PageSize + 1).ToListAsync(cancellationToken);
    }

    /// <summary>Places with unread ones.</summary>
    public async Task<IReadOnlyList<string>> UnreadPlacesAsync(CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.AlertRead, cancellationToken);
        return await OwnAlerts.Of(db).Where(row => row.ReadAt == null).Select(row => row.RegionCode).Distinct().ToListAsync(cancellationToken);
    }
}

/// <summary>A notification as its person reads it.</summary>
internal sealed record Alert(Guid Id, string RegionCode, string Place, NotificationKind Kind, string Link, string Text, DateTime At, bool IsRead);
