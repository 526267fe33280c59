using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Reports;

/// <summary>A person who can be named as the writer of a section.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name for people.</param>
public sealed record SectionPerson(Guid Id, string Name);

/// <summary>Who can be named as the writer of a section at a place: whoever has a role there today that writes sections. Only who names them asks.</summary>
internal sealed class SectionPeople(PortalDb door, TimeProvider clock)
{
    private static readonly Role[] Writers = [.. Enum.GetValues<Role>().Where(role => Permissions.Allow(role, Permissions.SectionWrite))];

    /// <summary>By name; empty for a place that is not the viewer's.</summary>
    public async Task<IReadOnlyList<SectionPerson>> AtAsync(string region, CancellationToken cancellationToken)
    {
        await using (var db = await door.OpenAsync(Permissions.PlanWrite, cancellationToken))
        {
            if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal))
            {
                return [];
            }
        }

        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var accounts = door.OpenAccounts();
        var people = await accounts.Users
            .Where(user => accounts.Memberships.Any(row => row.UserId == user.Id && row.RegionCode == region && Writers.Contains(row.Role) && row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today)))
            .Select(user => new SectionPerson(user.Id, user.DisplayName)).ToListAsync(cancellationToken);
        return [.. people.OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id)];
    }
}
