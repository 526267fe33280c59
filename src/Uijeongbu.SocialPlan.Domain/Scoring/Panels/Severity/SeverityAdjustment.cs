namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Severity;

/// <summary>What units get when evaluators' severity is taken out (위원 간 점수 편차). Beside the panel's value, never in its place.</summary>
/// <param name="Method">Name of the method.</param>
/// <param name="Version">1, 2, …</param>
/// <param name="Units">Adjusted values in the order of the table; empty when there is a reason against them.</param>
/// <param name="Evaluators">What the method found about each evaluator, in the order of the table.</param>
/// <param name="Reason">Why nothing could be adjusted; null when it was.</param>
/// <param name="Parts">For <see cref="Undefined.NotConnected"/> the parts that share no unit; else one part or none.</param>
public sealed record SeverityAdjustment(
    string Method,
    int Version,
    IReadOnlyList<AdjustedUnit> Units,
    IReadOnlyList<EvaluatorSeverity> Evaluators,
    Undefined? Reason,
    IReadOnlyList<DesignPart> Parts)
{
    private readonly Dictionary<string, decimal> _values = Units.ToDictionary(u => u.Unit, u => u.Value, StringComparer.Ordinal);

    /// <summary>The adjusted value of a unit; null when it has none.</summary>
    public decimal? Of(string unit) => _values.TryGetValue(unit, out var value) ? value : null;
}

/// <summary>A unit's adjusted value.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Value">On the scale of the marks.</param>
public readonly record struct AdjustedUnit(string Unit, decimal Value);

/// <summary>What the marks of one evaluator look like.</summary>
/// <param name="Evaluator">The evaluator.</param>
/// <param name="Spread">Number, mean and deviation of the evaluator's marks.</param>
/// <param name="Effect">Points that the evaluator gives above the mean of the evaluators, the unit being the same: negative is severe.</param>
public readonly record struct EvaluatorSeverity(string Evaluator, MarkSpread Spread, decimal? Effect);

/// <summary>Units and evaluators that are linked by marks, and by none to the other parts.</summary>
/// <param name="Units">In the order of the table.</param>
/// <param name="Evaluators">In the order of the table.</param>
public sealed record DesignPart(IReadOnlyList<string> Units, IReadOnlyList<string> Evaluators);
