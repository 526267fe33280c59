namespace Uijeongbu.SocialPlan.Portal.Tables.Marks;

/// <summary>The columns of a table of marks; the first four must be there.</summary>
internal enum MarkColumn
{
    Unit,
    Evaluator,
    Criterion,
    Mark,
    Weight,
    Max,
}

/// <summary>How they are called.</summary>
internal static class MarkColumns
{
    public static readonly ColumnSet<MarkColumn> All = new(
        needed: 4,
        [
            ("unit", "평가대상"),
            ("evaluator", "평가위원"),
            ("criterion", "평가지표"),
            ("mark", "점수"),
            ("weight", "가중치"),
            ("max", "배점"),
        ]);
}
