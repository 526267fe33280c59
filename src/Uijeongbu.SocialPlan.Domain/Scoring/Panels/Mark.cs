namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>What one evaluator (평가위원) gave one unit for one criterion (평가지표).</summary>
/// <param name="Unit">What is evaluated: a municipality, a project, a bid.</param>
/// <param name="Evaluator">Who gave the mark.</param>
/// <param name="Criterion">For what.</param>
/// <param name="Value">The mark; null when there is none: excluded or recused (제척, 기피, 회피), or not given. Absent is left out, never 0.</param>
public sealed record Mark(string Unit, string Evaluator, string Criterion, decimal? Value)
{
    /// <summary>Largest magnitude of a mark, a weight or a maximum. Squares of 200,000 of them stay far inside a decimal.</summary>
    public const decimal MaxMagnitude = 1_000_000m;

    /// <summary>Most digits after the point of a mark, a weight or a maximum.</summary>
    public const int MaxDecimals = 8;

    /// <summary>Whether a number can be a mark, a weight or a maximum. What files bring in is asked before it is scored.</summary>
    public static bool IsInScale(decimal value) => Math.Abs(value) <= MaxMagnitude && decimal.Round(value, MaxDecimals, MidpointRounding.ToZero) == value;
}
