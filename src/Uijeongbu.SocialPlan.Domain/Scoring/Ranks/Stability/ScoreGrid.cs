namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>
/// Doubles are never compared for equality: a drawn score becomes a whole number of units of 10^-9 (coarser for values beyond a million, as
/// far as a double is exact), and is rounded on as the rules say, half away from zero. Whole numbers below 2^53 are exact.
/// </summary>
internal readonly struct ScoreGrid
{
    private const int FinestDecimals = 9;
    private const int DoubleDigits = 15;
    private readonly double _scale;
    private readonly double _firstStep;
    private readonly double _secondStep;

    /// <param name="largest">The largest magnitude of a value.</param>
    /// <param name="between">Decimals of a score under rounding at each level; null for late.</param>
    /// <param name="rule">Decimals of the ranking rule; null for unrounded.</param>
    public ScoreGrid(decimal largest, int? between, int? rule)
    {
        var decimals = Math.Clamp(DoubleDigits - Digits(largest), 0, FinestDecimals);
        var afterBetween = Math.Min(decimals, between ?? decimals);
        var afterRule = Math.Min(afterBetween, rule ?? afterBetween);
        (_scale, _firstStep, _secondStep) = (PowerOfTen(decimals), PowerOfTen(decimals - afterBetween), PowerOfTen(afterBetween - afterRule));
    }

    /// <summary>What is compared: a whole number.</summary>
    public double KeyOf(double score)
    {
        var key = Math.Round(score * _scale, MidpointRounding.AwayFromZero);
        if (_firstStep > 1d)
        {
            key = Math.Round(key / _firstStep, MidpointRounding.AwayFromZero);
        }

        return _secondStep > 1d ? Math.Round(key / _secondStep, MidpointRounding.AwayFromZero) : key;
    }

    private static int Digits(decimal largest)
    {
        var digits = 1;
        for (var rest = decimal.Truncate(largest); rest >= 10m; rest /= 10m)
        {
            digits++;
        }

        return digits;
    }

    private static double PowerOfTen(int exponent)
    {
        var power = 1d;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10d;
        }

        return power;
    }
}
