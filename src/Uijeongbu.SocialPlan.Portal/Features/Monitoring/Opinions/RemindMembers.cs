using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Reminds the members of a round who have not submitted all of their reviews.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
internal sealed record RemindMembersCall(Guid CommandId, string RegionCode, Guid RoundId);

/// <summary>Runs <see cref="RemindMembersCall"/>, once a day at most.</summary>
internal sealed class RemindMembers(CommandRun commands)
{
    public const string Name = "monitoring-round.remind";

    /// <summary>Refused: a round that the viewer does not gather or that is not open, nobody to remind, and a second time on a day.</summary>
    public Task<Outcome<SentOut>> RunAsync(RemindMembersCall call, CancellationToken cancellationToken) => commands.RunAsync<RemindMembersCall, SentOut>(
        new(call.CommandId, Name, Permissions.OpinionGather, call.RegionCode), call, (change, token) => RemindAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SentOut>> RemindAsync(Change change, RemindMembersCall call, CancellationToken cancellationToken)
    {
        if (await RecommendationReading.Gathered(change.Db).SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken) is not { } round)
        {
            return MonitoringProblems.RoundNotFound;
        }

        var late = await (
            from card in change.Db.ReviewCards
            where card.RegionCode == call.RegionCode && card.RoundId == call.RoundId && card.Conflict == null && card.Submissions == 0
            join member in change.Db.GroupMembers on new { Id = card.MemberId, card.RegionCode } equals new { member.Id, member.RegionCode }
            group card by member.AccountId into own
            select new { Account = own.Key, Count = own.Count() }).ToListAsync(cancellationToken);
        var before = SavedRound.Of(round);
        if ((late.Count == 0 ? MonitoringProblems.NobodyToRemind : round.Remind(change.At).Problem) is { } problem)
        {
            return problem;
        }

        foreach (var one in late)
        {
            change.Tell(NotificationKind.ReviewReminded, [one.Account], MonitoringRows.Home, NotificationText.OfReminder(round.FiscalYear, round.Kind, one.Count, round.ClosesAt));
        }

        change.Record(SavedRound.Subject, round.Id, before, SavedRound.Of(round) with { Version = before.Version + 1 });
        return new SentOut(late.Count);
    }
}
