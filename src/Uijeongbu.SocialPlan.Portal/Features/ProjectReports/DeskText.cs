using System.Globalization;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Reports as the boxes of the page name them.</summary>
internal static class DeskText
{
    /// <summary>A project and the version that was shown, as <c>ID:VERSION</c>; null for anything else.</summary>
    public static SeenReport? Seen(string text) =>
        text.Split(':') is [var id, var version] && Guid.TryParse(id, out var project) && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? new(project, seen) : null;
}
