using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>Publishes an announcement, or publishes again what was withdrawn.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="AnnouncementId">The announcement.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record PublishAnnouncementCall(Guid CommandId, string RegionCode, Guid AnnouncementId, long BaseVersion);

/// <summary>Runs <see cref="PublishAnnouncementCall"/>, and tells people the first time, when it is shown from today on.</summary>
internal sealed class PublishAnnouncement(CommandRun commands, PlaceMembers people)
{
    public const string Name = "announcement.publish";

    /// <summary>Refused: one that is not there, another version (<see cref="AnnouncementConflict"/>), and what <see cref="Announcement.Publish"/> says.</summary>
    public async Task<Outcome<SavedAnnouncement>> RunAsync(PublishAnnouncementCall call, CancellationToken cancellationToken)
    {
        var audience = await AnnouncementNews.AudienceAsync(people, call.RegionCode, cancellationToken);
        return await commands.RunAsync<PublishAnnouncementCall, SavedAnnouncement>(
            new(call.CommandId, Name, Permissions.AnnouncementWrite, call.RegionCode), call, (change, token) => PublishAsync(change, call, audience, token), cancellationToken);
    }

    private static async Task<Outcome<SavedAnnouncement>> PublishAsync(Change change, PublishAnnouncementCall call, ILookup<string, Guid> audience, CancellationToken cancellationToken)
    {
        var seen = await AnnouncementRows.SeenAsync(change, call.RegionCode, call.AnnouncementId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var row = seen.Answer;
        var (before, isFirst) = (SavedAnnouncement.Of(row), row.PublishedAt is null);
        var hasFile = await AnnouncementRows.HasFileAsync(change.Db, call.RegionCode, row.Id, cancellationToken);
        if (row.Publish(hasFile, change.At, change.Viewer.DisplayName).Problem is { } problem)
        {
            return problem;
        }

        if (isFirst && row.StateOn(Korea.DayOf(change.At)) is AnnouncementState.Shown)
        {
            AnnouncementNews.Tell(change, row, await change.Db.Regions.Where(place => place.Code == call.RegionCode).Select(place => place.Name).SingleAsync(cancellationToken), audience);
        }

        var after = SavedAnnouncement.Of(row) with { Version = before.Version + 1 };
        change.Record(SavedAnnouncement.Subject, row.Id, before, after);
        return after;
    }
}
