using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring.Profiles;
using Range = Uijeongbu.SocialPlan.Domain.Scoring.Profiles.Range;

namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>The formulas there are. Those with parameters are made from their text, such as <c>closest;tolerance=10</c>.</summary>
public static class RateProfiles
{
    /// <summary>R = 100 A / T.</summary>
    public static readonly RateProfile RatioUp = new RatioUp();

    /// <summary>R = 100 (2 - A/T).</summary>
    public static readonly RateProfile LinearDown = new LinearDown();

    /// <summary>R = 100 T / A.</summary>
    public static readonly RateProfile InverseDown = new InverseDown();

    /// <summary>R = 100 (1 + s (A - T) / |T|).</summary>
    public static readonly RateProfile SignedLinear = new SignedLinear();

    /// <summary>R = 100 (A - B) / (T - B).</summary>
    public static readonly RateProfile BaselineProgress = new BaselineProgress();

    /// <summary>100 when met, else 0.</summary>
    public static readonly RateProfile Met = new Met();

    /// <summary>100 when met, else the plain ratio.</summary>
    public static readonly RateProfile Threshold = new Threshold();

    /// <summary>Ordinal grades by position, 1 the best.</summary>
    public static readonly RateProfile Grade = new Grade();

    private static readonly Dictionary<string, RateProfile> Plain = new[]
    {
        RatioUp, LinearDown, InverseDown, SignedLinear, BaselineProgress, Met, Threshold, Grade,
    }.ToDictionary(p => p.Id, StringComparer.Ordinal);

    /// <summary>The names that a file may use, without parameters, in the order of the method page.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Plain.Keys, DistanceToTarget.FormulaName, Range.FormulaName, Range.ClosestName, Stage.FormulaName,
    ];

    /// <summary>Finds the formula a file names; false for an unknown name or unusable parameters.</summary>
    public static bool TryFind(string id, out RateProfile profile)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Plain.TryGetValue(id, out profile!))
        {
            return true;
        }

        var parts = id.Split(';', StringSplitOptions.TrimEntries);
        profile = TryReadParameters(parts.AsSpan(1), out var parameters) ? Make(id, parts[0], parameters)! : null!;
        return profile is not null;
    }

    private static RateProfile? Make(string id, string name, Dictionary<string, decimal> p) => name switch
    {
        DistanceToTarget.FormulaName when p.TryGetValue("worst", out var worst) && Only(p, "worst", "cap") =>
            new DistanceToTarget(id, worst, p.TryGetValue("cap", out var cap) ? cap : null),
        Range.FormulaName when p.TryGetValue("lower", out var low) && p.TryGetValue("upper", out var high) && low <= high
            && Only(p, "lower", "upper", "tolerance") && Tolerance(p) >= 0m => new Range(id, low, high, Tolerance(p)),
        Range.ClosestName when Only(p, "tolerance") && Tolerance(p) >= 0m => new Range(id, lower: null, upper: null, Tolerance(p)),
        Stage.FormulaName when TryReadStages(p, out var stages) => new Stage(id, stages),
        _ => null,
    };

    private static bool TryReadParameters(ReadOnlySpan<string> parts, out Dictionary<string, decimal> parameters)
    {
        parameters = new(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var pair = part.Split('=', StringSplitOptions.TrimEntries);
            if (pair.Length != 2 || !TryReadNumber(pair[1], out var value) || !parameters.TryAdd(pair[0], value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadStages(Dictionary<string, decimal> p, out Dictionary<decimal, decimal> stages)
    {
        stages = p.Count == 0 ? new() { [0m] = 0m, [1m] = 100m } : [];
        foreach (var (stage, percent) in p)
        {
            if (!TryReadNumber(stage, out var key) || percent is < 0m or > 100m || !stages.TryAdd(key, percent))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A parameter stands in the same sums as a reading and has the same limits.</summary>
    private static bool TryReadNumber(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        && Math.Abs(value) <= Reading.MaxMagnitude && value.Scale <= Reading.MaxDecimals;

    private static decimal Tolerance(Dictionary<string, decimal> p) => p.GetValueOrDefault("tolerance");

    private static bool Only(Dictionary<string, decimal> p, params ReadOnlySpan<string> names)
    {
        foreach (var key in p.Keys)
        {
            if (!names.Contains(key))
            {
                return false;
            }
        }

        return true;
    }
}
