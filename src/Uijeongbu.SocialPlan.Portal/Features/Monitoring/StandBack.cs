using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Takes a card from its member because of a conflict: the member says so (회피), or who manages the round does (기피).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="CardId">The card.</param>
/// <param name="Kind">회피 or 기피.</param>
/// <param name="Reason">Why.</param>
internal sealed record StandBackCall(Guid CommandId, string RegionCode, Guid CardId, ConflictKind Kind, string? Reason);

/// <summary>Where a card went.</summary>
/// <param name="Card">The card that was taken.</param>
/// <param name="Successor">The card that was dealt instead; null when nobody was left.</param>
internal sealed record StoodBack(Guid Card, Guid? Successor);

/// <summary>Runs <see cref="StandBackCall"/>: in the same step the project goes to the member with the fewest cards who has nothing against it.</summary>
internal sealed class StandBack(CommandRun commands, GroupPeople people)
{
    public const string Name = "review-card.stand-back";

    /// <summary>Refused: a card that is not there for the viewer, one that was taken before, a closed round, and a missing reason.</summary>
    public async Task<Outcome<StoodBack>> RunAsync(StandBackCall call, CancellationToken cancellationToken)
    {
        var departments = await people.DepartmentsAsync(call.RegionCode, cancellationToken);
        var permission = call.Kind is ConflictKind.Recused ? Permissions.MonitorWrite : Permissions.MonitorManage;
        return await commands.RunAsync<StandBackCall, StoodBack>(
            new(call.CommandId, Name, permission, call.RegionCode), call, (change, token) => RunAsync(change, call, departments, token), cancellationToken);
    }

    private static async Task<Outcome<StoodBack>> RunAsync(Change change, StandBackCall call, ILookup<Guid, Guid> departments, CancellationToken cancellationToken)
    {
        var found = call.Kind is ConflictKind.Recused
            ? await MonitoringRows.Own(change.Db).Where(own => own.Card.RegionCode == call.RegionCode && own.Card.Id == call.CardId).Select(own => new { own.Card, own.Round }).SingleOrDefaultAsync(cancellationToken)
            : await change.Db.ReviewCards.Where(card => card.RegionCode == call.RegionCode && card.Id == call.CardId)
                .Join(change.Db.MonitoringRounds, card => new { Id = card.RoundId, card.RegionCode }, round => new { round.Id, round.RegionCode }, (card, round) => new { Card = card, Round = round }).SingleOrDefaultAsync(cancellationToken);
        if (found is not { Card: { } card, Round: { } round })
        {
            return MonitoringProblems.CardNotFound;
        }

        var before = SavedCard.Of(card);
        if ((round.ClosesAt < change.At ? MonitoringProblems.Closed(round.ClosesAt) : card.StandBack(call.Kind, call.Reason, change.At, change.Viewer.DisplayName).Problem) is { } problem)
        {
            return problem;
        }

        change.Record(SavedCard.Subject, card.Id, before, SavedCard.Of(card) with { Version = before.Version + 1 });
        var group = await RoundGroup.ReadAsync(change.Db, round, departments, cancellationToken);
        return new StoodBack(card.Id, Replace(change, round, group, card));
    }

    private static Guid? Replace(Change change, MonitoringRound round, RoundGroup group, ReviewCard card)
    {
        if (group.Successor(card.ProjectId, card.MemberId) is not { } successor)
        {
            return null;
        }

        var next = ReviewCard.Deal(successor, card.ProjectId, change.At, insteadOf: card.Id);
        change.Db.Add(next);
        change.Record(SavedCard.Subject, next.Id, before: null, SavedCard.Of(next) with { Version = 1 });
        if (round.AnnouncedAt is not null)
        {
            change.Tell(NotificationKind.CardsDealt, [successor.AccountId], MonitoringRows.Home, NotificationText.OfCards(round.FiscalYear, round.Kind, 1, round.ClosesAt));
        }

        return next.Id;
    }
}
