using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;

/// <summary>Those who were invited to come into a round: with the role they become members of it, unless the round is over or they are in it already.</summary>
internal static class ComingMembers
{
    public static async Task TakeAsync(Change change, Invitation invitation, Guid account, CancellationToken cancellationToken)
    {
        var region = invitation.RegionCode;
        var coming = await (
            from row in change.Db.InvitedMembers
            where row.RegionCode == region && row.InvitationId == invitation.Id
            join round in change.Db.MonitoringRounds on new { Id = row.RoundId, row.RegionCode } equals new { round.Id, round.RegionCode }
            select new { Row = row, Round = round, IsIn = change.Db.GroupMembers.Any(member => member.RegionCode == region && member.RoundId == row.RoundId && member.AccountId == account) }).ToListAsync(cancellationToken);
        foreach (var one in coming)
        {
            change.Db.Remove(one.Row);
            var member = GroupMember.New(one.Round, account, change.Viewer.DisplayName, one.Row.Content.Kind);
            if (!one.IsIn && one.Round.StateAt(change.At) is not RoundState.Closed && member.Write(one.Row.Content).IsOk)
            {
                change.Db.Add(member);
                change.Record(SavedGroupMember.Subject, member.Id, before: null, SavedGroupMember.Of(member) with { Version = 1 });
            }
        }
    }
}
