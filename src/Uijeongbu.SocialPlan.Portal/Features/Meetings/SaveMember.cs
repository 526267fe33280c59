using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>Puts a member on the list of a year's task force, or writes one anew.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Year">Year of implementation.</param>
/// <param name="MemberId">The member; null for a new one.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new one.</param>
/// <param name="Content">All of it.</param>
internal sealed record SaveMemberCall(Guid CommandId, string RegionCode, int Year, Guid? MemberId, long BaseVersion, TaskForceContent Content);

/// <summary>Runs <see cref="SaveMemberCall"/>.</summary>
internal sealed class SaveMember(CommandRun commands)
{
    public const string Name = "task-force.save";

    /// <summary>Refused: a year or a member that is not there, a closed year, faulty fields, a second chair, and another version (<see cref="MemberConflict"/>).</summary>
    public Task<Outcome<SavedMember>> RunAsync(SaveMemberCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveMemberCall, SavedMember>(
        new(call.CommandId, Name, Permissions.MeetingWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedMember>> SaveAsync(Change change, SaveMemberCall call, CancellationToken cancellationToken)
    {
        var year = await MeetingRows.YearAsync(change.Db, call.RegionCode, call.Year, cancellationToken);
        if (!year.IsOk)
        {
            return year.Problem;
        }

        var all = await change.Db.TaskForceMembers.Where(row => row.RegionCode == call.RegionCode && row.AnnualPlanId == year.Answer.Id).ToListAsync(cancellationToken);
        var member = call.MemberId is { } id ? all.Find(row => row.Id == id) : TaskForceMember.New(year.Answer, call.Content);
        return member is null ? MeetingProblems.MemberNotFound
            : call.Content.IsChair && all.Exists(row => row.IsChair && row != member) ? MeetingProblems.ChairPresent
            : Write(change, call, member);
    }

    private static Outcome<SavedMember> Write(Change change, SaveMemberCall call, TaskForceMember member)
    {
        var before = call.MemberId is null ? null : SavedMember.Of(member);
        if (before is not null && before.Version != call.BaseVersion)
        {
            return new MemberConflict(before);
        }

        if (member.Write(call.Content).Problem is { } problem)
        {
            return problem;
        }

        if (before is null)
        {
            change.Db.Add(member);
        }

        var after = SavedMember.Of(member) with { Version = (before?.Version ?? 0) + 1 };
        change.Record(SavedMember.Subject, member.Id, before, after);
        return after;
    }
}
