using Uijeongbu.SocialPlan.Domain.Scoring.Panels;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Marking;

/// <summary>Marks of several evaluators for one criterion, side by side (모의 채점).</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Marks">One for each sheet, in the order in which they were given; null where there is none.</param>
/// <param name="Spread">How far they lie apart.</param>
public sealed record ComparedMarks(RubricCriterion Criterion, IReadOnlyList<decimal?> Marks, MarkSpread Spread)
{
    /// <summary>Criteria that evaluators mark on paper, in the order of the rubric.</summary>
    public static IReadOnlyList<ComparedMarks> Of(Rubric rubric, IReadOnlyList<CalibrationSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(sheets);
        return [.. rubric.Criteria.Where(criterion => criterion is { Stage: EvaluationStage.Paper, Source: RubricSource.Evaluators }).Select(criterion =>
        {
            List<decimal?> marks = [.. sheets.Select(sheet => sheet.Marks.FirstOrDefault(mark => mark.Criterion == criterion.Key)?.Points)];
            return new ComparedMarks(criterion, marks, MarkSpread.Of([.. marks.OfType<decimal>()]));
        })];
    }
}
