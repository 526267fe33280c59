namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;

/// <summary>
/// Intraclass correlations (Shrout and Fleiss 1979): the share of the variance of marks that is between units. The first number of a form
/// says how evaluators were found (1 others for every unit, 2 a sample that rates all units, 3 just these), the second whether one mark or the
/// mean of all k is meant. Needs a complete table: with gaps no form is defined, and none is filled in. https://rdrr.io/cran/DescTools/man/ICC.html
/// </summary>
/// <param name="Single1">ICC(1,1) = (MSB - MSW) / (MSB + (k-1) MSW).</param>
/// <param name="Single2">ICC(2,1) = (MSB - MSE) / (MSB + (k-1) MSE + k (MSJ - MSE) / n).</param>
/// <param name="Single3">ICC(3,1) = (MSB - MSE) / (MSB + (k-1) MSE).</param>
/// <param name="Mean1">ICC(1,k) = (MSB - MSW) / MSB.</param>
/// <param name="Mean2">ICC(2,k) = (MSB - MSE) / (MSB + (MSJ - MSE) / n).</param>
/// <param name="Mean3">ICC(3,k) = (MSB - MSE) / MSB.</param>
public sealed record IntraclassCorrelation(
    AgreementFigure Single1, AgreementFigure Single2, AgreementFigure Single3, AgreementFigure Mean1, AgreementFigure Mean2, AgreementFigure Mean3)
{
    /// <summary>All six forms of a table of units by evaluators.</summary>
    public static IntraclassCorrelation Of(RatingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (n, k) = (table.Units.Count, table.Evaluators.Count);
        return (n, k) switch
        {
            (< 2, _) => None(Undefined.TooFewUnits),
            (_, < 2) => None(Undefined.TooFewEvaluators),
            _ when !table.IsComplete => None(Undefined.MissingMarks),
            _ => Of(MeanSquares.Of(table), n, k),
        };
    }

    private static IntraclassCorrelation Of(in MeanSquares ms, decimal n, decimal k)
    {
        var (b, w, j, e) = (ms.Between, ms.Within, ms.Evaluators, ms.Error);
        var size = b + w + j + e;
        return new(
            AgreementFigure.Quotient(b - w, b + (k - 1m) * w, size),
            AgreementFigure.Quotient(b - e, b + (k - 1m) * e + k * (j - e) / n, size),
            AgreementFigure.Quotient(b - e, b + (k - 1m) * e, size),
            AgreementFigure.Quotient(b - w, b, size),
            AgreementFigure.Quotient(b - e, b + (j - e) / n, size),
            AgreementFigure.Quotient(b - e, b, size));
    }

    private static IntraclassCorrelation None(Undefined reason)
    {
        var none = AgreementFigure.None(reason);
        return new(none, none, none, none, none, none);
    }

    /// <summary>Mean squares of the two-way table: between units, within units, between evaluators, and what is left.</summary>
    private readonly record struct MeanSquares(decimal Between, decimal Within, decimal Evaluators, decimal Error)
    {
        public static MeanSquares Of(RatingTable table)
        {
            var (n, k) = ((decimal)table.Units.Count, (decimal)table.Evaluators.Count);
            var all = table.Ratings.Sum(r => r.Value) / (n * k);
            var units = MeansBy(table.Ratings, r => r.Unit);
            var evaluators = MeansBy(table.Ratings, r => r.Evaluator);
            return new(
                k * units.Values.Sum(m => Square(m - all)) / (n - 1m),
                table.Ratings.Sum(r => Square(r.Value - units[r.Unit])) / (n * (k - 1m)),
                n * evaluators.Values.Sum(m => Square(m - all)) / (k - 1m),
                table.Ratings.Sum(r => Square(r.Value - units[r.Unit] - evaluators[r.Evaluator] + all)) / ((n - 1m) * (k - 1m)));
        }

        private static Dictionary<string, decimal> MeansBy(IReadOnlyList<Rating> ratings, Func<Rating, string> key) =>
            ratings.GroupBy(key, r => r.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum() / g.Count(), StringComparer.Ordinal);

        private static decimal Square(decimal value) => value * value;
    }
}
