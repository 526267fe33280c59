using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>Stands before the framework's hub: lets no more pages start than the limits say, and tells a page which connection is its own.</summary>
internal sealed partial class CircuitGate(OpenCircuits circuits, ILogger<CircuitGate> log) : IHubFilter
{
    // A page is built in the flow of the call that asks for it.
    private static readonly AsyncLocal<HubCallerContext?> Calling = new();

    /// <summary>The connection whose call is being answered.</summary>
    public static HubCallerContext? Connection => Calling.Value;

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var connection = Calling.Value = invocationContext.Context;
        if (!MayCall(invocationContext.HubMethodName, connection))
        {
            LogRefused();
            connection.Abort();
            return null;
        }

        return await next(invocationContext);
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (PersonOf(context.Context) is { } userId)
        {
            circuits.Closed(context.Context.ConnectionId, userId);
        }

        return next(context, exception);
    }

    /// <summary>The signed-in person behind a connection.</summary>
    public static Guid? PersonOf(HubCallerContext? connection) =>
        Guid.TryParse(connection?.User?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    // The names are the framework's; OpenCircuitsTests looks whether its hub still has them.
    private bool MayCall(string method, HubCallerContext connection)
    {
        // No page opens to who must first set up the second step. One that was open is told by the watch.
        if (PersonOf(connection) is not { } userId || connection.GetHttpContext()?.Features.Get<SignedIn>() is { NeedsSecondStep: true } or { IsPracticeOver: true })
        {
            return false;
        }

        switch (method)
        {
            case "StartCircuit":
                return circuits.TryStart(connection.ConnectionId, userId);
            case "ConnectCircuit" or "ResumeCircuit":
                circuits.Resumed(connection.ConnectionId, userId);
                return true;
            default:
                return true;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A page was not opened: too many are open, nobody is signed in, or the second step is missing")]
    private partial void LogRefused();
}
