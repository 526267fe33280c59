using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>What the verifier answers: a verification, or the faults of the input. Nothing of it is kept.</summary>
public sealed record VerifyAnswer
{
    /// <summary>What was given: a file's name, or null for pasted text.</summary>
    public string? FileName { get; init; }

    /// <summary>Name of the public table that was opened; null for the visitor's own.</summary>
    public string? PublicTable { get; init; }

    /// <summary>Place and year of a public plan, in the visitor's language; null for other tables.</summary>
    public string? PublicName { get; init; }

    /// <summary>Whether the figures are invented (시연용 가상 자료), which everything made of them must say.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The pasted text, shown again; null when it is too long for that.</summary>
    public string? Text { get; init; }

    /// <summary>The policy chosen.</summary>
    public ScoringPolicy Policy { get; init; } = ScoringPolicies.Default;

    /// <summary>Whether matching rows are left out of the list.</summary>
    public bool HidesMatches { get; init; }

    /// <summary>null when the input was refused.</summary>
    public Verification? Verification { get; init; }

    /// <summary>Why the input was refused.</summary>
    public IReadOnlyList<TableFault> Faults { get; init; } = [];

    /// <summary>Faults beyond those listed.</summary>
    public int MoreFaults { get; init; }
}
