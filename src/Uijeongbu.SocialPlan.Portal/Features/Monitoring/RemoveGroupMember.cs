using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Takes a member out of a round's group.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="MemberId">The member.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record RemoveGroupMemberCall(Guid CommandId, string RegionCode, Guid MemberId, long BaseVersion);

/// <summary>Runs <see cref="RemoveGroupMemberCall"/>: cards without a review go, to be dealt again; reviews that were submitted stay and count.</summary>
internal sealed class RemoveGroupMember(CommandRun commands)
{
    public const string Name = "group-member.remove";

    /// <summary>Refused: a member that is not there or left, and another version (<see cref="GroupMemberConflict"/>).</summary>
    public Task<Outcome<SavedGroupMember>> RunAsync(RemoveGroupMemberCall call, CancellationToken cancellationToken) => commands.RunAsync<RemoveGroupMemberCall, SavedGroupMember>(
        new(call.CommandId, Name, Permissions.MonitorManage, call.RegionCode), call, (change, token) => RemoveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedGroupMember>> RemoveAsync(Change change, RemoveGroupMemberCall call, CancellationToken cancellationToken)
    {
        if (await change.Db.GroupMembers.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.MemberId && row.LeftAt == null, cancellationToken) is not { } member)
        {
            return MonitoringProblems.MemberNotFound;
        }

        var before = SavedGroupMember.Of(member);
        if (before.Version != call.BaseVersion)
        {
            return new GroupMemberConflict(before);
        }

        var cards = await change.Db.ReviewCards.Where(row => row.RegionCode == call.RegionCode && row.MemberId == member.Id && row.Submissions == 0 && row.Conflict == null).ToListAsync(cancellationToken);
        await PaperRows.DropAsync(change, call.RegionCode, [.. cards.Select(card => card.Id)], cancellationToken);
        foreach (var card in cards)
        {
            change.Db.Remove(card);
            change.Note(SavedCard.Subject, card.Id, SavedCard.Of(card), after: null);
        }

        member.Leave(change.At);
        var after = SavedGroupMember.Of(member) with { Version = before.Version + 1 };
        change.Record(SavedGroupMember.Subject, member.Id, before, after);
        return after;
    }
}
