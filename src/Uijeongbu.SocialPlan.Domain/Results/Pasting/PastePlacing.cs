namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>
/// Lays a copied table onto the cells of a page. Rows that carry indicator names go to those indicators in any order; a plain column goes to
/// the cells from the one in which the paste began. What could go to two places goes to none.
/// </summary>
public static class PastePlacing
{
    private const int MostNamed = 3;

    /// <param name="tables">What was copied: one table, or all that stood in a document.</param>
    /// <param name="targets">The cells of the page in its order, locked ones too.</param>
    /// <param name="start">The cell in which the paste began, from 0.</param>
    /// <param name="year">Year of the results.</param>
    /// <param name="term">Which part of it.</param>
    /// <returns>Refused: nothing copied, too much of it, several tables or columns of which none is plainly meant.</returns>
    public static Outcome<PlacedPaste> Place(IReadOnlyList<PastedTable> tables, IReadOnlyList<PasteTarget> targets, int start, int year, ResultTerm term = ResultTerm.Year)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(targets);
        PasteKeys keys = new(targets);
        List<PastedTable> filled = [.. tables.Where(table => table.Rows > 0)];
        if (filled.Count > 1 && filled.FindAll(table => HasNames(table, keys)) is [var named])
        {
            filled = [named];
        }

        return filled switch
        {
            [] => PasteProblems.Empty,
            [var table] when table.Rows > PastedTable.MostRows || table.Columns > PastedTable.MostColumns => PasteProblems.TooLarge,
            [var table] => Place(new PasteLayout(table, keys, year, term), targets, start),
            _ => PasteProblems.WhichTable(filled.Count),
        };
    }

    private static bool HasNames(PastedTable table, PasteKeys keys) =>
        Enumerable.Range(0, Math.Min(table.Rows, PastedTable.MostRows)).Any(row => Enumerable.Range(0, Math.Min(table.Columns, PastedTable.MostColumns)).Any(column => keys.HasName(table[row, column].Text)));

    private static Outcome<PlacedPaste> Place(PasteLayout layout, IReadOnlyList<PasteTarget> targets, int start)
    {
        if (layout.Problem is { } problem)
        {
            return problem;
        }

        var lines = layout.NameColumn is { } name ? ByName(layout, name) : InOrder(layout, targets, start);
        return lines.Count == 0 ? PasteProblems.Empty : new PlacedPaste(WithoutDoubles(lines), layout.Remarks, layout.NameColumn is not null);
    }

    private static List<PasteLine> InOrder(PasteLayout layout, IReadOnlyList<PasteTarget> targets, int start)
    {
        List<PasteLine> lines = [];
        for (var row = layout.FirstRow; row < layout.Table.Rows; row++)
        {
            var (cell, at) = (layout.Table[row, layout.ValueColumn], start + row - layout.FirstRow);
            if (at < targets.Count)
            {
                lines.Add(PasteJudging.Judge(row + 1, cell, targets[at]));
            }
            else if (!cell.IsBlank)
            {
                lines.Add(new(row + 1, cell.Text, null, PasteVerdict.NoPlace, "표의 끝을 넘어 넣을 칸이 없습니다."));
            }
        }

        return lines;
    }

    private static List<PasteLine> ByName(PasteLayout layout, int nameColumn)
    {
        List<PasteLine> lines = [];
        string? code = null;
        for (var row = layout.FirstRow; row < layout.Table.Rows; row++)
        {
            var (name, cell) = (layout.Table[row, nameColumn].Text.Trim(), layout.Table[row, layout.ValueColumn]);
            code = layout.CodeOf(row) ?? code;
            if (layout.IsHeading(row) || (name.Length == 0 && cell.IsBlank))
            {
                continue;
            }

            var (target, why) = name.Length == 0 ? (null, "지표 이름이 없는 줄입니다.") : layout.Keys.Find(code, name);
            lines.Add((target is null ? new PasteLine(row + 1, cell.Text, null, PasteVerdict.NoPlace, why) : PasteJudging.Judge(row + 1, cell, target)) with
            {
                Label = string.Join(' ', new[] { code, name }.Where(part => !string.IsNullOrEmpty(part))),
            });
        }

        return lines;
    }

    private static List<PasteLine> WithoutDoubles(List<PasteLine> lines)
    {
        var doubled = lines.Where(line => line.Target is not null && line.Verdict is not PasteVerdict.Skip).GroupBy(line => line.Target!.Id)
            .Where(group => group.Count() > 1).ToDictionary(group => group.Key, group => Rows([.. group.Select(line => line.Row)]));
        return lines.ConvertAll(line => line.Target is { } target && line.Verdict is not PasteVerdict.Skip && doubled.TryGetValue(target.Id, out var rows)
            ? line with { Verdict = PasteVerdict.Refused, Note = $"같은 지표가 여러 줄에 있습니다({rows}). 한 줄만 남겨 주십시오." }
            : line);
    }

    private static string Rows(IReadOnlyList<int> rows) => $"{string.Join(", ", rows.Take(MostNamed))}번째 줄" + (rows.Count > MostNamed ? $" 외 {rows.Count - MostNamed}줄" : "");
}
