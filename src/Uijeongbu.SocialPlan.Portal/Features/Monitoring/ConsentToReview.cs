using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>A member consents to how reviews and names of a round are handled.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
internal sealed record ConsentCall(Guid CommandId, string RegionCode, Guid RoundId);

/// <summary>Runs <see cref="ConsentCall"/>.</summary>
internal sealed class ConsentToReview(CommandRun commands)
{
    public const string Name = "group-member.consent";

    /// <summary>Refused: a round in which the viewer is no member, or that was not announced.</summary>
    public Task<Outcome<SavedGroupMember>> RunAsync(ConsentCall call, CancellationToken cancellationToken) => commands.RunAsync<ConsentCall, SavedGroupMember>(
        new(call.CommandId, Name, Permissions.MonitorWrite, call.RegionCode), call, (change, token) => ConsentAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedGroupMember>> ConsentAsync(Change change, ConsentCall call, CancellationToken cancellationToken)
    {
        var account = change.Viewer.AccountId;
        var member = await change.Db.GroupMembers.SingleOrDefaultAsync(
            row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId && row.AccountId == account && row.LeftAt == null
                && change.Db.MonitoringRounds.Any(round => round.RegionCode == row.RegionCode && round.Id == row.RoundId && round.AnnouncedAt != null), cancellationToken);
        if (member is null)
        {
            return MonitoringProblems.RoundNotFound;
        }

        var before = SavedGroupMember.Of(member);
        if (member.ConsentedAt is not null)
        {
            return before;
        }

        member.Consent(change.At);
        var after = SavedGroupMember.Of(member) with { Version = before.Version + 1 };
        change.Record(SavedGroupMember.Subject, member.Id, before, after);
        return after;
    }
}
