using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>Puts a meeting into the register of a year, or writes it anew.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Year">Year of implementation of the plan it was about.</param>
/// <param name="MeetingId">The meeting; null for a new one.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new one.</param>
/// <param name="Content">All of it.</param>
internal sealed record SaveMeetingCall(Guid CommandId, string RegionCode, int Year, Guid? MeetingId, long BaseVersion, MeetingContent Content);

/// <summary>Runs <see cref="SaveMeetingCall"/>.</summary>
internal sealed class SaveMeeting(CommandRun commands)
{
    public const string Name = "meeting.save";

    /// <summary>Refused: a year or a meeting that is not there, a closed year, faulty fields, and another version (<see cref="MeetingConflict"/>).</summary>
    public Task<Outcome<SavedMeeting>> RunAsync(SaveMeetingCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveMeetingCall, SavedMeeting>(
        new(call.CommandId, Name, Permissions.MeetingWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedMeeting>> SaveAsync(Change change, SaveMeetingCall call, CancellationToken cancellationToken)
    {
        var year = await MeetingRows.YearAsync(change.Db, call.RegionCode, call.Year, cancellationToken);
        return !year.IsOk ? year.Problem
            : call.MeetingId is { } id ? await RewriteAsync(change, call, year.Answer, id, cancellationToken)
            : Write(change, call, Meeting.New(year.Answer, call.Content), before: null);
    }

    private static async Task<Outcome<SavedMeeting>> RewriteAsync(Change change, SaveMeetingCall call, AnnualPlan year, Guid id, CancellationToken cancellationToken)
    {
        var meeting = await change.Db.Meetings.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.AnnualPlanId == year.Id && row.Id == id, cancellationToken);
        if (meeting is null)
        {
            return MeetingProblems.NotFound;
        }

        var before = SavedMeeting.Of(meeting);
        return before.Version == call.BaseVersion ? Write(change, call, meeting, before) : new MeetingConflict(before);
    }

    private static Outcome<SavedMeeting> Write(Change change, SaveMeetingCall call, Meeting meeting, SavedMeeting? before)
    {
        if (meeting.Write(call.Content, call.Year).Problem is { } problem)
        {
            return problem;
        }

        if (before is null)
        {
            change.Db.Add(meeting);
        }

        var after = SavedMeeting.Of(meeting) with { Version = (before?.Version ?? 0) + 1 };
        change.Record(SavedMeeting.Subject, meeting.Id, before, after);
        return after;
    }
}
