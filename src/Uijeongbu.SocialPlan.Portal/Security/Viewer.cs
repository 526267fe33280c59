namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>A role and the regions it is held for. A province's grant holds the codes of all its municipalities.</summary>
internal sealed record Grant(Role Role, IReadOnlyList<string> Regions);

/// <summary>Who looks or acts. Each grant counts for its own regions: a right at one place is none at another.</summary>
internal sealed class Viewer
{
    private readonly IReadOnlyList<Grant> _grants;

    private Viewer(string name, IReadOnlyList<Grant> grants) => (Name, _grants) = (name, grants);

    /// <summary>Anyone: reads what was published and owns no region.</summary>
    public static Viewer Anonymous { get; } = new("anonymous", [new(Role.Anonymous, [])]);

    /// <summary>Name for logs: a job's or an account's id, never a person's.</summary>
    public string Name { get; }

    /// <summary>A job of the portal. It names its regions; there is no job for all of them by default.</summary>
    public static Viewer System(string job, IEnumerable<string> regions) => new(job, [new(Role.System, [.. regions])]);

    /// <summary>A signed-in account: everything anyone may, and what its memberships of today give.</summary>
    public static Viewer Account(Guid id, IEnumerable<Grant> grants) => new(id.ToString(), [new(Role.Anonymous, []), .. grants]);

    /// <summary>The regions in which the viewer may do it; null when no grant allows it anywhere.</summary>
    public IReadOnlyList<string>? RegionsFor(string permission)
    {
        var allowing = _grants.Where(grant => Permissions.Allow(grant.Role, permission)).ToList();
        return allowing.Count == 0 ? null : [.. allowing.SelectMany(grant => grant.Regions).Distinct(StringComparer.Ordinal)];
    }
}
