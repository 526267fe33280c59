using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>The heads of a copied table: one row or several, merged or not. Rows above them are its title.</summary>
internal sealed partial class PasteHeads
{
    private const int MostTitleRows = 5;
    private const int MostHeadRows = 4;
    private const int Wait = 1000;

    private static readonly Dictionary<string, PasteColumn> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["사업번호"] = PasteColumn.Code, ["세부사업번호"] = PasteColumn.Code, ["과제번호"] = PasteColumn.Code, ["사업코드"] = PasteColumn.Code,
        ["성과지표"] = PasteColumn.Name, ["성과지표명"] = PasteColumn.Name, ["지표"] = PasteColumn.Name, ["지표명"] = PasteColumn.Name,
        ["실적"] = PasteColumn.Actual, ["실적값"] = PasteColumn.Actual, ["실적치"] = PasteColumn.Actual, ["연간실적"] = PasteColumn.Actual,
        ["목표"] = PasteColumn.Other, ["목표값"] = PasteColumn.Other, ["목표치"] = PasteColumn.Other, ["단위"] = PasteColumn.Other, ["달성률"] = PasteColumn.Other,
        ["세부사업"] = PasteColumn.Other, ["세부사업명"] = PasteColumn.Other, ["사업명"] = PasteColumn.Other, ["방향"] = PasteColumn.Other, ["산식"] = PasteColumn.Other,
        ["추진전략"] = PasteColumn.Other, ["비고"] = PasteColumn.Other, ["구분"] = PasteColumn.Other, ["번호"] = PasteColumn.Other, ["연번"] = PasteColumn.Other,
    };

    private readonly PasteColumn[] _columns;
    private readonly string[] _texts;

    private PasteHeads(PastedTable table, int first, int rows, int year, string? part)
    {
        FirstRow = rows == 0 ? 0 : first + rows;
        var levels = Enumerable.Range(0, table.Columns).Select(column => Levels(table, first, rows, column)).ToList();
        _texts = [.. levels.Select(texts => string.Join(' ', texts))];
        _columns = [.. levels.Select(texts => ColumnOf(texts, year, part))];
    }

    /// <summary>The first row below the heads; 0 when there are none.</summary>
    public int FirstRow { get; }

    /// <summary>Whether there are heads at all.</summary>
    public bool Any => FirstRow > 0;

    /// <param name="table">What was copied.</param>
    /// <param name="year">Year of the results.</param>
    /// <param name="part">상반기, 1분기 or 3분기; null for the year.</param>
    public static PasteHeads Find(PastedTable table, int year, string? part)
    {
        var named = Enumerable.Range(0, Math.Min(table.Rows, MostTitleRows + 1)).FirstOrDefault(row => IsHead(table, row), -1);
        if (named < 0)
        {
            return new(table, 0, 0, year, part);
        }

        var first = named;
        while (first > 0 && Texts(table, first - 1) is { Count: > 0 } above && above.TrueForAll(IsOnlyYear))
        {
            first--; // years above their columns
        }

        var rows = Enumerable.Range(first, Math.Min(table.Rows - first, MostHeadRows)).TakeWhile(row => row <= named || IsHead(table, row) || IsRowOfYears(table, row)).Count();
        return new(table, first, rows, year, part);
    }

    /// <summary>Columns of this kind.</summary>
    public IReadOnlyList<int> Of(PasteColumn kind) => [.. Enumerable.Range(0, _columns.Length).Where(column => _columns[column] == kind)];

    /// <summary>The head of a column as it is written.</summary>
    public string Text(int column) => _texts[column];

    private static bool IsHead(PastedTable table, int row) => Texts(table, row).Exists(text => Words.ContainsKey(Word(text)) || IsActual(text));

    // Below a head: 2026년 is one, 2026 may be a value.
    private static bool IsRowOfYears(PastedTable table, int row) =>
        Texts(table, row) is { Count: > 0 } texts && texts.TrueForAll(text => IsOnlyYear(text) && text.Contains('년', StringComparison.Ordinal));

    private static bool IsOnlyYear(string bare) => Year().IsMatch(bare) && Word(bare).Length == 0;

    private static List<string> Texts(PastedTable table, int row) =>
        [.. Enumerable.Range(0, table.Columns).Select(column => Bare(table[row, column].Text)).Where(text => text.Length > 0)];

    // A blank cell of an upper row is the rest of a merged one: it has the text of the cell to its left.
    private static List<string> Levels(PastedTable table, int first, int rows, int column)
    {
        List<string> levels = [];
        for (var row = first; row < first + rows; row++)
        {
            var from = column;
            while (row < first + rows - 1 && from > 0 && table[row, from].IsBlank)
            {
                from--;
            }

            var text = Spaces().Replace(table[row, from].Text, " ").Trim();
            if (text.Length > 0 && (levels.Count == 0 || levels[^1] != text))
            {
                levels.Add(text);
            }
        }

        return levels;
    }

    private static PasteColumn ColumnOf(List<string> levels, int year, string? part)
    {
        var texts = levels.ConvertAll(Bare);
        var last = texts.FindLast(text => Word(text).Length > 0) ?? "";
        if (!IsActual(last))
        {
            return Words.GetValueOrDefault(Word(last));
        }

        var years = texts.SelectMany(YearsIn).Distinct().ToList();
        var parts = texts.SelectMany(text => Part().Matches(text).Select(match => match.Value.Replace("/4", "", StringComparison.Ordinal))).Distinct(StringComparer.Ordinal).ToList();
        var word = part is null ? Word(last) : Word(last).Replace(part, "", StringComparison.Ordinal);
        var isWhole = Words.ContainsKey(word) && (part is null ? parts.Count == 0 : parts is [var named] ? named == part : parts.Count == 0 && years.Count == 0);
        return isWhole && (years.Count == 0 || years is [var only] && only == year) ? PasteColumn.Actual : PasteColumn.OtherActual;
    }

    private static bool IsActual(string text) => Word(text).EndsWith("실적", StringComparison.Ordinal) || Words.GetValueOrDefault(Word(text)) is PasteColumn.Actual;

    private static IEnumerable<int> YearsIn(string text) => Year().Matches(text).Select(match => int.Parse(match.Groups["two"].Success
        ? "20" + match.Groups["two"].Value : match.Groups["four"].Value, System.Globalization.CultureInfo.InvariantCulture));

    private static string Bare(string text) => Spaces().Replace(text, "").Normalize(System.Text.NormalizationForm.FormC);

    private static string Word(string bare) => Brackets().Replace(Year().Replace(bare, ""), "");

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<four>(?:19|20)[0-9]{2})\.?(?:년도?)?|['’](?<two>[0-9]{2})\.?(?:년도?)?|(?<![0-9])(?<two>[0-9]{2})년도?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Wait)]
    private static partial Regex Year();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Brackets();

    [GeneratedRegex("[상하]반기|(?:[1-4](?:/4)?)?분기|[0-9]+월", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Part();
}
