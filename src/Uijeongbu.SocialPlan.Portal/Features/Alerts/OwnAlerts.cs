using System.Linq.Expressions;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Notifying;

namespace Uijeongbu.SocialPlan.Portal.Features.Alerts;

/// <summary>
/// The notifications that an account finds: its own, of places in which it still reads today what they tell of. The door has left out the places in which
/// it has no such role any more; this leaves out what another role there does not read.
/// </summary>
internal static class OwnAlerts
{
    public static IQueryable<Notification> Of(PortalDbContext db)
    {
        var account = db.Viewer.AccountId;
        return db.Notifications.Where(row => row.AccountId == account).Where(Read(db));
    }

    // One condition for each right that a kind needs and that the account has somewhere: a kind of a new right is found as soon as it is listed with the others.
    private static Expression<Func<Notification, bool>> Read(PortalDbContext db)
    {
        var row = Expression.Parameter(typeof(Notification), "row");
        Expression any = Expression.Constant(false);
        foreach (var needing in AlertRights.Kinds)
        {
            string[] regions = [.. db.Viewer.RegionsFor(needing.Key) ?? []];
            if (regions.Length > 0)
            {
                NotificationKind[] kinds = [.. needing];
                Expression<Func<Notification, bool>> one = found => kinds.Contains(found.Kind) && regions.Contains(found.RegionCode);
                any = Expression.OrElse(any, new Renamed(one.Parameters[0], row).Visit(one.Body));
            }
        }

        return Expression.Lambda<Func<Notification, bool>>(any, row);
    }

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
