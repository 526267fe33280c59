using Uijeongbu.SocialPlan.Domain.Scoring.Verification;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Publication;

/// <summary>Shares of met indicators as reports print them: met / applicable x 100.</summary>
public static class Attainment
{
    /// <summary>Met / applicable x 100, unrounded; null for nothing applicable, which is not 0.</summary>
    public static decimal? Rate(decimal met, decimal applicable) => applicable == 0m ? null : 100m * met / applicable;

    /// <summary>
    /// The pairs (met, applicable) that print as this rate, applicable counted down from the largest possible number: what a printed
    /// 목표달성도 of the joint evaluation can mean.
    /// </summary>
    public static IEnumerable<(int Met, int Applicable)> PairsFor(PrintedNumber printed, int largest, int smallest)
    {
        for (var applicable = largest; applicable >= smallest; applicable--)
        {
            var lowest = (int)Math.Ceiling((printed.Value - printed.HalfUnit) * applicable / 100m);
            var highest = (int)Math.Floor((printed.Value + printed.HalfUnit) * applicable / 100m);
            for (var m = Math.Max(0, lowest); m <= Math.Min(applicable, highest); m++)
            {
                if (Rounding.Round(100m * m / applicable, printed.Decimals) == printed.Value)
                {
                    yield return (m, applicable);
                }
            }
        }
    }

    /// <summary>Compares a printed share with its own counts.</summary>
    /// <returns>Match, Truncated, Mismatch, or NotApplicable where the divisor is 0.</returns>
    public static Verdict Check(decimal part, decimal whole, PrintedNumber printed) => Rate(part, whole) switch
    {
        null => Verdict.NotApplicable,
        { } rate when Rounding.Round(rate, printed.Decimals) == printed.Value => Verdict.Match,
        { } rate when Rounding.Cut(rate, printed.Decimals) == printed.Value => Verdict.Truncated,
        _ => Verdict.Mismatch,
    };
}
