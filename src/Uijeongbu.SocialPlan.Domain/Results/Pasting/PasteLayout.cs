using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>Which column of a copied table holds what, by its heads or, without any, by what stands in it.</summary>
internal sealed partial class PasteLayout
{
    private readonly PasteHeads _heads;
    private readonly IReadOnlyList<int> _filled;
    private readonly int? _codeColumn;
    private readonly string _what;

    public PasteLayout(PastedTable table, PasteKeys keys, int year, ResultTerm term)
    {
        (Table, Keys, _heads) = (table, keys, PasteHeads.Find(table, year, term is ResultTerm.Year ? null : ResultTerms.Label(term)));
        _what = term is ResultTerm.Year ? $"{year}년 실적" : $"{year}년 {ResultTerms.Label(term)} 실적";
        FirstRow = _heads.FirstRow;
        _filled = table.FilledColumns(FirstRow);
        NameColumn = Only(_heads.Of(PasteColumn.Name)) ?? Best(column => Count(column, text => keys.HasName(text)));
        _codeColumn = Only(_heads.Of(PasteColumn.Code)) ?? Best(CountCodes);
        (ValueColumn, Problem) = FindValue(year);
        Remarks = Problem is null ? [.. Told()] : [];
    }

    public PastedTable Table { get; }

    public PasteKeys Keys { get; }

    /// <summary>First row that is no head.</summary>
    public int FirstRow { get; }

    /// <summary>Column of indicator names; null when rows carry none.</summary>
    public int? NameColumn { get; }

    public int ValueColumn { get; }

    /// <summary>Why it cannot be said which column is meant.</summary>
    public Problem? Problem { get; }

    public IReadOnlyList<string> Remarks { get; }

    /// <summary>The project number of a row; null when it has none of its own, and then it is the one above.</summary>
    public string? CodeOf(int row)
    {
        var text = _codeColumn is { } column ? Table[row, column].Text.Trim() : "";
        return text.Length > 0 ? Keys.CodeIn(text) ?? text : IsHeading(row) ? Keys.CodeIn(FirstText(row)) : null;
    }

    /// <summary>Whether a row only names the project of the rows below it, over the width of the table or alone in it.</summary>
    public bool IsHeading(int row) => Keys.CodeIn(FirstText(row)) is not null && !Keys.HasName(FirstText(row))
        && _filled.Select(column => Table[row, column].Text.Trim()).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(2).Count() == 1;

    private string FirstText(int row) => _filled.Select(column => Table[row, column].Text.Trim()).FirstOrDefault(text => text.Length > 0) ?? "";

    private (int Column, Problem? Problem) FindValue(int year)
    {
        if (_heads.Of(PasteColumn.Actual) is { Count: > 0 } actual)
        {
            return NamedColumn(actual, year);
        }

        if (_heads.Of(PasteColumn.OtherActual) is [var other, ..])
        {
            return (0, PasteProblems.NoColumn(_what, _heads.Text(other)));
        }

        var values = _filled.Where(column => column != NameColumn && column != _codeColumn).ToList();
        values = values.Count > 1 && NameColumn is not null && !_heads.Any ? values.FindAll(column => Count(column, text => Value().IsMatch(text)) > 0) : values;
        return values is [var only] ? (only, null) : (0, values.Count == 0 ? PasteProblems.Empty : PasteProblems.WhichColumn(_what));
    }

    // A column that names the year goes before one that names none.
    private (int Column, Problem? Problem) NamedColumn(IReadOnlyList<int> actual, int year)
    {
        var exact = actual.Where(column => _heads.Text(column).Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)).ToList();
        IReadOnlyList<int> meant = exact.Count > 0 ? exact : actual;
        return meant is [var only] ? (only, null) : (0, PasteProblems.TwoColumns(_what, _heads.Text(meant[0]), _heads.Text(meant[1])));
    }

    private IEnumerable<string> Told()
    {
        if (_heads.Any)
        {
            yield return $"'{_heads.Text(ValueColumn)}' 열을 실적으로 읽었습니다.";
        }

        var left = _filled.Where(column => column != ValueColumn && column != NameColumn && column != _codeColumn).ToList();
        if (left.Count > 0)
        {
            var named = left.Select(_heads.Text).Where(text => text.Length > 0).Select(text => $"'{text}'").ToList();
            yield return $"나머지 {left.Count}개 열은 읽지 않았습니다{(named.Count > 0 ? $"({string.Join(", ", named)})" : "")}.";
        }
    }

    private int? Best(Func<int, int> count)
    {
        var best = _filled.Select(column => (Column: column, Count: count(column))).Where(pair => pair.Count > 0).OrderByDescending(pair => pair.Count).FirstOrDefault();
        return best.Count > 0 ? best.Column : null;
    }

    private int CountCodes(int column) => column == NameColumn || _heads.Of(PasteColumn.Actual).Contains(column) ? 0
        : Enumerable.Range(FirstRow, Table.Rows - FirstRow).Count(row => Keys.CodeIn(Table[row, column].Text) is not null && !IsHeading(row));

    private int Count(int column, Predicate<string> fits) => Enumerable.Range(FirstRow, Table.Rows - FirstRow).Count(row => fits(Table[row, column].Text));

    private static int? Only(IReadOnlyList<int> columns) => columns is [var only] ? only : null;

    [GeneratedRegex("[0-9０-９]|해당 ?없음|미 ?추진|중도 ?폐지", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();
}
