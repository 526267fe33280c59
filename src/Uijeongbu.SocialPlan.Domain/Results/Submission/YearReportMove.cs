namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>One step of a year's results on the record. Records are added, never changed.</summary>
public sealed class YearReportMove : OwnedRow
{
    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>What was done.</summary>
    public required YearMove Move { get; init; }

    /// <summary>State before.</summary>
    public required YearReportStatus From { get; init; }

    /// <summary>State after.</summary>
    public required YearReportStatus To { get; init; }

    /// <summary>When, UTC, by the server's clock.</summary>
    public required DateTime At { get; init; }

    /// <summary>Name of who did it, as it was then.</summary>
    public required string ByName { get; init; }

    /// <summary>What it rests on.</summary>
    public required YearEvidence Evidence { get; init; }

    /// <summary>Number of the frozen version that it made; null when it made none.</summary>
    public string? VersionNumber { get; init; }
}
