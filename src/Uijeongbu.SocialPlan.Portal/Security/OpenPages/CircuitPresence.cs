using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>Keeps the list of open pages: in with a connection, out without.</summary>
internal sealed class CircuitPresence(OpenCircuit page, OpenCircuits pages) : CircuitHandler
{
    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        page.Connection = CircuitGate.Connection;
        page.UserId ??= CircuitGate.PersonOf(page.Connection);
        pages.Watch(page);
        return Task.CompletedTask;
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        page.Connection = null;
        pages.Forget(page);
        return Task.CompletedTask;
    }
}
