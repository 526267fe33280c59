namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>A scoring policy as it was used: named, versioned and never changed afterwards, so that an old figure can be recomputed.</summary>
public sealed class ScoringPolicyRecord : IShared
{
    /// <summary>Name such as <c>default</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Every rule of the policy, as JSON.</summary>
    public required string Definition { get; init; }
}
