namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>Someone reached the door without the right: pages hide what is not allowed, so this is a bug or an attack, never an expected refusal.</summary>
internal class AccessDeniedException(string message) : Exception(message)
{
    /// <summary>Who was refused at the door, for the security log; null where a context refused a row.</summary>
    public Viewer? Viewer { get; private init; }

    /// <summary>The permission, with the region when it was about one.</summary>
    public string What { get; private init; } = "";

    public static AccessDeniedException AtDoor(Viewer viewer, string what) => new($"{viewer.Name} may not do {what}.") { Viewer = viewer, What = what };
}
