using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary>Aligned columns for a terminal, where a Hangul syllable is two cells wide.</summary>
internal sealed class ConsoleTable(params IReadOnlyList<ConsoleTable.Column> columns)
{
    private readonly List<string[]> _rows = [[.. columns.Select(c => c.Head)]];

    /// <summary>Adds a row; one text per column.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Writes head and rows.</summary>
    public void WriteTo(TextWriter writer)
    {
        var widths = columns.Select((_, i) => _rows.Max(r => Width(r[i]))).ToArray();
        foreach (var row in _rows)
        {
            var line = new StringBuilder();
            for (var i = 0; i < row.Length; i++)
            {
                var pad = new string(' ', widths[i] - Width(row[i]));
                line.Append(columns[i].IsNumber ? pad + row[i] : row[i] + pad).Append("  ");
            }

            writer.WriteLine(line.ToString().TrimEnd());
        }
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
