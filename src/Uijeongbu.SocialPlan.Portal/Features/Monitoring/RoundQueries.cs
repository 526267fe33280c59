using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>A round in the list of who manages it.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Cards">Cards that are reviewed.</param>
/// <param name="Submitted">Those of them with a review.</param>
internal sealed record RoundLine(MonitoringRound Round, string Place, int Cards, int Submitted);

/// <summary>A round with its group.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Group">Members, projects, cards, conflicts.</param>
internal sealed record RoundView(MonitoringRound Round, string Place, RoundGroup Group)
{
    /// <summary>How many projects have a self-check.</summary>
    public int SelfChecks { get; init; }

    /// <summary>Those who were invited and have not come yet.</summary>
    public IReadOnlyList<InvitedMember> Invited { get; init; } = [];

    /// <summary>Address of the page.</summary>
    public string Address => $"{MonitoringRows.Home}/{Round.RegionCode}/rounds/{Round.Id}";

    /// <summary>Cards that are reviewed.</summary>
    public int Cards => Group.Live.Count();

    /// <summary>Those of them with a review.</summary>
    public int Submitted => Group.Live.Count(card => card.Submissions > 0);

    /// <summary>Projects with a card.</summary>
    public int Projects => Group.Live.Select(card => card.ProjectId).Distinct().Count();
}

/// <summary>Reads rounds for who manages them: how far each member is, and no word of a review.</summary>
internal sealed class RoundQueries(PortalDb door, GroupPeople people)
{
    /// <summary>The latest first. One statement.</summary>
    public async Task<IReadOnlyList<RoundLine>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MonitorDeskRead, cancellationToken);
        return await (
            from round in db.MonitoringRounds
            join place in db.Regions on round.RegionCode equals place.Code
            orderby round.OpensAt descending, round.Id
            select new RoundLine(
                round, place.Name,
                db.ReviewCards.Count(card => card.RegionCode == round.RegionCode && card.RoundId == round.Id && card.Conflict == null),
                db.ReviewCards.Count(card => card.RegionCode == round.RegionCode && card.RoundId == round.Id && card.Conflict == null && card.Submissions > 0))).ToListAsync(cancellationToken);
    }

    /// <returns>null when the viewer finds no such round there.</returns>
    public async Task<RoundView?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        var departments = await people.DepartmentsAsync(region, cancellationToken);
        await using var db = await door.OpenAsync(Permissions.MonitorDeskRead, cancellationToken);
        var found = await db.MonitoringRounds.Where(row => row.RegionCode == region && row.Id == id)
            .Join(db.Regions, round => round.RegionCode, place => place.Code, (round, place) => new { Round = round, Place = place.Name }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new(found.Round, found.Place, await RoundGroup.ReadAsync(db, found.Round, departments, cancellationToken))
        {
            SelfChecks = await db.SelfChecks.CountAsync(row => row.RegionCode == region && row.RoundId == id, cancellationToken),
            Invited = await db.InvitedMembers.AsNoTracking().Where(row => row.RegionCode == region && row.RoundId == id).OrderBy(row => row.Id).ToListAsync(cancellationToken),
        };
    }
}
