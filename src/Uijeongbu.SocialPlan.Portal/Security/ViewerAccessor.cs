using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>
/// Decides once, for pages, endpoints and circuits alike, who is looking. A request was proved when it came in, a moment ago, and reads
/// with that; a circuit, and every command, asks the database again.
/// </summary>
internal sealed class ViewerAccessor(IHttpContextAccessor requests, CircuitSession circuit, SecondStepDemand demand, TimeProvider clock)
{
    /// <summary>Who looks, with the rights of this moment.</summary>
    /// <param name="accounts">A context that is opened for accounts.</param>
    /// <param name="isCommand">Whether something is about to change.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SignInEndedException">The circuit's sign-in is over.</exception>
    public async ValueTask<Viewer> CurrentAsync(PortalDbContext accounts, bool isCommand, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // The accessor may still hold the request that opened the circuit, with the rights of that time: the circuit comes first.
        if (circuit.IsCircuit)
        {
            return circuit.SessionId is { } id ? await AgainAsync(accounts, id, circuit.Origin, isCommand, cancellationToken) : Viewer.Anonymous;
        }

        var request = requests.HttpContext;
        var known = request?.Features.Get<SignedIn>();
        var origin = request?.Connection.RemoteIpAddress?.ToString() ?? "";
        return known is null ? Viewer.Anonymous
            : isCommand ? await AgainAsync(accounts, known.SessionId, origin, seen: true, cancellationToken)
            : known.Viewer.From(origin);
    }

    private async Task<Viewer> AgainAsync(PortalDbContext accounts, Guid session, string origin, bool seen, CancellationToken cancellationToken) =>
        (await new Sessions(accounts, demand, clock).FindAsync(session, seen, cancellationToken))?.Viewer.From(origin) ?? throw new SignInEndedException();
}
