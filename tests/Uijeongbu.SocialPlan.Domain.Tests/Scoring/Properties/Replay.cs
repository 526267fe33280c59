using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>
/// Computes a figure again from nothing but its trace, in another way than the domain does: what a person does who checks a published
/// figure. An edge that the trace names and this does not know is an error.
/// </summary>
internal static class Replay
{
    /// <summary>The rate that counts, from the fields of its trace.</summary>
    /// <param name="trace">The explanation.</param>
    /// <param name="policyCap">The policy's cap, which the rule for an actual of 0 may put in place of a rate.</param>
    public static decimal? OfRate(RateTrace trace, decimal? policyCap)
    {
        if (trace.Edge is "no-target=zero" or "missing-actual=zero")
        {
            return 0m;
        }

        if (trace.State is not (RateState.Entered or RateState.ZeroTarget))
        {
            return null;
        }

        var raw = Raw(trace, trace.Reading.Actual!.Value, trace.Target ?? 0m, policyCap);
        var floored = raw is { } r && trace.Floor is { } floor ? Math.Max(r, floor) : raw;
        return floored is { } f && trace.Cap is { } cap ? Math.Min(f, cap) : floored;
    }

    /// <summary>The rate of a node, from the fields of its trace.</summary>
    public static decimal? OfNode(RollUpTrace trace)
    {
        var parts = trace.Parts.Select(p => p.Part).ToList();
        var missing = parts.Where(p => p is { Value: null, IsDue: true }).ToList();
        var present = parts.Where(p => p.Value is not null).ToList();
        var share = missing.Count == 0 ? 0m : (decimal)missing.Count / parts.Count(p => p.IsDue);
        if (trace.RollUp.Missing.Kind == MissingChildKind.FailIfShareAbove && share > trace.RollUp.Missing.Limit)
        {
            return null;
        }

        var counted = trace.RollUp.Missing.Kind switch
        {
            MissingChildKind.Zero => present.Concat(missing.Select(p => Filled(p, 0m) with { IsMet = false })),
            MissingChildKind.GroupMean when present.Count > 0 =>
                present.Concat(missing.Select(p => Filled(p, present.Average(q => q.Value!.Value)) with { IsMet = null })),
            _ => present,
        };
        var raw = Combine(trace.RollUp.Aggregator.Id, [.. counted]);
        var capped = raw is { } r && trace.Cap is { } cap ? Math.Min(r, cap) : raw;
        return trace.Policy.Rounding.Stage == RoundingStage.EachLevel ? trace.Policy.Rounding.Round(capped) : capped;
    }

    private static Part Filled(Part part, decimal rate) =>
        part with { Value = rate, Inputs = part.Inputs is { Target: { } t } && Math.Abs(rate) <= 1_000_000_000m ? new(Math.Abs(t), Math.Abs(t) / 100m * rate) : null };

    private static decimal? Raw(RateTrace trace, decimal actual, decimal target, decimal? policyCap) => trace.Edge switch
    {
        null or "no-target=carry-forward" or "negative-target=signed-linear" => Formula(trace, actual, target),
        "negative-actual=keep" or "negative-actual=floor-at-zero" => Formula(trace, actual, target),
        "zero-actual-inverse=linear-down" or "negative-actual-inverse=linear-down" => Formula(trace, actual, target),
        "zero-target-up=full-when-positive" => actual > 0m ? 100m : 0m,
        "zero-target-up=full-when-not-negative" => actual >= 0m ? 100m : 0m,
        "zero-target-down=full-when-zero" => actual == 0m ? 100m : actual > 0m ? 0m : null,
        "zero-actual-inverse=full" or "negative-actual-inverse=full" or "threshold=full-when-met" => 100m,
        "zero-actual-inverse=cap-or-not-applicable" or "negative-actual-inverse=cap-or-not-applicable" => policyCap,
        "zero-target-up=not-applicable" or "zero-target-down=not-applicable" or "negative-actual=not-applicable"
            or "negative-target=not-applicable" or "baseline=missing" or "baseline=equals-target" or "worst=equals-target"
            or "stage=unknown" => null,
        _ => throw new InvalidOperationException(trace.Edge),
    };

    private static decimal Formula(RateTrace trace, decimal actual, decimal target)
    {
        var p = trace.Formula!.Split(';').Skip(1).Select(x => x.Split('=')).ToDictionary(x => x[0], x => decimal.Parse(x[1], CultureInfo.InvariantCulture));
        return trace.Formula.Split(';')[0] switch
        {
            "ratio-up" or "threshold" => actual / target * 100m,
            "linear-down" => 200m - actual / target * 100m,
            "inverse-down" => target / actual * 100m,
            "signed-linear" => 100m + SignOf(trace) * (actual - target) / Math.Abs(target) * 100m,
            "baseline-progress" => (actual - trace.Reading.Baseline!.Value) / (target - trace.Reading.Baseline!.Value) * 100m,
            "distance-to-target" => Math.Min((actual - p["worst"]) / (target - p["worst"]) * 100m, p.GetValueOrDefault("cap", decimal.MaxValue)),
            "met" => (SignOf(trace) > 0m ? actual >= target : actual <= target) ? 100m : 0m,
            "grade" => actual <= target ? 100m : 0m,
            "stage" => p[actual.ToString("0", CultureInfo.InvariantCulture)],
            "range" => Within(actual, p["lower"], p["upper"], p.GetValueOrDefault("tolerance")),
            "closest" => Within(actual, target, target, p.GetValueOrDefault("tolerance")),
            _ => throw new InvalidOperationException(trace.Formula),
        };
    }

    private static decimal Within(decimal actual, decimal lower, decimal upper, decimal tolerance)
    {
        var distance = Math.Max(0m, Math.Max(lower - actual, actual - upper));
        return distance == 0m ? 100m : tolerance == 0m ? 0m : Math.Max(0m, 100m - distance / tolerance * 100m);
    }

    /// <summary>+1 or -1: by the indicator's formula where that is for one direction, else by the indicator's direction.</summary>
    private static decimal SignOf(RateTrace trace) => trace.Profile switch
    {
        "ratio-up" or "threshold" => 1m,
        "linear-down" or "inverse-down" => -1m,
        _ => trace.Reading.Direction == Direction.LowerIsBetter ? -1m : 1m,
    };

    private static decimal? Combine(string aggregator, List<Part> parts)
    {
        var values = parts.Select(p => p.Value!.Value).Order().ToList();
        var pooled = parts.Select(p => p.Inputs).Where(i => i is { Actual: not null, Target: not null }).ToList();
        var judged = parts.Where(p => p.IsMet is not null).ToList();
        return aggregator switch
        {
            "pooled" => Ratio(pooled.Sum(i => i!.Actual!.Value), pooled.Sum(i => i!.Target!.Value)) * 100m,
            "met-share" => Ratio(judged.Count(p => p.IsMet == true), judged.Count) * 100m,
            "weighted" => Ratio(parts.Sum(p => p.Weight * p.Value!.Value), parts.Sum(p => p.Weight)),
            _ when values.Count == 0 => null,
            "mean" => values.Average(),
            "points" => values.Sum(),
            "minimum" => values[0],
            "median" => (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2m,
            "trimmed;k=1" => values.Count < 3 ? null : values[1..^1].Average(),
            "geometric" => values[0] <= 0m ? null : (decimal)values.Aggregate(1d, (product, v) => product * Math.Pow((double)v, 1d / values.Count)),
            _ => throw new InvalidOperationException(aggregator),
        };
    }

    private static decimal? Ratio(decimal numerator, decimal denominator) => denominator == 0m ? null : numerator / denominator;
}
