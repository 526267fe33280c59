using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary>Aligned columns for a terminal, where a Hangul syllable is two cells wide.</summary>
internal sealed class ConsoleTable(params IReadOnlyList<ConsoleTable.Column> columns)
{
    /// <summary>Writes head and rows, one text per column.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="rows">Gone through twice, once for the widths: a long table is not held as text.</param>
    public void Write(TextWriter writer, IEnumerable<string[]> rows)
    {
        var widths = columns.Select(c => Width(c.Head)).ToArray();
        foreach (var row in rows)
        {
            for (var i = 0; i < widths.Length; i++)
            {
                widths[i] = Math.Max(widths[i], Width(row[i]));
            }
        }

        WriteLine(writer, [.. columns.Select(c => c.Head)], widths);
        foreach (var row in rows)
        {
            WriteLine(writer, row, widths);
        }
    }

    private void WriteLine(TextWriter writer, string[] row, int[] widths)
    {
        var line = new StringBuilder();
        for (var i = 0; i < row.Length; i++)
        {
            var pad = new string(' ', widths[i] - Width(row[i]));
            line.Append(columns[i].IsNumber ? pad + row[i] : row[i] + pad).Append("  ");
        }

        writer.WriteLine(line.ToString().TrimEnd());
    }

    /// <summary>Cells a text takes: East Asian wide characters take two.</summary>
    private static int Width(string text) => text.EnumerateRunes().Sum(r => IsWide(r.Value) ? 2 : 1);

    private static bool IsWide(int rune) =>
        rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);

    /// <summary>A column.</summary>
    /// <param name="Head">Its head.</param>
    /// <param name="IsNumber">Numbers stand right.</param>
    public sealed record Column(string Head, bool IsNumber = false);
}
