using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>Which state of the data that come with the product is in the database, so that an unchanged one is not applied again.</summary>
internal sealed class DataStamp : IShared
{
    /// <summary>Name of the set, such as <c>reference</c>.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the set, hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>Instant of application, UTC.</summary>
    public required DateTime AppliedAt { get; set; }
}
