using Uijeongbu.SocialPlan.Domain.People;

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

    /// <summary>The department, or team, of a project owner, team leader or head; null where the role has none.</summary>
    public Guid? DepartmentId { get; set; }

    /// <summary>Whether it is held as a deputy, and why; null for the role itself.</summary>
    public DeputyKind? DeputyKind { get; init; }

    /// <summary>Whose deputy; null for the role itself, and where the post is vacant.</summary>
    public Guid? DeputyFor { get; init; }

    /// <summary>Name of that person as it was then.</summary>
    public string? DeputyForName { get; init; }

    /// <summary>The account that granted it; null for the portal itself (sample data, the command line).</summary>
    public Guid? GrantedBy { get; init; }

    /// <summary>Instant of the grant, UTC.</summary>
    public required DateTime GrantedAt { get; init; }
}
