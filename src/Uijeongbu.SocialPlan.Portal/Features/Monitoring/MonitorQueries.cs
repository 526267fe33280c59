using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>A card in the list of its member.</summary>
/// <param name="Id">The card.</param>
/// <param name="Code">Number of the project.</param>
/// <param name="Name">Name of the project.</param>
/// <param name="State">How far the member is.</param>
/// <param name="SubmittedAt">When the review was submitted first, UTC.</param>
public sealed record CardLine(Guid Id, string Code, string Name, CardState State, DateTime? SubmittedAt);

/// <summary>A round in the list of a member: the own cards and nothing of anyone else's.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Member">The viewer as its member.</param>
/// <param name="Cards">The own cards in the order of the plan; those that went to another are the last.</param>
public sealed record MemberRound(MonitoringRound Round, string Place, GroupMember Member, IReadOnlyList<CardLine> Cards)
{
    /// <summary>Cards that are the member's to review.</summary>
    public IReadOnlyList<CardLine> Live => [.. Cards.Where(card => card.State is not CardState.Withdrawn)];

    /// <summary>Those of them without a review.</summary>
    public int Left => Live.Count(card => card.State is CardState.NotStarted or CardState.Drafting);
}

/// <summary>Reads what a member finds: the rounds in which the viewer is one, with the own cards. One statement.</summary>
internal sealed class MonitorQueries(PortalDb door)
{
    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<MemberRound>> OwnAsync(CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MonitorRead, cancellationToken);
        var account = db.Viewer.AccountId;
        var rows = await (
            from member in db.GroupMembers
            where member.AccountId == account && member.LeftAt == null
            join round in db.MonitoringRounds.Where(row => row.AnnouncedAt != null) on new { Id = member.RoundId, member.RegionCode } equals new { round.Id, round.RegionCode }
            join place in db.Regions on round.RegionCode equals place.Code
            from card in (
                from card in db.ReviewCards
                where card.RegionCode == member.RegionCode && card.MemberId == member.Id
                join project in db.Projects on new { Id = card.ProjectId, card.RegionCode } equals new { project.Id, project.RegionCode }
                join strategy in db.Strategies on new { Id = project.StrategyId, project.RegionCode } equals new { strategy.Id, strategy.RegionCode }
                select new { Id = (Guid?)card.Id, System = (StrategySystem?)strategy.System, StrategyOrder = (int?)strategy.Order, Order = (int?)project.Order, project.Code, project.Name, card.Conflict, Submissions = (int?)card.Submissions, card.DraftAt, card.SubmittedAt }).DefaultIfEmpty()
            select new { Round = round, Member = member, Place = place.Name, Card = card }).ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(row => (row.Round.RegionCode, row.Round.Id)).OrderByDescending(one => one.First().Round.OpensAt).ThenBy(one => one.Key).Select(one => new MemberRound(
                one.First().Round, one.First().Place, one.First().Member,
                [.. one.Where(row => row.Card?.Id is not null)
                    .OrderBy(row => row.Card!.Conflict is not null).ThenBy(row => row.Card!.System).ThenBy(row => row.Card!.StrategyOrder).ThenBy(row => row.Card!.Order).ThenBy(row => row.Card!.Code, StringComparer.Ordinal).Select(row => new CardLine(row.Card!.Id!.Value, row.Card.Code, row.Card.Name, ReviewCard.StateOf(row.Card.Conflict, row.Card.Submissions!.Value, row.Card.DraftAt), row.Card.SubmittedAt))])),
        ];
    }
}
