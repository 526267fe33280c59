namespace Uijeongbu.SocialPlan.Portal.Scanning;

/// <summary>What a scanner says about a file.</summary>
internal enum ScanVerdict
{
    /// <summary>No scanner is set up.</summary>
    NotScanned,

    Clean,

    Infected,

    /// <summary>The scanner is not there, too slow, or could not read the file: nothing is known.</summary>
    Away,
}

/// <summary>A verdict.</summary>
/// <param name="Verdict">What.</param>
/// <param name="Detail">Name of what was found, or why the scanner is away; empty otherwise.</param>
internal sealed record ScanAnswer(ScanVerdict Verdict, string Detail = "");
