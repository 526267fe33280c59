using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>What an open page does about its sign-in: says that it was touched, and goes on with a new one.</summary>
internal sealed class CircuitSignIn(PortalDb portalDb, OpenCircuit circuit, SessionTicket tickets, SecondStepDemand demand, TimeProvider clock)
{
    /// <summary>Someone is at the page: the idle time begins anew, unless the sign-in is over.</summary>
    public async Task TouchAsync()
    {
        if (circuit is { Standing: Standing.Runs, SessionId: { } id })
        {
            await using var accounts = portalDb.OpenAccounts();
            await new Sessions(accounts, demand, clock).TouchAsync(id, CancellationToken.None);
        }
    }

    /// <summary>Whether the ticket names a running sign-in of the person whose page this is; then the page goes on under it.</summary>
    public async Task<bool> ContinueAsync(string ticket)
    {
        if (circuit.Standing is not Standing.Expired || tickets.Read(ticket) is not { } sessionId)
        {
            return false;
        }

        await using var accounts = portalDb.OpenAccounts();
        if (await new Sessions(accounts, demand, clock).FindAsync(sessionId, seen: true, CancellationToken.None) is not { } signedIn || signedIn.UserId != circuit.UserId)
        {
            return false;
        }

        circuit.ContinueAs(sessionId);
        return true;
    }
}
