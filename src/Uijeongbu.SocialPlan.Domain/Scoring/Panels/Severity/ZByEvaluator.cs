namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Severity;

/// <summary>
/// <c>z-by-evaluator</c>: z = (x - m_j) / sd_j over the units that evaluator j rated, a unit's z the mean over its evaluators, rescaled to the
/// mean and deviation of all marks of the panel. Deviations are with n - 1. An evaluator who gave every unit the same has z = 0: such marks
/// say nothing. Only for a complete table: an evaluator who saw better units would look lenient. Else take <see cref="AdditiveEffects"/>.
/// </summary>
public static class ZByEvaluator
{
    /// <summary>Name in files.</summary>
    public const string Name = "z-by-evaluator";

    private const int Version = 1;
    private const int Decimals = 9;

    /// <summary>Adjusted values of a table.</summary>
    public static SeverityAdjustment Adjust(RatingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var marks = table.Ratings.ToLookup(r => r.Evaluator, r => r.Value, StringComparer.Ordinal);
        EvaluatorSeverity[] evaluators = [.. table.Evaluators.Select(e => new EvaluatorSeverity(e, MarkSpread.Of([.. marks[e]]), Effect: null))];
        return ReasonAgainst(table) is { } reason
            ? new(Name, Version, [], evaluators, reason, [])
            : new(Name, Version, Rescaled(table, marks), evaluators, Reason: null, Design.PartsOf(table));
    }

    private static Undefined? ReasonAgainst(RatingTable table) => table switch
    {
        { Units.Count: < 2 } => Undefined.TooFewUnits,
        { Evaluators.Count: < 2 } => Undefined.TooFewEvaluators,
        { IsComplete: false } => Undefined.MissingMarks,
        _ => null,
    };

    private static AdjustedUnit[] Rescaled(RatingTable table, ILookup<string, decimal> marks)
    {
        decimal[] panel = [.. table.Ratings.Select(r => r.Value)];
        var (mean, deviation) = (panel.Sum() / panel.Length, MarkSpread.Deviation(panel));
        var scales = marks.ToDictionary(m => m.Key, m => (Mean: m.Sum() / m.Count(), Deviation: MarkSpread.Deviation([.. m])), StringComparer.Ordinal);
        var z = table.Ratings.ToLookup(r => r.Unit, r => Z(r.Value, scales[r.Evaluator]), StringComparer.Ordinal);
        return [.. table.Units.Select(u => new AdjustedUnit(u, Rounding.Round(mean + (decimal)(deviation * z[u].Average()), Decimals)))];
    }

    private static double Z(decimal mark, (decimal Mean, double Deviation) evaluator) =>
        evaluator.Deviation is 0d ? 0d : (double)(mark - evaluator.Mean) / evaluator.Deviation;
}
