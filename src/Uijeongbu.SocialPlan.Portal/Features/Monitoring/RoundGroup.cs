using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Members, projects and cards of a round, with the conflicts between them: four statements.</summary>
/// <param name="Members">Who is in the group now, by name.</param>
/// <param name="Projects">In the order of the plan.</param>
/// <param name="Cards">All cards of the round, also those that were taken from somebody.</param>
/// <param name="Conflicts">By rule and as declared.</param>
internal sealed record RoundGroup(IReadOnlyList<GroupMember> Members, IReadOnlyList<RoundProject> Projects, IReadOnlyList<ReviewCard> Cards, IReadOnlyList<ReviewConflict> Conflicts)
{
    /// <summary>Cards that are reviewed.</summary>
    public IEnumerable<ReviewCard> Live => Cards.Where(card => card.Conflict is null);

    /// <summary>Why a member does not review a project; null when nothing stands against it.</summary>
    public ReviewConflict? Between(Guid member, Guid project) => Conflicts.FirstOrDefault(one => one.Member == member && one.Project == project);

    /// <param name="db">A context of the door.</param>
    /// <param name="round">The round.</param>
    /// <param name="departmentsOf">Departments by account.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<RoundGroup> ReadAsync(PortalDbContext db, MonitoringRound round, ILookup<Guid, Guid> departmentsOf, CancellationToken cancellationToken)
    {
        var region = round.RegionCode;
        var members = await db.GroupMembers.Where(row => row.RegionCode == region && row.RoundId == round.Id).ToListAsync(cancellationToken);
        var projects = await MonitoringRows.ProjectsAsync(db, region, round.FiscalYear, cancellationToken);
        var cards = await db.ReviewCards.Where(row => row.RegionCode == region && row.RoundId == round.Id).ToListAsync(cancellationToken);
        var names = await db.Departments.Where(row => row.RegionCode == region).ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);

        List<GroupMember> present = [.. members.Where(member => member.LeftAt is null).OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Id)];
        var ties = present.Select(member => member.TiesWith(departmentsOf[member.AccountId].Select(id => names.GetValueOrDefault(id, "")).Where(name => name.Length > 0))).ToList();
        var byRule = from one in ties from project in projects select Domain.Monitoring.Conflicts.ByRule(one, project.Ties);
        var declared = cards.Where(card => card.Conflict is not null).Select(card => new ReviewConflict(card.MemberId, card.ProjectId, card.Conflict!.Value, card.ConflictReason!));
        return new(present, projects, cards, [.. declared, .. byRule.OfType<ReviewConflict>()]);
    }

    /// <summary>Cards dealt evenly to those who have none against them.</summary>
    /// <param name="perProject">Reviewers for each project.</param>
    /// <param name="strategy">Projects of one strategy; null for all.</param>
    public EvenAssignment Deal(int perProject, Guid? strategy) => EvenAssignment.Of(
        [.. Projects.Where(project => strategy is null || project.StrategyId == strategy).Select(project => project.Project.Id)],
        [.. Members.Select(member => member.Id)],
        perProject,
        Conflicts.Select(one => new CardPair(one.Project, one.Member)).ToHashSet(),
        [.. Live.Select(card => new CardPair(card.ProjectId, card.MemberId))]);

    /// <summary>Who takes a project over from a member: the one with the fewest cards who has nothing against it; null when nobody is left.</summary>
    public GroupMember? Successor(Guid project, Guid from)
    {
        HashSet<CardPair> closed = [.. Conflicts.Select(one => new CardPair(one.Project, one.Member)), .. Cards.Where(card => card.ProjectId == project).Select(card => new CardPair(project, card.MemberId)), new(project, from)];
        var dealt = EvenAssignment.Of([project], [.. Members.Select(member => member.Id)], 1, closed, [.. Live.Where(card => card.ProjectId != project).Select(card => new CardPair(card.ProjectId, card.MemberId))]);
        return dealt.Cards is [var card] ? Members.Single(member => member.Id == card.Member) : null;
    }
}
