namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// Attempts on an address that were not followed by a success. Counted for addresses without an account too, so that a lock tells nobody
/// whether there is one.
/// </summary>
internal sealed class SignInAttempts
{
    /// <summary>SHA-256 of the normalized address, hexadecimal: what strangers type here is nobody's data to keep.</summary>
    public required string AddressHash { get; init; }

    public required int Count { get; set; }

    /// <summary>Instant of the last counted attempt, UTC.</summary>
    public required DateTime LastAt { get; set; }
}
