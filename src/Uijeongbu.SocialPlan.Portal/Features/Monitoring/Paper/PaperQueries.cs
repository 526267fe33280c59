using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;

/// <summary>A card in the list of who enters sheets.</summary>
/// <param name="Id">The card.</param>
/// <param name="Member">The member by name.</param>
/// <param name="Project">Number and name of the project.</param>
/// <param name="IsSubmitted">Whether a review is there.</param>
public sealed record PaperCardLine(Guid Id, string Member, string Project, bool IsSubmitted);

/// <summary>What was entered from paper, in a list.</summary>
/// <param name="Row">What was entered.</param>
/// <param name="Card">Its card.</param>
/// <param name="Scans">Scans of the signed sheet.</param>
public sealed record PaperLine(PaperReview Row, PaperCardLine Card, IReadOnlyList<SavedFile> Scans);

/// <summary>Sheets of paper of a round.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Cards">Cards that are reviewed, by member.</param>
/// <param name="Entered">What was entered, what waits first.</param>
public sealed record PaperDesk(MonitoringRound Round, string Place, IReadOnlyList<PaperCardLine> Cards, IReadOnlyList<PaperLine> Entered);

/// <summary>Reads sheets of paper for who manages rounds.</summary>
internal sealed class PaperQueries(PortalDb door)
{
    /// <summary>Four statements.</summary>
    /// <returns>null when the viewer manages no such round.</returns>
    public async Task<PaperDesk?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MonitorDeskRead, cancellationToken);
        var head = await db.MonitoringRounds.AsNoTracking().Where(row => row.RegionCode == region && row.Id == id && row.AnnouncedAt != null)
            .Join(db.Regions, round => round.RegionCode, place => place.Code, (round, place) => new { Round = round, Place = place.Name }).SingleOrDefaultAsync(cancellationToken);
        if (head is null)
        {
            return null;
        }

        var cards = await (
            from card in db.ReviewCards
            where card.RegionCode == region && card.RoundId == id && card.Conflict == null
            join member in db.GroupMembers on new { Id = card.MemberId, card.RegionCode } equals new { member.Id, member.RegionCode }
            join project in db.Projects on new { Id = card.ProjectId, card.RegionCode } equals new { project.Id, project.RegionCode }
            select new { card.Id, Member = member.Name, project.Code, project.Name, card.Submissions }).ToListAsync(cancellationToken);
        var lines = cards.OrderBy(card => card.Member, StringComparer.Ordinal).ThenBy(card => card.Code, StringComparer.Ordinal).ThenBy(card => card.Id)
            .Select(card => new PaperCardLine(card.Id, card.Member, $"{card.Code} {card.Name}", card.Submissions > 0)).ToList();
        var byId = lines.ToDictionary(line => line.Id);
        var entered = await db.PaperReviews.AsNoTracking().Where(row => row.RegionCode == region && db.ReviewCards.Any(card => card.RegionCode == region && card.Id == row.CardId && card.RoundId == id && card.Conflict == null)).ToListAsync(cancellationToken);
        var scans = await FileQueries.OfAsync(db, region, PaperFiles.Kind, [.. entered.Select(row => row.Id)], cancellationToken);
        return new(head.Round, head.Place, lines, [.. entered.OrderBy(row => row.State is not PaperState.Waiting).ThenByDescending(row => row.EnteredAt).ThenBy(row => row.Id)
            .Select(row => new PaperLine(row, byId[row.CardId], [.. scans[row.Id].Select(file => file with { Folder = PaperFiles.Address })]))]);
    }

    /// <summary>A card whose sheet is entered. One statement.</summary>
    public async Task<PaperCard?> CardAsync(string region, Guid card, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MonitorDeskRead, cancellationToken);
        return await PaperRows.CardAsync(db, region, card, cancellationToken);
    }
}
