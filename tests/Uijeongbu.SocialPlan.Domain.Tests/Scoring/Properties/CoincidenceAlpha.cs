using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Krippendorff's alpha word by word as the scoring methods state it: coincidence matrix o_ck, its margins n_c, the difference functions.</summary>
internal static class CoincidenceAlpha
{
    public static AgreementFigure Of(decimal?[,] marks, MeasurementLevel level)
    {
        var units = Enumerable.Range(0, marks.GetLength(0))
            .Select(u => Enumerable.Range(0, marks.GetLength(1)).Select(e => marks[u, e]).OfType<decimal>().ToArray())
            .Where(u => u.Length >= 2).ToList();
        var values = units.SelectMany(u => u).Distinct().Order().ToArray();
        var o = new double[values.Length, values.Length];
        foreach (var unit in units)
        {
            for (var i = 0; i < unit.Length; i++)
            {
                for (var j = 0; j < unit.Length; j++)
                {
                    o[Array.IndexOf(values, unit[i]), Array.IndexOf(values, unit[j])] += i == j ? 0d : 1d / (unit.Length - 1);
                }
            }
        }

        return values.Length switch
        {
            0 => AgreementFigure.None(Undefined.TooFewEvaluators),
            1 => AgreementFigure.None(Undefined.NoVariation),
            _ => new(Alpha(o, values, level), Reason: null),
        };
    }

    private static decimal Alpha(double[,] o, decimal[] values, MeasurementLevel level)
    {
        var n = Enumerable.Range(0, values.Length).Select(c => Enumerable.Range(0, values.Length).Sum(k => o[c, k])).ToArray();
        var (observed, expected) = (0d, 0d);
        for (var c = 0; c < values.Length; c++)
        {
            for (var k = 0; k < values.Length; k++)
            {
                var delta = Delta(c, k, n, values, level);
                observed += o[c, k] * delta / n.Sum();
                expected += n[c] * n[k] * delta / (n.Sum() * (n.Sum() - 1d));
            }
        }

        return (decimal)(1d - observed / expected);
    }

    private static double Delta(int c, int k, double[] n, decimal[] values, MeasurementLevel level)
    {
        var (x, y) = ((double)values[c], (double)values[k]);
        var between = Enumerable.Range(Math.Min(c, k), Math.Abs(c - k) + 1).Sum(g => n[g]) - (n[c] + n[k]) / 2d;
        return (c == k, level) switch
        {
            (true, _) => 0d,
            (_, MeasurementLevel.Nominal) => 1d,
            (_, MeasurementLevel.Ordinal) => between * between,
            (_, MeasurementLevel.Interval) => (x - y) * (x - y),
            _ => (x - y) / (x + y) * ((x - y) / (x + y)),
        };
    }
}
