namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Severity;

/// <summary>
/// <c>additive-effects</c>: x_ij = mu + u_i + e_j by least squares, the evaluators' effects e adding to 0. A unit's adjusted value mu + u_i is
/// what an evaluator of mean severity would have given it. For unequal assignments; the design must be connected, for between parts that share no
/// unit a severe evaluator and a weak unit look the same.
/// </summary>
public static class AdditiveEffects
{
    /// <summary>Name in files.</summary>
    public const string Name = "additive-effects";

    /// <summary>Units or evaluators, whichever are fewer: the equations are solved exactly, which grows with the cube.</summary>
    public const int MostOnTheSmallerSide = 500;

    private const int Version = 1;

    /// <summary>Adjusted values of a table, refused with the parts named when it is not connected.</summary>
    public static SeverityAdjustment Adjust(RatingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var parts = Design.PartsOf(table);
        if (ReasonAgainst(table, parts) is { } reason)
        {
            return new(Name, Version, [], Severities(table, _ => null), reason, parts);
        }

        var effects = TwoWayLeastSquares.Solve(table);
        return new(
            Name,
            Version,
            [.. table.Units.Select(u => new AdjustedUnit(u, Rounding.Settle(effects.Units[u])))],
            Severities(table, e => Rounding.Settle(effects.Evaluators[e])),
            Reason: null,
            parts);
    }

    private static Undefined? ReasonAgainst(RatingTable table, IReadOnlyList<DesignPart> parts) => table switch
    {
        { Units.Count: < 2 } => Undefined.TooFewUnits,
        { Evaluators.Count: < 2 } => Undefined.TooFewEvaluators,
        _ when parts.Count > 1 => Undefined.NotConnected,
        _ when Math.Min(table.Units.Count, table.Evaluators.Count) > MostOnTheSmallerSide => Undefined.TooMany,
        _ => null,
    };

    private static EvaluatorSeverity[] Severities(RatingTable table, Func<string, decimal?> effect)
    {
        var marks = table.Ratings.ToLookup(r => r.Evaluator, r => r.Value, StringComparer.Ordinal);
        return [.. table.Evaluators.Select(e => new EvaluatorSeverity(e, MarkSpread.Of([.. marks[e]]), effect(e)))];
    }
}
