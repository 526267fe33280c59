using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Alerts;
using Uijeongbu.SocialPlan.Portal.Features.Search;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Reading and marking notifications, and the search: rows of <see cref="Operations.All"/>.</summary>
internal static class AlertOperations
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(AlertQueries), Permissions.AlertRead, false, async (services, _, place) => Found(
            (await services.GetRequiredService<AlertQueries>().FindAsync(unreadOnly: false, skip: 0, None)).Any(row => row.RegionCode == place))),
        new(typeof(MarkAlerts), Permissions.AlertMark, true, async (services, _, place) => Found(
            await services.GetRequiredService<MarkAlerts>().ReadAsync(place, id: null, None) is not null)),
        new(typeof(SearchQueries), Permissions.PlanRead, false, async (services, _, place) => Found(
            (await services.GetRequiredService<SearchQueries>().ProjectsAsync("긴급돌봄", None)).Any(row => row.RegionCode == place)
            && (await services.GetRequiredService<SearchQueries>().IndicatorsAsync("이용자", None)).Any(row => row.RegionCode == place))),
        new(typeof(SearchQueries), Permissions.MembershipRead, false, async (services, _, place) => Found(
            (await services.GetRequiredService<SearchQueries>().PeopleAsync("TAKER" + place, None)).Any(row => row.RegionCode == place))),
    ];

    /// <summary>Notifications of each person at a place: one for each right that a kind needs, so that every role with a bell finds its own.</summary>
    public static void AddTo(PortalDbContext db, string place, IEnumerable<Guid> people) => db.AddRange(people.SelectMany(person =>
        AlertRights.Kinds.Select(needing => needing.First()).Select(kind => new Notification
        {
            RegionCode = place, AccountId = person, Kind = kind, Link = "/app", Text = "알림", At = new(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc),
        })));

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;
}
