namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>All of a project's report that decides about a move.</summary>
public sealed record ReportCase
{
    /// <summary>How far it is.</summary>
    public required ReportStatus Status { get; init; }

    /// <summary>State before the last request (검토 요청): where 회수 leads back to.</summary>
    public ReportStatus BeforeRequest { get; init; }

    /// <summary>Who of the reviewers opened it since the request; null while nobody did.</summary>
    public string? OpenedByName { get; init; }

    /// <summary>Whether a reviewer opened it since the request.</summary>
    public bool IsOpened => OpenedByName is not null;

    /// <summary>Everyone whose hand is in it: who entered a value, wrote the words or asked for the review.</summary>
    public required IReadOnlySet<Guid> Hands { get; init; }

    /// <summary>Indicators of the project that run in the year.</summary>
    public required IReadOnlyCollection<Guid> Indicators { get; init; }

    /// <summary>The period of entry; null when none was opened.</summary>
    public ResultsPeriod? Period { get; init; }
}
