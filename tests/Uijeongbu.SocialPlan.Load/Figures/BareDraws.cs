using Uijeongbu.SocialPlan.Domain.Scoring.Draws;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>
/// The yardstick of rank stability: Dirichlet weights, one sum of products per unit, a sort, and counts, as loops over arrays of doubles, with
/// nothing that could be left out: no caps, no missing values, no ties, no rounding, no rules.
/// </summary>
/// <param name="values">Units by criteria.</param>
/// <param name="alphas">Of the Dirichlet law.</param>
internal sealed class BareDraws(double[][] values, double[] alphas)
{
    /// <summary>Median, 5 % and 95 % place of each unit, and in how many draws it beats each other.</summary>
    public (int[][] Quantiles, int[][] Wins) Compute(ulong seed, int draws)
    {
        var n = values.Length;
        var normal = new NormalLaw(new(seed));
        var laws = Array.ConvertAll(alphas, a => new GammaLaw(a));
        var (weights, keys, order) = (new double[alphas.Length], new double[n], new int[n]);
        int[][] places = [.. values.Select(_ => new int[n])];
        int[][] wins = [.. values.Select(_ => new int[n])];
        for (var draw = 0; draw < draws; draw++)
        {
            var sum = 0d;
            for (var c = 0; c < weights.Length; c++)
            {
                sum += weights[c] = laws[c].Draw(normal);
            }

            for (var u = 0; u < n; u++)
            {
                var score = 0d;
                for (var c = 0; c < weights.Length; c++)
                {
                    score += weights[c] * values[u][c];
                }

                keys[u] = -score / sum;
                order[u] = u;
            }

            Array.Sort(keys, order);
            for (var place = 0; place < n; place++)
            {
                places[order[place]][place]++;
                for (var behind = place + 1; behind < n; behind++)
                {
                    wins[order[place]][order[behind]]++;
                }
            }
        }

        return ([.. places.Select(p => new[] { At(p, 50, draws), At(p, 5, draws), At(p, 95, draws) })], wins);
    }

    private static int At(int[] places, int percent, int draws)
    {
        var (place, sum) = (0, places[0]);
        while (100 * sum < percent * draws)
        {
            sum += places[++place];
        }

        return place + 1;
    }
}
