namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>A role at a place for a time. An account holds any number; each gives its rights at its own place only.</summary>
internal sealed class Membership
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid UserId { get; init; }

    public required Role Role { get; init; }

    /// <summary>Code of the municipality or province; null for the installation, which only an operator has.</summary>
    public string? RegionCode { get; init; }

    /// <summary>First day, in Korea.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day, in Korea; null while open.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>The account that granted it; null for the portal itself (sample data, the command line).</summary>
    public Guid? GrantedBy { get; init; }

    /// <summary>Instant of the grant, UTC.</summary>
    public required DateTime GrantedAt { get; init; }
}
