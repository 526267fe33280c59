namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Severity;

/// <summary>
/// Least squares of x_ij = a_i + b_j on a connected table. The larger side follows from the smaller (a_i is the mean of x_ij - b_j), which
/// leaves one equation for each of the smaller side; one of these effects is held at 0 while they are solved in decimal, and at the end the
/// evaluators' effects are moved so that they add to 0.
/// </summary>
internal static class TwoWayLeastSquares
{
    /// <summary>Effects by name: units hold mu + u_i.</summary>
    public static (Dictionary<string, decimal> Units, Dictionary<string, decimal> Evaluators) Solve(RatingTable table)
    {
        var unitsAreFewer = table.Units.Count < table.Evaluators.Count;
        var (few, many) = unitsAreFewer
            ? SolveFew(table.Units, [.. table.Ratings.Select(r => (r.Evaluator, r.Unit, r.Value))])
            : SolveFew(table.Evaluators, [.. table.Ratings.Select(r => (r.Unit, r.Evaluator, r.Value))]);
        var (units, evaluators) = unitsAreFewer ? (few, many) : (many, few);

        var mean = evaluators.Values.Sum() / evaluators.Count;
        return (Moved(units, mean), Moved(evaluators, -mean));
    }

    private static Dictionary<string, decimal> Moved(Dictionary<string, decimal> effects, decimal by) =>
        effects.ToDictionary(e => e.Key, e => e.Value + by, StringComparer.Ordinal);

    private static (Dictionary<string, decimal> Few, Dictionary<string, decimal> Many) SolveFew(
        IReadOnlyList<string> few, IReadOnlyList<(string Many, string Few, decimal Value)> marks)
    {
        var places = few.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        var rows = marks.GroupBy(m => m.Many, m => (Place: places[m.Few], m.Value), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        var effects = Solved(NormalEquations(few.Count, rows.Values));
        return (
            places.ToDictionary(p => p.Key, p => effects[p.Value], StringComparer.Ordinal),
            rows.ToDictionary(r => r.Key, r => r.Value.Sum(m => m.Value - effects[m.Place]) / r.Value.Length, StringComparer.Ordinal));
    }

    /// <summary>
    /// One equation per effect with the right side in the last column: n_j b_j - sum over the rows of j of the row's mean b = sum over the
    /// rows of j of (x - the row's mean x). The last effect is held at 0.
    /// </summary>
    private static decimal[,] NormalEquations(int count, IEnumerable<(int Place, decimal Value)[]> rows)
    {
        var equations = new decimal[count, count + 1];
        foreach (var row in rows)
        {
            var (share, mean) = (1m / row.Length, row.Sum(m => m.Value) / row.Length);
            foreach (var (place, value) in row)
            {
                equations[place, place] += 1m;
                equations[place, count] += value - mean;
                foreach (var (other, _) in row)
                {
                    equations[place, other] -= share;
                }
            }
        }

        return equations;
    }

    /// <summary>Gauss without pivoting: without the last effect, the matrix of a connected table is positive definite.</summary>
    private static decimal[] Solved(decimal[,] equations)
    {
        var (last, right) = (equations.GetLength(0) - 1, equations.GetLength(0));
        for (var pivot = 0; pivot < last; pivot++)
        {
            for (var row = pivot + 1; row < last; row++)
            {
                Subtract(equations, pivot, row, last, right);
            }
        }

        var effects = new decimal[right];
        for (var row = last - 1; row >= 0; row--)
        {
            var rest = equations[row, right];
            for (var column = row + 1; column < last; column++)
            {
                rest -= equations[row, column] * effects[column];
            }

            effects[row] = rest / equations[row, row];
        }

        return effects;
    }

    private static void Subtract(decimal[,] equations, int pivot, int row, int last, int right)
    {
        var factor = equations[row, pivot] / equations[pivot, pivot];
        if (factor == 0m)
        {
            return;
        }

        for (var column = pivot; column < last; column++)
        {
            equations[row, column] -= factor * equations[pivot, column];
        }

        equations[row, right] -= factor * equations[pivot, right];
    }
}
