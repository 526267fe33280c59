using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>Withdraws an announcement (내림).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="AnnouncementId">The announcement.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record WithdrawAnnouncementCall(Guid CommandId, string RegionCode, Guid AnnouncementId, long BaseVersion);

/// <summary>Runs <see cref="WithdrawAnnouncementCall"/>: the announcement and its files stay, and only those who write there find them.</summary>
internal sealed class WithdrawAnnouncement(CommandRun commands, PlaceMembers people, NotificationWithdrawal news)
{
    public const string Name = "announcement.withdraw";

    /// <summary>Refused: one that is not there or is withdrawn already, and another version (<see cref="AnnouncementConflict"/>).</summary>
    public async Task<Outcome<SavedAnnouncement>> RunAsync(WithdrawAnnouncementCall call, CancellationToken cancellationToken)
    {
        var outcome = await commands.RunAsync<WithdrawAnnouncementCall, SavedAnnouncement>(
            new(call.CommandId, Name, Permissions.AnnouncementWrite, call.RegionCode), call, (change, token) => WithdrawAsync(change, call, token), cancellationToken);
        if (outcome.IsOk)
        {
            await UntellAsync(call, cancellationToken);
        }

        return outcome;
    }

    // Sent again after a failure, the command answers as before and this is done again.
    private async Task UntellAsync(WithdrawAnnouncementCall call, CancellationToken cancellationToken)
    {
        var places = (await AnnouncementNews.AudienceAsync(people, call.RegionCode, cancellationToken)).Select(place => place.Key).ToList();
        await news.RunAsync(places, NotificationKind.AnnouncementPublished, AnnouncementNews.LinkTo(call.RegionCode, call.AnnouncementId), cancellationToken);
    }

    private static async Task<Outcome<SavedAnnouncement>> WithdrawAsync(Change change, WithdrawAnnouncementCall call, CancellationToken cancellationToken)
    {
        var seen = await AnnouncementRows.SeenAsync(change, call.RegionCode, call.AnnouncementId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var before = SavedAnnouncement.Of(seen.Answer);
        if (seen.Answer.Withdraw(change.At, change.Viewer.DisplayName).Problem is { } problem)
        {
            return problem;
        }

        var after = SavedAnnouncement.Of(seen.Answer) with { Version = before.Version + 1 };
        change.Record(SavedAnnouncement.Subject, seen.Answer.Id, before, after);
        return after;
    }
}
