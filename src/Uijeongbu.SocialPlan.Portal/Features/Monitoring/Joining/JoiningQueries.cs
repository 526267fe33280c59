using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;

/// <summary>A round that people come into, as far as a table of them is read against it. Addresses as accounts are found by.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Candidates">Those with the role of 모니터링단원.</param>
/// <param name="Present">Those who are in the round, or invited to it.</param>
/// <param name="HasLead">Whether it has a 간사.</param>
internal sealed record JoiningRound(MonitoringRound Round, string Place, IReadOnlySet<string> Candidates, IReadOnlySet<string> Present, bool HasLead);

/// <summary>Reads a round for the table of its members. Five statements.</summary>
internal sealed class JoiningQueries(PortalDb door, GroupPeople people)
{
    /// <returns>null when the viewer manages no such round.</returns>
    public async Task<JoiningRound?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MonitorDeskRead, cancellationToken);
        var head = await db.MonitoringRounds.AsNoTracking().Where(row => row.RegionCode == region && row.Id == id)
            .Join(db.Regions, round => round.RegionCode, place => place.Code, (round, place) => new { Round = round, Place = place.Name }).SingleOrDefaultAsync(cancellationToken);
        if (head is null)
        {
            return null;
        }

        var members = await db.GroupMembers.AsNoTracking().Where(row => row.RegionCode == region && row.RoundId == id && row.LeftAt == null).ToListAsync(cancellationToken);
        var invited = await db.InvitedMembers.AsNoTracking().Where(row => row.RegionCode == region && row.RoundId == id).ToListAsync(cancellationToken);
        var candidates = await people.CandidatesAsync(region, cancellationToken);
        await using var accounts = door.OpenAccounts();
        Guid[] ids = [.. candidates.Keys.Concat(members.Select(member => member.AccountId)).Distinct()];
        var invitations = invited.Select(row => row.InvitationId).ToArray();
        var known = await accounts.Users.Where(user => ids.Contains(user.Id)).Select(user => new { user.Id, Address = user.NormalizedEmail! })
            .Concat(accounts.Invitations.Where(row => invitations.Contains(row.Id)).Select(row => new { row.Id, Address = row.NormalizedEmail })).ToListAsync(cancellationToken);
        var present = members.Select(member => member.AccountId).Concat(invitations).ToHashSet();
        return new(
            head.Round, head.Place,
            known.Where(one => candidates.ContainsKey(one.Id)).Select(one => one.Address).ToHashSet(StringComparer.Ordinal),
            known.Where(one => present.Contains(one.Id)).Select(one => one.Address).ToHashSet(StringComparer.Ordinal),
            members.Exists(member => member.IsLead) || invited.Exists(row => row.Content.IsLead));
    }
}
