using System.Text;

namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>
/// A block of cells as spreadsheets put it into the clipboard as text: tabs between cells, line ends between rows, a cell with a tab, a
/// line end or a quotation mark within quotation marks, which are doubled inside (as Excel and Calc do).
/// </summary>
public static class TabbedText
{
    private const char Quote = '"';

    /// <summary>Reads the block.</summary>
    public static PastedTable Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<IReadOnlyList<PastedCell>> rows = [];
        List<PastedCell> row = [];
        for (var at = 0; at < text.Length; at++)
        {
            row.Add(new(CellAt(text, ref at)));
            if (at >= text.Length || text[at] is not '\t')
            {
                at += at + 1 < text.Length && text[at] is '\r' && text[at + 1] is '\n' ? 1 : 0;
                rows.Add(row);
                row = [];
            }
            else if (at == text.Length - 1)
            {
                row.Add(new("")); // the block ends with a blank cell
            }
        }

        return new(row.Count > 0 ? [.. rows, row] : rows);
    }

    /// <summary>Writes a block so that it is read as it was.</summary>
    public static string Write(IEnumerable<IEnumerable<string>> rows) =>
        string.Concat(rows.Select(row => string.Join('\t', row.Select(Written)) + "\r\n"));

    private static string Written(string text) =>
        text.AsSpan().ContainsAny("\t\r\n\"") ? Quote + text.Replace("\"", "\"\"", StringComparison.Ordinal) + Quote : text;

    // Leaves `at` on the tab or line end behind the cell. A quotation mark that is never closed, or closed in mid-cell, was none.
    private static string CellAt(string text, ref int at)
    {
        var quoted = at;
        if (text[at] is Quote && Quoted(text, ref quoted) is { } inside)
        {
            at = quoted;
            return inside;
        }

        var end = text.AsSpan(at).IndexOfAny("\t\r\n");
        var from = at;
        at = end < 0 ? text.Length : at + end;
        return text[from..at];
    }

    private static string? Quoted(string text, ref int at)
    {
        StringBuilder cell = new();
        for (at++; at < text.Length; at++)
        {
            if (text[at] is not Quote)
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] is Quote)
            {
                cell.Append(text[at++]);
            }
            else
            {
                at++;
                return at == text.Length || text[at] is '\t' or '\r' or '\n' ? cell.ToString() : null;
            }
        }

        return null;
    }
}
