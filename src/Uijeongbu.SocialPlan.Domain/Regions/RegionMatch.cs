namespace Uijeongbu.SocialPlan.Domain.Regions;

/// <summary>How a code stands to a day.</summary>
public enum RegionMatchKind
{
    /// <summary>No row has this code.</summary>
    Unknown,

    /// <summary>The code was in force on that day.</summary>
    InForce,

    /// <summary>The code had ended; one code follows it on that day.</summary>
    Succeeded,

    /// <summary>The code had ended and was split: a person decides which of the followers is meant.</summary>
    Split,

    /// <summary>The code did not exist yet; the codes it came from are given.</summary>
    NotYet,

    /// <summary>The code had ended and nothing follows it.</summary>
    Ended,
}

/// <summary>A code looked up for a day.</summary>
/// <param name="Kind">How the code stands to that day.</param>
/// <param name="Asked">The row of the code itself, so that both names can be shown; null when unknown.</param>
/// <param name="InForce">The rows in force on that day: none, one, or several after a split or before a merger.</param>
public sealed record RegionMatch(RegionMatchKind Kind, Region? Asked, IReadOnlyList<Region> InForce);
