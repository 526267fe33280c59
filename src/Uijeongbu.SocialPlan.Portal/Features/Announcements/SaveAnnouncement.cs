using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>Writes a new announcement, which nobody else reads yet, or corrects one.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="AnnouncementId">The announcement; null for a new one.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new one.</param>
/// <param name="Content">All of it.</param>
internal sealed record SaveAnnouncementCall(Guid CommandId, string RegionCode, Guid? AnnouncementId, long BaseVersion, AnnouncementContent Content);

/// <summary>Runs <see cref="SaveAnnouncementCall"/>.</summary>
internal sealed class SaveAnnouncement(CommandRun commands)
{
    public const string Name = "announcement.save";

    /// <summary>Refused: one that is not there or is withdrawn, faulty fields, and another version (<see cref="AnnouncementConflict"/>).</summary>
    public Task<Outcome<SavedAnnouncement>> RunAsync(SaveAnnouncementCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveAnnouncementCall, SavedAnnouncement>(
        new(call.CommandId, Name, Permissions.AnnouncementWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedAnnouncement>> SaveAsync(Change change, SaveAnnouncementCall call, CancellationToken cancellationToken)
    {
        if (call.AnnouncementId is not { } id)
        {
            return Write(change, call, Announcement.New(call.RegionCode, call.Content, change.At, change.Viewer.DisplayName), before: null);
        }

        var seen = await AnnouncementRows.SeenAsync(change, call.RegionCode, id, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        // A form that is out has its file, also when it was a notice before.
        if (seen.Answer.Status is AnnouncementStatus.Published && call.Content.Kind is AnnouncementKind.Form
            && !await AnnouncementRows.HasFileAsync(change.Db, call.RegionCode, id, cancellationToken))
        {
            return AnnouncementProblems.NoFile;
        }

        return Write(change, call, seen.Answer, SavedAnnouncement.Of(seen.Answer));
    }

    private static Outcome<SavedAnnouncement> Write(Change change, SaveAnnouncementCall call, Announcement row, SavedAnnouncement? before)
    {
        if (row.Write(call.Content, change.At).Problem is { } problem)
        {
            return problem;
        }

        if (before is null)
        {
            change.Db.Add(row);
        }

        var after = SavedAnnouncement.Of(row) with { Version = (before?.Version ?? 0) + 1 };
        change.Record(SavedAnnouncement.Subject, row.Id, before, after);
        return after;
    }
}
