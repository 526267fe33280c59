using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>What a link offers to who holds it.</summary>
/// <param name="Row">The invitation.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="PlaceEn">The same in English.</param>
/// <param name="HasAccount">Whether there is an account of the address already.</param>
internal sealed record JoinOffer(Invitation Row, string Place, string PlaceEn, bool HasAccount);

/// <summary>Finds the invitation of a link. Looking uses nothing up: mail programs open links before people do.</summary>
internal sealed class JoinLinks(PortalDb door, TimeProvider clock)
{
    /// <returns>null when the link cannot be used (any more).</returns>
    public async Task<JoinOffer?> FindAsync(string? code, CancellationToken cancellationToken)
    {
        var (hash, now) = (InvitationToken.HashOf(InvitationToken.Written(code ?? "")), clock.GetUtcNow().UtcDateTime);
        await using var db = door.OpenAccounts();
        return await (
            from row in db.Invitations.AsNoTracking()
            join place in db.Regions on row.RegionCode equals place.Code
            where row.TokenHash == hash && row.AcceptedAt == null && row.WithdrawnAt == null && row.ExpiresAt > now
            select new JoinOffer(row, place.Name, place.NameEn, db.Users.Any(user => user.NormalizedEmail == row.NormalizedEmail))).SingleOrDefaultAsync(cancellationToken);
    }
}
