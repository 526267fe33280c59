namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>What is looked for among the projects of a place; it stands in the address.</summary>
/// <param name="Department">A department as the plan names it; null is all.</param>
/// <param name="Person">Who is in charge; null is everybody.</param>
/// <param name="OwnerlessOnly">Only what nobody is in charge of.</param>
internal sealed record ChargeFilter(string? Department = null, Guid? Person = null, bool OwnerlessOnly = false)
{
    /// <summary>Reads it from an address; what is no choice counts as none.</summary>
    public static ChargeFilter Of(IQueryCollection query) => new(
        query["department"].ToString() is { Length: > 0 } department ? department : null, Guid.TryParse(query["who"], out var person) ? person : null, query["ownerless"] == "on");

    /// <summary>The same as an address's query; empty for none.</summary>
    public string ToQuery() => QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["department"] = Department,
        ["who"] = Person?.ToString(),
        ["ownerless"] = OwnerlessOnly ? "on" : null,
    }.Where(part => part.Value is not null)).ToString();

    /// <summary>Whether a project is looked for.</summary>
    public bool Wants(ProjectCharges one) =>
        (Department is null || one.Department == Department)
        && (Person is null || one.People.Any(person => person.UserId == Person))
        && (!OwnerlessOnly || one.IsOwnerless);
}
