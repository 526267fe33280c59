using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>Takes a meeting out of the register.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record RemoveMeetingCall(Guid CommandId, string RegionCode, Guid MeetingId, long BaseVersion);

/// <summary>Runs <see cref="RemoveMeetingCall"/>: the meeting goes with its files; what they were stays on the record.</summary>
internal sealed class RemoveMeeting(CommandRun commands, UploadFolder folder)
{
    public const string Name = "meeting.remove";

    /// <summary>Refused: a meeting that is not there, a closed year, and another version (<see cref="MeetingConflict"/>).</summary>
    public async Task<Outcome<SavedMeeting>> RunAsync(RemoveMeetingCall call, CancellationToken cancellationToken)
    {
        List<SavedFile> gone = [];
        var outcome = await commands.RunAsync<RemoveMeetingCall, SavedMeeting>(
            new(call.CommandId, Name, Permissions.MeetingWrite, call.RegionCode), call, (change, token) => RemoveAsync(change, call, gone, token), cancellationToken);
        if (outcome.IsOk)
        {
            gone.ForEach(file => folder.Delete(file.RegionCode, file.Id));
        }

        return outcome;
    }

    private static async Task<Outcome<SavedMeeting>> RemoveAsync(Change change, RemoveMeetingCall call, List<SavedFile> gone, CancellationToken cancellationToken)
    {
        var meeting = await change.Db.Meetings.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.MeetingId, cancellationToken);
        if (meeting is null)
        {
            return MeetingProblems.NotFound;
        }

        if ((await MeetingRows.YearOfAsync(change.Db, call.RegionCode, meeting.AnnualPlanId, cancellationToken)).Problem is { } problem)
        {
            return problem;
        }

        var before = SavedMeeting.Of(meeting);
        if (before.Version != call.BaseVersion)
        {
            return new MeetingConflict(before);
        }

        gone.AddRange(await FileRemoval.OfRowAsync(change, call.RegionCode, SavedMeeting.Subject, meeting.Id, cancellationToken));
        change.Db.Remove(meeting);
        change.Record(SavedMeeting.Subject, meeting.Id, before, after: null);
        return before;
    }
}
