using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Deals projects to members, exactly as they were previewed or ticked, and takes cards back.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Cards">New cards; those that stand already are left as they are.</param>
/// <param name="TakenBack">Cards that go; without a review only.</param>
internal sealed record DealCardsCall(Guid CommandId, string RegionCode, Guid RoundId, IReadOnlyList<CardPair> Cards, IReadOnlyList<Guid> TakenBack);

/// <summary>Runs <see cref="DealCardsCall"/>: all of it or nothing. Members of a round that was announced are told of what came to them.</summary>
internal sealed class DealCards(CommandRun commands, GroupPeople people)
{
    public const string Name = "review-cards.deal";

    /// <summary>Refused: a round, project or member that is not there, a pair with a conflict, and a card that was written on.</summary>
    public async Task<Outcome<DealtCards>> RunAsync(DealCardsCall call, CancellationToken cancellationToken)
    {
        var departments = await people.DepartmentsAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<DealCardsCall, DealtCards>(
            new(call.CommandId, Name, Permissions.MonitorManage, call.RegionCode), call, (change, token) => DealAsync(change, call, departments, token), cancellationToken);
    }

    private static async Task<Outcome<DealtCards>> DealAsync(Change change, DealCardsCall call, ILookup<Guid, Guid> departments, CancellationToken cancellationToken)
    {
        if (await change.Db.MonitoringRounds.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken) is not { } round)
        {
            return MonitoringProblems.RoundNotFound;
        }

        var group = await RoundGroup.ReadAsync(change.Db, round, departments, cancellationToken);
        if ((round.ClosesAt < change.At ? MonitoringProblems.Over : WhyNot(group, call)) is { } problem)
        {
            return problem;
        }

        var back = call.TakenBack.ToHashSet();
        var standing = group.Cards.Select(card => new CardPair(card.ProjectId, card.MemberId)).ToHashSet();
        var dealt = call.Cards.Distinct().Where(pair => !standing.Contains(pair)).Select(pair => ReviewCard.Deal(group.Members.Single(member => member.Id == pair.Member), pair.Project, change.At)).ToList();
        await PaperRows.DropAsync(change, call.RegionCode, back, cancellationToken);
        foreach (var card in group.Cards.Where(card => back.Contains(card.Id)))
        {
            change.Db.Remove(card);
            change.Note(SavedCard.Subject, card.Id, SavedCard.Of(card), after: null);
        }

        foreach (var card in dealt)
        {
            change.Db.Add(card);
            change.Note(SavedCard.Subject, card.Id, before: null, SavedCard.Of(card) with { Version = 1 });
        }

        Tell(change, round, group, dealt);
        change.Announce(SavedRound.Subject, round.Id);
        return new DealtCards(dealt.Count, back.Count);
    }

    private static Problem? WhyNot(RoundGroup group, DealCardsCall call)
    {
        foreach (var pair in call.Cards)
        {
            var member = group.Members.FirstOrDefault(one => one.Id == pair.Member);
            var project = group.Projects.FirstOrDefault(one => one.Project.Id == pair.Project);
            if (member is null || project is null)
            {
                return member is null ? MonitoringProblems.MemberNotFound : MonitoringProblems.ProjectNotFound;
            }

            if (group.Between(member.Id, pair.Project) is { } conflict)
            {
                return MonitoringProblems.InConflict(member.Name, $"{project.Project.Code} {project.Project.Name}", conflict.Reason);
            }
        }

        var back = call.TakenBack.Select(id => group.Cards.FirstOrDefault(card => card.Id == id)).ToList();
        return back.Contains(null) ? MonitoringProblems.CardNotFound
            : back.Exists(card => card!.State is not CardState.NotStarted) ? MonitoringProblems.AlreadySubmitted
            : null;
    }

    private static void Tell(Change change, MonitoringRound round, RoundGroup group, IEnumerable<ReviewCard> dealt)
    {
        if (round.AnnouncedAt is null)
        {
            return;
        }

        foreach (var own in dealt.GroupBy(card => card.MemberId))
        {
            change.Tell(NotificationKind.CardsDealt, [group.Members.Single(member => member.Id == own.Key).AccountId], MonitoringRows.Home, NotificationText.OfCards(round.FiscalYear, round.Kind, own.Count(), round.ClosesAt));
        }
    }
}
