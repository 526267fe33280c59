namespace Uijeongbu.SocialPlan.Domain.Scoring.Draws;

/// <summary>
/// Logarithm and exponential from additions, multiplications and divisions only, whose results IEEE 754 fixes. Those of the runtime come from
/// the C library of the machine and may differ in the last digit, which would make a draw, and so a stored result, differ.
/// </summary>
public static class PortableMath
{
    // ln 2 in two parts (fdlibm): k times the upper one is exact for every exponent k.
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double SqrtHalf = 0.70710678118654752440;
    private const int ExpTerms = 15;

    private static ReadOnlySpan<double> OddReciprocals =>
        [1d / 23d, 1d / 21d, 1d / 19d, 1d / 17d, 1d / 15d, 1d / 13d, 1d / 11d, 1d / 9d, 1d / 7d, 1d / 5d, 1d / 3d, 1d];

    /// <summary>
    /// The natural logarithm of a normal number above 0: x = m 2^k with m in [sqrt 1/2, sqrt 2), ln m = 2 artanh s, s = (m - 1)/(m + 1), by its
    /// series to s^23 (the next term is below 2^-60). Within 2 units of the last place.
    /// </summary>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52) - 1022;
        var m = BitConverter.Int64BitsToDouble((bits & 0x000F_FFFF_FFFF_FFFF) | 0x3FE0_0000_0000_0000);
        if (m < SqrtHalf)
        {
            m *= 2d;
            exponent--;
        }

        var s = (m - 1d) / (m + 1d);
        var square = s * s;
        var series = 0d;
        foreach (var reciprocal in OddReciprocals)
        {
            series = series * square + reciprocal;
        }

        return exponent * Ln2High + (exponent * Ln2Low + 2d * s * series);
    }

    /// <summary>
    /// e^x for x at most 700: x = k ln 2 + r with |r| at most ln 2 / 2, e^r by its series. 0 where that is nearer than the smallest normal number.
    /// </summary>
    public static double Exp(double x)
    {
        if (x < -708d)
        {
            return 0d;
        }

        var k = Math.Floor(x / (Ln2High + Ln2Low) + 0.5d);
        var r = x - k * Ln2High - k * Ln2Low;
        var series = 1d;
        for (var term = ExpTerms; term > 0; term--)
        {
            series = 1d + r * series / term;
        }

        return series * BitConverter.Int64BitsToDouble((long)(k + 1023d) << 52);
    }
}
