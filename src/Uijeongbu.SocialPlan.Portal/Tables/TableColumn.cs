namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>The columns of a table of results; the first seven must be there.</summary>
internal enum TableColumn
{
    Strategy,
    Project,
    Indicator,
    Unit,
    Direction,
    Target,
    Actual,
    RateProfile,
    Weight,
    Baseline,
    Group,
    PublishedRate,
    State,
}

/// <summary>How columns are called.</summary>
internal static class TableColumns
{
    public static readonly ColumnSet<TableColumn> All = new(
        needed: 7,
        [
            ("strategy", "추진전략"),
            ("project", "세부사업"),
            ("indicator", "성과지표"),
            ("unit", "단위"),
            ("direction", "방향"),
            ("target", "목표"),
            ("actual", "실적"),
            ("rate_profile", "산식"),
            ("weight", "가중치"),
            ("baseline", "기준값"),
            ("group", "구분"),
            ("published_rate", "공표달성률"),
            ("state", "상태"),
        ]);
}
