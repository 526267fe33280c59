using Uijeongbu.SocialPlan.Domain.Scoring.Draws;

namespace Uijeongbu.SocialPlan.Domain.Scoring.PublicInstitutions;

/// <summary>
/// z = s (A - Y)/S, with Y the value of the least-squares line through the years before and S its prediction error,
/// S^2 = sum (y - fit)^2/(n - 2) x [1 + 1/n + (x - mean x)^2/sum (x - mean x)^2]; score = 20 + 80 Phi(z). That last step is to be checked against the
/// handbook. At least three years; years on one line leave no error and no score.
/// </summary>
internal sealed class TrendScore() : QuantitativeProfile("trend", "추세치")
{
    private const int EdgeDecimals = 9;
    private const double NearlyOne = 8d;

    private protected override QuantitativeScore Score(QuantitativeCase indicator, decimal actual)
    {
        var n = indicator.History.Count;
        if (n < 3)
        {
            return Without("history=too-short");
        }

        var middle = (n + 1) / 2m;
        var mean = indicator.History.Sum() / n;
        var squares = Enumerable.Range(1, n).Sum(x => (x - middle) * (x - middle));
        var slope = indicator.History.Select((y, i) => (i + 1 - middle) * (y - mean)).Sum() / squares;
        var errors = indicator.History.Select((y, i) => Rounding.Round(y - mean - slope * (i + 1 - middle), EdgeDecimals)).ToList();
        if (errors.All(e => e == 0m))
        {
            return Without("spread=zero");
        }

        var ahead = n + 1 - middle;
        var variance = errors.Sum(e => (double)e * (double)e) / (n - 2) * (double)(1m + 1m / n + ahead * ahead / squares);
        var z = (double)((indicator.Direction == Direction.HigherIsBetter ? 1m : -1m) * (actual - mean - slope * ahead)) / Math.Sqrt(variance);
        return new(Id, Title, 20m + 80m * Rounding.Round((decimal)Phi(z), EdgeDecimals), High: null, Low: null, Edge: null);
    }

    /// <summary>
    /// The normal distribution by its series, 1/2 + phi(z)(z + z^3/3 + z^5/15 + …), exact to double's digits (Marsaglia 2004,
    /// https://doi.org/10.18637/jss.v011.i04).
    /// </summary>
    internal static double Phi(double z)
    {
        if (Math.Abs(z) > NearlyOne)
        {
            return z > 0d ? 1d : 0d;
        }

        var (sum, term) = (z, z);
        for (var k = 3; Math.Abs(term) > Math.Abs(sum) * 1e-17d; k += 2)
        {
            term *= z * z / k;
            sum += term;
        }

        const double RootOfTwoPi = 2.5066282746310005d;
        return 0.5d + sum * PortableMath.Exp(-z * z / 2d) / RootOfTwoPi;
    }
}
