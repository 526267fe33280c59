using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Objections;

/// <summary>What a ruling would do to the round, before it applies: everyone's total, place and award before and after.</summary>
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
        var before = EvaluationScorer.Score(inputs);
        var after = ruled is null ? before : EvaluationScorer.Score(inputs with
        {
            Units = [.. inputs.Units.Select(one => one.Code == unit ? one with { Ruled = [.. one.Ruled.Where(earlier => earlier.Objection != ruled.Objection), ruled] } : one)],
        });
        return new(before, after, [.. before.Units.Zip(after.Units, (left, right) => new DryRunMove(left, right, Because: null))]);
    }
}
