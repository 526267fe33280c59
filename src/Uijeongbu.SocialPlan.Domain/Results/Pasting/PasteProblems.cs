namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>Why nothing of a paste can be shown.</summary>
public static class PasteProblems
{
    /// <summary>Nothing was copied.</summary>
    public static Problem Empty { get; } = new("paste.empty", "복사한 내용에 값이 없습니다. 엑셀이나 한글에서 칸을 복사한 뒤 붙여넣어 주십시오.");

    /// <summary>More than one paste takes.</summary>
    public static Problem TooLarge { get; } = new("paste.too-large", $"한 번에 {PastedTable.MostRows:N0}줄, {PastedTable.MostColumns}열, 1MB까지 붙여넣을 수 있습니다. 나누어 붙여넣어 주십시오.");

    /// <summary>Several tables, and none of them is plainly the one.</summary>
    public static Problem WhichTable(int count) => new("paste.which-table", $"복사한 내용에 표가 {count}개 있습니다. 넣을 표 하나만 복사해 주십시오.");

    /// <summary>Several columns, and no head says which holds the results.</summary>
    public static Problem WhichColumn(string what) => new("paste.which-column", $"어느 열이 {what}인지 알 수 없습니다. 머리글 줄까지 복사하거나 실적 열 하나만 복사해 주십시오.");

    /// <summary>Heads, but none for the year's results.</summary>
    public static Problem NoColumn(string what, string found) => new("paste.no-column", $"{what} 열이 없습니다. 복사한 표에는 '{found}' 열이 있습니다. {what} 열을 포함해 복사해 주십시오.");

    /// <summary>The same head twice.</summary>
    public static Problem TwoColumns(string what, string first, string second) => new(
        "paste.two-columns", $"{what} 열이 둘 이상입니다('{first}', '{second}'). 실적 열 하나만 남겨 복사해 주십시오.");
}
