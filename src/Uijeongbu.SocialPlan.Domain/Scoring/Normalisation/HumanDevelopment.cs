namespace Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;

/// <summary>
/// The Human Development Index since 2014 (http://hdr.undp.org/en/content/human-development-index-hdi): the cube root of health, education and
/// income, each between fixed goalposts and cut off at 0 and 1. Three unlike indicators brought together without a peer group.
/// </summary>
/// <param name="Health">(LE - 20)/65.</param>
/// <param name="Education">The mean of EYS/18 and MYS/15.</param>
/// <param name="Income">(ln G - ln 100)/(ln 75000 - ln 100), to 9 decimals.</param>
/// <param name="Index">The cube root of their product, to 9 decimals. Published with 3; ranks follow these.</param>
public sealed record HumanDevelopment(decimal Health, decimal Education, decimal Income, decimal Index)
{
    private const int EdgeDecimals = 9;
    private static readonly double LowIncome = Math.Log(100d);
    private static readonly double HighIncome = Math.Log(75_000d);

    /// <summary>The index and its three dimensions.</summary>
    /// <param name="lifeExpectancy">Life expectancy at birth, years.</param>
    /// <param name="expectedSchooling">Expected years of schooling.</param>
    /// <param name="meanSchooling">Mean years of schooling.</param>
    /// <param name="incomePerHead">Gross national income a head in PPP dollars, above 0.</param>
    public static HumanDevelopment Of(decimal lifeExpectancy, decimal expectedSchooling, decimal meanSchooling, decimal incomePerHead)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(incomePerHead);
        var health = Unit((lifeExpectancy - 20m) / 65m);
        var education = (Unit(expectedSchooling / 18m) + Unit(meanSchooling / 15m)) / 2m;
        var income = Unit(Rounding.Round((decimal)((Math.Log((double)incomePerHead) - LowIncome) / (HighIncome - LowIncome)), EdgeDecimals));
        return new(health, education, income, Rounding.Round((decimal)Math.Cbrt((double)(health * education * income)), EdgeDecimals));
    }

    private static decimal Unit(decimal share) => Math.Clamp(share, 0m, 1m);
}
