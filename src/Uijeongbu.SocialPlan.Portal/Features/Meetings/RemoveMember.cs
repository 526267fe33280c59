using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>Takes a member off the list of a task force.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="MemberId">The member.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record RemoveMemberCall(Guid CommandId, string RegionCode, Guid MemberId, long BaseVersion);

/// <summary>Runs <see cref="RemoveMemberCall"/>.</summary>
internal sealed class RemoveMember(CommandRun commands)
{
    public const string Name = "task-force.remove";

    /// <summary>Refused: a member that is not there, a closed year, and another version (<see cref="MemberConflict"/>).</summary>
    public Task<Outcome<SavedMember>> RunAsync(RemoveMemberCall call, CancellationToken cancellationToken) => commands.RunAsync<RemoveMemberCall, SavedMember>(
        new(call.CommandId, Name, Permissions.MeetingWrite, call.RegionCode), call, (change, token) => RemoveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedMember>> RemoveAsync(Change change, RemoveMemberCall call, CancellationToken cancellationToken)
    {
        var member = await change.Db.TaskForceMembers.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.MemberId, cancellationToken);
        if (member is null)
        {
            return MeetingProblems.MemberNotFound;
        }

        if ((await MeetingRows.YearOfAsync(change.Db, call.RegionCode, member.AnnualPlanId, cancellationToken)).Problem is { } problem)
        {
            return problem;
        }

        var before = SavedMember.Of(member);
        if (before.Version != call.BaseVersion)
        {
            return new MemberConflict(before);
        }

        change.Db.Remove(member);
        change.Record(SavedMember.Subject, member.Id, before, after: null);
        return before;
    }
}
