namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>A place demands the second step of a sign-in from whoever holds a role there. Without it the account has no rights at all until it is set up.</summary>
internal sealed class SecondStepRule
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Code of the municipality or province.</summary>
    public required string RegionCode { get; init; }

    public required Role Role { get; init; }

    /// <summary>Whether an operator demands it: then only an operator takes it back.</summary>
    public required bool ByOperator { get; init; }

    /// <summary>The account that demanded it.</summary>
    public Guid? SetBy { get; init; }

    /// <summary>Since when, UTC.</summary>
    public required DateTime SetAt { get; init; }
}
