using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Serilog.Context;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>Counts open pages, and gives each event in one a number of its own in the log, beside a mark of the page. The page's real id opens it, so it is not logged.</summary>
internal sealed class CircuitTelemetry : CircuitHandler
{
    private string _mark = "";

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        _mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(circuit.Id)))[..12];
        PortalMeter.CircuitsOpen.Add(1);
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        PortalMeter.CircuitsOpen.Add(-1);
        return Task.CompletedTask;
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        // A root of its own: the connection's own trace spans hours.
        using var activity = new Activity("portal.circuit.event").SetParentId(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom()).Start();
        using (LogContext.PushProperty("Circuit", _mark))
        {
            await next(context);
        }
    };
}
