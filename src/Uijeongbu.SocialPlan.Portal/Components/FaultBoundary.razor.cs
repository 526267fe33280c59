using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Components;

/// <summary>Logs a fault of an interactive part under the number that the person is shown.</summary>
public sealed partial class FaultBoundary
{
    private string? _number;

    [Inject]
    private ILogger<FaultBoundary> Log { get; init; } = null!;

    /// <inheritdoc />
    protected override Task OnErrorAsync(Exception exception)
    {
        using var activity = new Activity("portal.circuit.fault").Start(); // of the event's trace, or a trace of its own while the page is being built
        _number = Correlation.Number;
        LogFault(Log, exception);
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Error, "An interactive part failed")]
    private static partial void LogFault(ILogger log, Exception fault);
}
