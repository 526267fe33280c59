namespace Uijeongbu.SocialPlan.Domain.People;

/// <summary>For whom someone acts as a deputy.</summary>
/// <param name="Kind">Why.</param>
/// <param name="For">The account of that person; null where the post is vacant.</param>
/// <param name="Name">Name of that person as it was then.</param>
public sealed record StandIn(DeputyKind Kind, Guid? For, string? Name)
{
    /// <summary>What stands behind a name or a role, such as (홍길동 업무대행). Of a vacant post there is no name.</summary>
    public override string ToString() => Name is null ? $"({Word(Kind)})" : $"({Name} {Word(Kind)})";

    /// <summary>직무대리 or 업무대행.</summary>
    public static string Word(DeputyKind kind) => kind is DeputyKind.Acting ? "직무대리" : "업무대행";
}
