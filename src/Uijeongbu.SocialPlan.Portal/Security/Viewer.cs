namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>Columns of the permission matrix.</summary>
internal enum Role
{
    /// <summary>Not signed in.</summary>
    Anonymous,

    /// <summary>A job of the portal itself.</summary>
    System,
}

/// <summary>Who looks or acts, and for which regions. A province's viewer holds the codes of all its municipalities.</summary>
internal sealed class Viewer
{
    private Viewer(Role role, string name, IReadOnlyList<string> regions) => (Role, Name, Regions) = (role, name, regions);

    /// <summary>Anyone: reads what was published and owns no region.</summary>
    public static Viewer Anonymous { get; } = new(Role.Anonymous, "anonymous", []);

    public Role Role { get; }

    /// <summary>Name for logs: a job's, never a person's.</summary>
    public string Name { get; }

    /// <summary>Codes of the regions whose rows exist for this viewer.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>A job of the portal. It names its regions; there is no job for all of them by default.</summary>
    public static Viewer System(string job, IEnumerable<string> regions) => new(Role.System, job, [.. regions]);
}
