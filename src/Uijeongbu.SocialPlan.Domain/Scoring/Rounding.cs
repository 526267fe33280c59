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
    /// <summary>The figure as printed.</summary>
    public decimal Round(decimal value) => Round(value, Decimals);

    /// <summary>The figure as printed; null stays null.</summary>
    public decimal? Round(decimal? value) => value is { } v ? Round(v, Decimals) : null;

    /// <summary>What the next level works with.</summary>
    internal decimal? BetweenLevels(decimal? value) => Stage == RoundingStage.EachLevel ? Round(value) : value;

    /// <summary>Half away from zero at so many decimals.</summary>
    public static decimal Round(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>Digits cut off, as some reports print. The portal accepts it in others' tables and never produces it.</summary>
    public static decimal Cut(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.ToZero);
}
