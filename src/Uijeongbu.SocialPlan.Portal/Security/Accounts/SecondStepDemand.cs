namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Roles of which the installation demands the second step wherever they are held: <c>Portal:SecondStepRoles</c>. A place demands more by its <see cref="SecondStepRule"/>s.</summary>
internal sealed record SecondStepDemand(IReadOnlySet<Role> Roles)
{
    private const string Key = "Portal:SecondStepRoles";

    // Nobody holds these as an account.
    private static readonly Role[] NoAccounts = [Role.Anonymous, Role.System, Role.Invited];

    /// <summary>Reads names of roles between commas.</summary>
    /// <exception cref="InvalidOperationException">A name is no role of an account: the portal does not start.</exception>
    public static SecondStepDemand Read(IConfiguration configuration) =>
        new((configuration[Key] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(RoleOf).ToHashSet());

    /// <summary>Whether one of the memberships is held in such a role.</summary>
    public bool IsFor(IEnumerable<Role> held) => held.Any(Roles.Contains);

    private static Role RoleOf(string name) =>
        Enum.TryParse<Role>(name, out var role) && Enum.IsDefined(role) && !NoAccounts.Contains(role) && !char.IsAsciiDigit(name[0])
            ? role
            : throw new InvalidOperationException($"{Key}에 없는 역할입니다: {name}. {string.Join(", ", Enum.GetValues<Role>().Except(NoAccounts))} 가운데에서 쉼표로 적어 주십시오.");
}
