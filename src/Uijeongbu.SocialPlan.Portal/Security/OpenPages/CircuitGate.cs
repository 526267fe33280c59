using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>Stands before the framework's hub: lets no more pages start than the limits say, and tells a page which connection is its own.</summary>
internal sealed partial class CircuitGate(OpenCircuits circuits, ILogger<CircuitGate> log) : IHubFilter
{
    private const string Start = "StartCircuit";

    // A page is built in the flow of the call that asks for it.
    private static readonly AsyncLocal<HubCallerContext?> Calling = new();

    /// <summary>The connection whose call is being answered.</summary>
    public static HubCallerContext? Connection => Calling.Value;

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        Calling.Value = invocationContext.Context;
        if (invocationContext.HubMethodName == Start && !(PersonOf(invocationContext.Context) is { } userId && circuits.TryStart(userId)))
        {
            LogRefused();
            invocationContext.Context.Abort();
            return null;
        }

        return await next(invocationContext);
    }

    /// <summary>The signed-in person behind a connection.</summary>
    public static Guid? PersonOf(HubCallerContext? connection) =>
        Guid.TryParse(connection?.User?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    [LoggerMessage(LogLevel.Warning, "A page was not opened: too many are open, or nobody is signed in")]
    private partial void LogRefused();
}
