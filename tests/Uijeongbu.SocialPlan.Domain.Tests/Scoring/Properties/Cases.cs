using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Numbers for the properties. A failing property prints its seed; pass it as <c>seed:</c> or CsCheck_Seed to see it again.</summary>
internal static class Cases
{
    /// <summary>Cases of each property.</summary>
    public const int Count = 10_000;

    /// <summary>Above 0: 0.0001 to a thousand million, with 0 to 4 decimals.</summary>
    public static readonly Gen<decimal> Positive = Gen.Select(
        Gen.OneOf(Gen.Int[1, 200], Gen.Int[1, 1_000_000_000]), Gen.Int[0, 4], (digits, scale) => new decimal(digits, 0, 0, false, (byte)scale));

    /// <summary>Either sign, and often 0.</summary>
    public static readonly Gen<decimal> Any = Gen.Select(Positive, Gen.Int[0, 5], (value, kind) => kind switch { 0 => 0m, 1 or 2 => -value, _ => value });

    /// <summary>Either sign, never 0.</summary>
    public static readonly Gen<decimal> NotZero = Any.Where(v => v != 0m);

    /// <summary>As <see cref="Any"/>, and sometimes nothing.</summary>
    public static readonly Gen<decimal?> Perhaps = Gen.Select(Any, Gen.Int[0, 7], (value, kind) => kind == 0 ? (decimal?)null : value);

    public static readonly Gen<Direction> Directions = Gen.OneOf(Domain.Scoring.Direction.HigherIsBetter, Domain.Scoring.Direction.LowerIsBetter);

    /// <summary>Neither floor nor cap, negative values as they come: the formula alone.</summary>
    public static readonly ScoringPolicy Bare = ScoringPolicies.MinistryReport;

    /// <summary>Equal within the tolerance for algebraic identities.</summary>
    public static bool Near(decimal? x, decimal? y, decimal tolerance = 0.000000000001m) =>
        x is { } a && y is { } b ? Math.Abs(a - b) <= tolerance * Math.Max(1m, Math.Max(Math.Abs(a), Math.Abs(b))) : x is null && y is null;

    /// <summary>The rate that a formula gives.</summary>
    public static decimal RateOf(RateProfile profile, decimal actual, decimal target, Direction? direction = null, decimal? baseline = null) =>
        Rater.Rate(new() { Actual = actual, Target = target, Direction = direction, Baseline = baseline }, profile, Bare).Value!.Value;
}
