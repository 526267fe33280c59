using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>Which roles are shown by their days.</summary>
internal enum RoleTime
{
    /// <summary>Today's and those to come.</summary>
    Open,

    /// <summary>Those that are over.</summary>
    Ended,

    /// <summary>All.</summary>
    All,
}

/// <summary>What is looked for among a place's people; it stands in the address.</summary>
/// <param name="Time">By their days.</param>
/// <param name="Role">One role; null is all.</param>
/// <param name="Who">Part of a name; null is everybody.</param>
internal sealed record PeopleFilter(RoleTime Time = RoleTime.Open, Role? Role = null, string? Who = null)
{
    /// <summary>Reads it from an address; what is no choice counts as none.</summary>
    public static PeopleFilter Of(IQueryCollection query) => new(
        Choice<RoleTime>(query["time"]) ?? RoleTime.Open, Choice<Role>(query["role"]), query["who"].ToString().Trim() is { Length: > 0 } who ? who : null);

    /// <summary>The same as an address's query.</summary>
    public string ToQuery() => QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["time"] = Time is RoleTime.Open ? null : Time.ToString(),
        ["role"] = Role?.ToString(),
        ["who"] = Who,
    }.Where(part => part.Value is not null)).ToString();

    /// <summary>Whether a role is looked for.</summary>
    public bool Wants(PersonRole row, DateOnly today) =>
        (Time is RoleTime.All || row.HasEnded(today) == (Time is RoleTime.Ended))
        && (Role is null || row.Role == Role)
        && (Who is null || row.Name.Contains(Who, StringComparison.Ordinal));

    private static T? Choice<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var choice) && Enum.IsDefined(choice) ? choice : null;
}
