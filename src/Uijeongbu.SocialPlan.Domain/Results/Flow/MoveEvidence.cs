namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>What a move rests on; each move needs its own part of it.</summary>
public sealed record MoveEvidence
{
    /// <summary>Why (반려, 한시 수정 허용).</summary>
    public string? Reason { get; init; }

    /// <summary>Indicators that open again (반려, 한시 수정 허용).</summary>
    public IReadOnlyList<Guid> Indicators { get; init; } = [];

    /// <summary>Whether the words open again.</summary>
    public bool Words { get; init; }

    /// <summary>Until when they are open, UTC; needed when the period of entry is over.</summary>
    public DateTime? Until { get; init; }

    /// <summary>Number of the document that stands for the confirmation (공문으로 갈음).</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Its day.</summary>
    public DateOnly? DocumentOn { get; init; }
}
