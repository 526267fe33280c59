using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Notifying;

/// <summary>Tells of an announcement: a province's to the coordinators of its municipalities, each at the own place; a municipality's to its people.</summary>
internal static class AnnouncementNews
{
    /// <summary>Who is told, by place; read before the command, and it tells nobody anything.</summary>
    public static async Task<ILookup<string, Guid>> AudienceAsync(PlaceMembers people, string region, CancellationToken cancellationToken) => Region.IsProvince(region)
        ? await people.CoordinatorsBelowAsync(region, cancellationToken)
        : (await people.StaffAsync(region, cancellationToken)).ToLookup(_ => region, member => member.AccountId, StringComparer.Ordinal);

    /// <summary>Where it leads.</summary>
    public static string LinkTo(string region, Guid id) => $"/app/notices/{region}/{id}";

    /// <param name="change">The command.</param>
    /// <param name="row">What was published.</param>
    /// <param name="place">Name of the place that published it.</param>
    /// <param name="audience">Who is told.</param>
    public static void Tell(Change change, Announcement row, string place, ILookup<string, Guid> audience)
    {
        var text = NotificationText.OfAnnouncement(place, row.Kind, row.Title);
        foreach (var people in audience)
        {
            change.TellAt(people.Key, NotificationKind.AnnouncementPublished, people, LinkTo(row.RegionCode, row.Id), text);
        }
    }
}
