namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>When figures are rounded. The order can decide pass or fail.</summary>
public enum RoundingStage
{
    /// <summary>Full precision inside, rounded once when shown.</summary>
    Late,

    /// <summary>Every level works with the rounded figures of the level below (official scorecards).</summary>
    EachLevel,
}

/// <summary>
/// Half away from zero, which is half up for rates: what the ministries print (98.25 as 98.3). Ties to even reproduce two rows fewer.
/// </summary>
/// <param name="Decimals">Printed digits after the point.</param>
/// <param name="Stage">Once at the end, or at every level.</param>
public readonly record struct Rounding(int Decimals, RoundingStage Stage = RoundingStage.Late)
{
    /// <summary>
    /// Beyond this many decimals a figure holds what inexact thirds left behind (six times 1/3 is 1.99…98), and the order of a sum shows.
    /// Taking those digits for real would print an exact half one down, and separate equal plans in a ranking.
    /// </summary>
    private const int RealDecimals = 18;

    /// <summary>The figure as printed.</summary>
    public decimal Round(decimal value) => Round(value, Decimals);

    /// <summary>The figure as printed; null stays null.</summary>
    public decimal? Round(decimal? value) => value is { } v ? Round(v, Decimals) : null;

    /// <summary>What the next level works with.</summary>
    internal decimal? BetweenLevels(decimal? value) => Stage == RoundingStage.EachLevel ? Round(value) : value;

    /// <summary>Half away from zero at so many decimals.</summary>
    public static decimal Round(decimal value, int decimals) =>
        decimal.Round(decimals < RealDecimals ? Settle(value) : value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>The value without the digits that mean nothing, for comparing unrounded figures.</summary>
    internal static decimal Settle(decimal value) => decimal.Round(value, RealDecimals, MidpointRounding.AwayFromZero);

    /// <summary>Digits cut off, as some reports print. The portal accepts it in others' tables and never produces it.</summary>
    public static decimal Cut(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.ToZero);
}
