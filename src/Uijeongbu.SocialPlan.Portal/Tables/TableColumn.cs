using Uijeongbu.SocialPlan.Domain;

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
    /// <summary>English and Korean head of every column, in the order of <see cref="TableColumn"/>.</summary>
    public static readonly IReadOnlyList<(string English, string Korean)> Heads =
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
    ];

    private static readonly Dictionary<string, TableColumn> ByHead = Heads
        .SelectMany((heads, index) => new[] { (Head: heads.English, Column: (TableColumn)index), (Head: heads.Korean, Column: (TableColumn)index) })
        .ToDictionary(pair => pair.Head, pair => pair.Column, StringComparer.OrdinalIgnoreCase);

    public static bool IsNeeded(this TableColumn column) => column <= TableColumn.Actual;

    /// <summary>Case and white space do not matter: heads are often broken over two lines. One that is not readable is unknown.</summary>
    public static TableColumn? Find(string head)
    {
        var letters = string.Concat(head.Where(c => !char.IsWhiteSpace(c)));
        return ReadableText.Is(letters) && ByHead.TryGetValue(letters.Normalize(), out var column) ? column : null;
    }
}
