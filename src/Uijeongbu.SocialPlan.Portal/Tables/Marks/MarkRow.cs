namespace Uijeongbu.SocialPlan.Portal.Tables.Marks;

/// <summary>One line of a table of marks, as its file says it.</summary>
/// <param name="Line">Row as the file's reader sees it, counted from 1; the head row counts.</param>
/// <param name="Unit">평가대상, never blank.</param>
/// <param name="Evaluator">평가위원, never blank.</param>
/// <param name="Criterion">평가지표, never blank.</param>
/// <param name="Mark">점수; null when blank, when 제척, 기피, 회피, and when it is at fault.</param>
/// <param name="Weight">가중치 of the criterion; null when the line leaves it open, and when it is at fault.</param>
/// <param name="Max">배점 of the criterion; null when the line leaves it open, and when it is at fault.</param>
internal sealed record MarkRow(int Line, string Unit, string Evaluator, string Criterion, decimal? Mark, decimal? Weight, decimal? Max);
