using Uijeongbu.SocialPlan.Domain.People;

namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>One move of a project's report on the record. Records are added, never changed: together they are its way through the year.</summary>
public sealed class ProjectReportMove : OwnedRow
{
    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>What was done.</summary>
    public required ReportMove Move { get; init; }

    /// <summary>State before.</summary>
    public required ReportStatus From { get; init; }

    /// <summary>State after.</summary>
    public required ReportStatus To { get; init; }

    /// <summary>When, UTC, by the server's clock.</summary>
    public required DateTime At { get; init; }

    /// <summary>The account that did it.</summary>
    public required Guid By { get; init; }

    /// <summary>Name of that person as it was then.</summary>
    public required string ByName { get; init; }

    /// <summary>As what deputy the person acted; null in an own role.</summary>
    public DeputyKind? StoodInAs { get; init; }

    /// <summary>Name of whom the person stood in for; null in an own role, and where the post was vacant.</summary>
    public string? StoodInFor { get; init; }

    /// <summary>For whom the person acted as a deputy; null in an own role.</summary>
    public StandIn? StandsIn => StoodInAs is { } kind ? new(kind, For: null, StoodInFor) : null;

    /// <summary>Why; null when the move needs no reason.</summary>
    public string? Reason { get; init; }

    /// <summary>Number of the document that stands for the confirmation; null when none does.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Its day.</summary>
    public DateOnly? DocumentOn { get; init; }

    /// <summary>How many items were opened again.</summary>
    public int ItemCount { get; init; }

    /// <summary>Until when they are open, UTC; null when the period decides.</summary>
    public DateTime? Until { get; init; }

    /// <summary>Whether it came after the period of entry.</summary>
    public bool IsLate { get; init; }

    /// <summary>What the report said at the move.</summary>
    public required ReportContent Content { get; init; }
}
