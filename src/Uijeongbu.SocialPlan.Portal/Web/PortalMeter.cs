using System.Diagnostics.Metrics;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>What the portal counts of its own work. Names and units are read by dashboards: none is renamed.</summary>
internal static class PortalMeter
{
    public const string Name = "Uijeongbu.SocialPlan";

    private static readonly Meter Meter = new(Name);

    /// <summary>Pages with an interactive part that are open, those waiting for their line to come back included.</summary>
    public static readonly UpDownCounter<long> CircuitsOpen = Meter.CreateUpDownCounter<long>("portal.circuits.open", "{circuit}", "Open interactive pages");

    /// <summary>From a command's arrival to its commit.</summary>
    public static readonly Histogram<double> SavesAcknowledged = Meter.CreateHistogram<double>("portal.saves.acknowledged", "s", "Time until a command was committed");

    /// <summary>Saves that met another person's.</summary>
    public static readonly Counter<long> Conflicts = Meter.CreateCounter<long>("portal.saves.conflicts", "{conflict}", "Saves over a state that was not read");

    /// <summary>What the door or a command refused for want of a right.</summary>
    public static readonly Counter<long> Denials = Meter.CreateCounter<long>("portal.denials", "{denial}", "Refusals for want of a right");

    /// <summary>Counts a command that took effect.</summary>
    public static void Acknowledge(string command, TimeSpan time) => SavesAcknowledged.Record(time.TotalSeconds, new KeyValuePair<string, object?>("command", command));
}
