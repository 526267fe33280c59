using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Objections;

/// <summary>What a ruling, or all that waits for a correction, would do to the round before it applies: everyone's total, place and award before and after.</summary>
/// <param name="Before">The figures as they stand.</param>
/// <param name="After">The figures with the ruling.</param>
/// <param name="Moves">Every municipality by code.</param>
public sealed record RulingEffect(EvaluationScore Before, EvaluationScore After, IReadOnlyList<DryRunMove> Moves)
{
    /// <summary>Those whose total, place or award would differ.</summary>
    public IEnumerable<DryRunMove> Moved => Moves.Where(move => move.Before.Total != move.After.Total || move.Before.Place.Rank != move.After.Place.Rank || move.Before.Award != move.After.Award);

    /// <summary>Computes it. A ruling that changes no figure has an effect too: none.</summary>
    /// <param name="inputs">What the figures follow from, with the rulings so far.</param>
    /// <param name="unit">Code of the municipality.</param>
    /// <param name="ruled">The value that the ruling would give; null when it gives none.</param>
    public static RulingEffect Of(EvaluationInputs inputs, string unit, RuledValue? ruled)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return Between(inputs, ruled is null ? inputs : inputs with
        {
            Units = [.. inputs.Units.Select(one => one.Code == unit ? one with { Ruled = [.. one.Ruled.Where(earlier => earlier.Objection != ruled.Objection), ruled] } : one)],
        });
    }

    /// <summary>The same round from two inputs.</summary>
    /// <param name="before">What it follows from.</param>
    /// <param name="after">What it would follow from; of the same municipalities.</param>
    public static RulingEffect Between(EvaluationInputs before, EvaluationInputs after)
    {
        var (left, right) = (EvaluationScorer.Score(before), EvaluationScorer.Score(after));
        return new(left, right, [.. left.Units.Zip(right.Units, (one, other) => new DryRunMove(one, other, Because: null))]);
    }
}
