namespace Uijeongbu.SocialPlan.Portal.Scanning;

/// <summary>What a scanner says about a file.</summary>
internal enum ScanVerdict
{
    /// <summary>No scanner is set up.</summary>
    NotScanned,

    Clean,

    Infected,

    /// <summary>The scanner is not there, or too slow: nothing is known.</summary>
    Away,

    /// <summary>The scanner is there and could not read this file, as one above its own limit: nothing is known.</summary>
    Unreadable,
}

/// <summary>A verdict.</summary>
/// <param name="Verdict">What.</param>
/// <param name="Detail">Name of what was found, or why the scanner is away; empty otherwise.</param>
internal sealed record ScanAnswer(ScanVerdict Verdict, string Detail = "");
