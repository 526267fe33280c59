using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Announces a round to its members.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record AnnounceRoundCall(Guid CommandId, string RegionCode, Guid RoundId, long BaseVersion);

/// <summary>Runs <see cref="AnnounceRoundCall"/>: from now on members find their cards, and each is told how many there are and until when.</summary>
internal sealed class AnnounceRound(CommandRun commands)
{
    public const string Name = "monitoring-round.announce";

    /// <summary>Refused: a round that is not there, is announced, is over or has no card, and another version (<see cref="RoundConflict"/>).</summary>
    public Task<Outcome<SavedRound>> RunAsync(AnnounceRoundCall call, CancellationToken cancellationToken) => commands.RunAsync<AnnounceRoundCall, SavedRound>(
        new(call.CommandId, Name, Permissions.MonitorManage, call.RegionCode), call, (change, token) => AnnounceAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedRound>> AnnounceAsync(Change change, AnnounceRoundCall call, CancellationToken cancellationToken)
    {
        var seen = await MonitoringRows.SeenAsync(change, call.RegionCode, call.RoundId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var cards = await (
            from card in change.Db.ReviewCards
            where card.RegionCode == call.RegionCode && card.RoundId == call.RoundId && card.Conflict == null
            join member in change.Db.GroupMembers on new { Id = card.MemberId, card.RegionCode } equals new { member.Id, member.RegionCode }
            group card by member.AccountId into own
            select new { Account = own.Key, Count = own.Count() }).ToListAsync(cancellationToken);
        var (round, before) = (seen.Answer, SavedRound.Of(seen.Answer));
        if (round.Announce(cards.Sum(one => one.Count), change.At, change.Viewer.DisplayName).Problem is { } problem)
        {
            return problem;
        }

        foreach (var one in cards)
        {
            change.Tell(NotificationKind.CardsDealt, [one.Account], MonitoringRows.Home, NotificationText.OfCards(round.FiscalYear, round.Kind, one.Count, round.ClosesAt));
        }

        var after = SavedRound.Of(round) with { Version = before.Version + 1 };
        change.Record(SavedRound.Subject, round.Id, before, after);
        return after;
    }
}
