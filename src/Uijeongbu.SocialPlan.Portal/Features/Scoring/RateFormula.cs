using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;

namespace Uijeongbu.SocialPlan.Portal.Features.Scoring;

/// <summary>
/// The spreadsheet formula that gives a rate from the cells of its target, actual and baseline: the formula that the Domain really used,
/// with the floor and cap in force, so that anyone can recompute the figure by changing a cell.
/// </summary>
internal static class RateFormula
{
    /// <summary>The formula without the equals sign; null where the rate is decided by a rule and not by a computation.</summary>
    /// <param name="trace">How the rate came about.</param>
    /// <param name="target">Address of the target's cell.</param>
    /// <param name="actual">Address of the actual's cell.</param>
    /// <param name="baseline">Address of the baseline's cell.</param>
    public static string? Of(RateTrace trace, string target, string actual, string? baseline = null)
    {
        if (trace.Value is null || trace.Raw is null || trace.Edge is not (null or "negative-target=signed-linear" or "negative-actual=keep" or "negative-actual=floor-at-zero"))
        {
            return null;
        }

        var raw = trace.Formula switch
        {
            "ratio-up" => $"100*{actual}/{target}",
            "linear-down" => $"100*(2*{target}-{actual})/{target}",
            "inverse-down" => $"100*{target}/{actual}",
            "signed-linear" => $"100*(ABS({target}){(IsDown(trace) ? "-" : "+")}({actual}-{target}))/ABS({target})",
            "baseline-progress" when baseline is not null => $"100*({actual}-{baseline})/({target}-{baseline})",
            _ => null,
        };
        return raw is null ? null : Limited(raw, trace);
    }

    /// <summary>Rounds half away from zero, as the portal does.</summary>
    public static string Rounded(string cell, int decimals) =>
        string.Create(CultureInfo.InvariantCulture, $"ROUND({cell},{decimals})");

    private static string Limited(string raw, RateTrace trace)
    {
        var floored = trace.Floor is { } floor ? string.Create(CultureInfo.InvariantCulture, $"MAX({raw},{floor})") : raw;
        return trace.Cap is { } cap ? string.Create(CultureInfo.InvariantCulture, $"MIN({floored},{cap})") : floored;
    }

    /// <summary>As the Domain decides it: a formula that is for one direction only says which, whatever the indicator says.</summary>
    internal static bool IsDown(RateTrace trace) =>
        ((trace.Profile is { } id && RateProfile.TryFind(id, out var profile) ? profile.ImpliedDirection : null) ?? trace.Reading.Direction) == Direction.LowerIsBetter;
}
