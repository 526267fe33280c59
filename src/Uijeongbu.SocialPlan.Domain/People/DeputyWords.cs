namespace Uijeongbu.SocialPlan.Domain.People;

/// <summary>What a deputy is called.</summary>
public static class DeputyWords
{
    /// <summary>직무대리 or 업무대행.</summary>
    public static string Of(DeputyKind kind) => kind is DeputyKind.Acting ? "직무대리" : "업무대행";

    /// <summary>What stands behind a name or a role, such as (홍길동 업무대행); empty for who acts in an own role. Of a vacant post there is no name.</summary>
    /// <param name="kind">null for an own role.</param>
    /// <param name="name">Whose deputy; null where the post is vacant.</param>
    public static string Behind(DeputyKind? kind, string? name) => kind is { } one ? name is null ? $"({Of(one)})" : $"({name} {Of(one)})" : "";
}
