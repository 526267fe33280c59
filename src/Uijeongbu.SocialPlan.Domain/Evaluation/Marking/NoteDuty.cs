namespace Uijeongbu.SocialPlan.Domain.Evaluation.Marking;

/// <summary>
/// Who writes the notes (조정 의견) about a municipality: the chair. Where the chair does not mark it, because of a conflict or without the assignment, the evaluator
/// with the lowest number who does stands in (위원장 직무대행): nobody writes about marks that the same person may not see.
/// </summary>
public static class NoteDuty
{
    /// <summary>The evaluator; null when nobody marks the municipality.</summary>
    /// <param name="evaluators">Evaluators of the round.</param>
    /// <param name="sheets">Sheets of the municipality in all stages.</param>
    public static Evaluator? Of(IEnumerable<Evaluator> evaluators, IReadOnlyCollection<MarkSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(evaluators);
        ArgumentNullException.ThrowIfNull(sheets);
        return evaluators
            .Where(one => one.LeftAt is null && sheets.Any(sheet => sheet.EvaluatorId == one.Id) && !sheets.Any(sheet => sheet.EvaluatorId == one.Id && sheet.Conflict is not null))
            .OrderByDescending(one => one.IsChair).ThenBy(one => one.Number).FirstOrDefault();
    }
}
