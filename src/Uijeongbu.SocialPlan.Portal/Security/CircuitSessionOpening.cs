using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>Marks the scope of a circuit before its first event, with the sign-in whose cookie opened it.</summary>
internal sealed class CircuitSessionOpening(CircuitSession session, AuthenticationStateProvider authentication, IHttpContextAccessor requests) : CircuitHandler
{
    public override int Order => int.MinValue; // before whatever reads data

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        session.IsCircuit = true;
        var state = await authentication.GetAuthenticationStateAsync();
        session.SessionId = SignInCookie.SessionOf(state.User);
        session.Origin = requests.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "";
    }
}
