namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Makes the lines of the security log: now, from the network address of the request, if there is one.</summary>
internal sealed class SecurityEvents(IHttpContextAccessor requests, TimeProvider clock)
{
    public SecurityEvent Of(SecurityEventKind kind, Guid? userId, string? addressHash = null, string? detail = null, string from = "") => new()
    {
        At = clock.GetUtcNow().UtcDateTime,
        Kind = kind,
        UserId = userId,
        AddressHash = addressHash,
        From = from.Length > 0 ? from : requests.HttpContext?.Connection.RemoteIpAddress?.ToString(),
        Detail = detail,
    };

    /// <summary>The door refused this viewer.</summary>
    public SecurityEvent Denied(Viewer viewer, string what) =>
        Of(SecurityEventKind.Denied, viewer.AccountId, detail: what, from: viewer.Origin);
}
