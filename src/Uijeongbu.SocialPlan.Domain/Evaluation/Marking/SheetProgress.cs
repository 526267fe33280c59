namespace Uijeongbu.SocialPlan.Domain.Evaluation.Marking;

/// <summary>How far a sheet is, and what its marks add to so far.</summary>
/// <param name="Given">Criteria that have their mark.</param>
/// <param name="Asked">Criteria that evaluators mark in the stage; what the scoring service fills is not among them.</param>
/// <param name="Sum">Marks given and what the scoring service filled, moved by the adjustment. What is missing adds nothing yet.</param>
/// <param name="Most">배점 of all criteria of the stage.</param>
public sealed record SheetProgress(int Given, int Asked, decimal Sum, decimal Most)
{
    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Given == Asked;

    /// <summary>Progress of some marks.</summary>
    /// <param name="marks">What stands in the sheet.</param>
    /// <param name="rules">The round's rules.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="rate">목표달성도 of the municipality; null while it has none.</param>
    public static SheetProgress Of(IReadOnlyList<CriterionMark> marks, EvaluationRules rules, EvaluationStage stage, decimal? rate)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(rules);
        var given = marks.GroupBy(mark => mark.Criterion, StringComparer.Ordinal).ToDictionary(mark => mark.Key, mark => mark.First(), StringComparer.Ordinal);
        List<RubricCriterion> criteria = [.. rules.Rubric.Criteria.Where(criterion => criterion.Stage == stage)];
        List<RubricCriterion> asked = [.. criteria.Where(criterion => criterion.Source is RubricSource.Evaluators)];
        return new(
            asked.Count(criterion => given.GetValueOrDefault(criterion.Key) is { Points: not null }), asked.Count,
            criteria.Sum(criterion => PointsOf(criterion, given.GetValueOrDefault(criterion.Key), rules, rate) ?? 0m), criteria.Sum(criterion => criterion.Points));
    }

    /// <summary>The points of a criterion by one evaluator: the mark, or what the scoring service filled moved by the adjustment; null while there is neither.</summary>
    public static decimal? PointsOf(RubricCriterion criterion, CriterionMark? mark, EvaluationRules rules, decimal? rate)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        ArgumentNullException.ThrowIfNull(rules);
        return criterion.Source is RubricSource.Evaluators ? mark?.Points : rules.FilledOf(criterion, rate) is { } filled ? criterion.Moved(filled, mark?.Adjustment) : null;
    }
}
