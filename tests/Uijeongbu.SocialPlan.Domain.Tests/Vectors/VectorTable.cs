using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Vectors;

/// <summary>A table of published figures, read as text so that printed decimals survive.</summary>
internal static class VectorTable
{
    /// <summary>The rows of a file in their order.</summary>
    public static IReadOnlyList<VectorRow> Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Vectors", file));
        var head = Split(lines[0]);
        return [.. lines.Skip(1).Where(l => l.Length > 0).Select(l => new VectorRow(head, Split(l)))];
    }

    /// <summary>Commas inside quotes belong to the cell; no cell of these files spans lines or holds a quote.</summary>
    private static List<string> Split(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        return [.. cells, cell.ToString()];
    }
}

/// <summary>A row: cells by column name.</summary>
internal sealed class VectorRow(List<string> head, List<string> cells)
{
    public string this[string column] => cells[head.IndexOf(column)].Trim();

    /// <summary>The number in a cell; null for an empty one or NA.</summary>
    public decimal? Number(string column) => this[column] is "" or "NA" ? null : decimal.Parse(this[column], CultureInfo.InvariantCulture);

    /// <summary>The number in a cell with the decimals it prints.</summary>
    public PrintedNumber? Printed(string column) => Number(column) is { } value ? PrintedNumber.Of(value) : null;

    public int Int(string column) => int.Parse(this[column], CultureInfo.InvariantCulture);

    /// <summary>up and up* (blank in the source) mean up.</summary>
    public Direction Direction => this["direction"] switch
    {
        "up" or "up*" => Domain.Scoring.Direction.HigherIsBetter,
        "down" => Domain.Scoring.Direction.LowerIsBetter,
        var other => throw new InvalidDataException(other),
    };
}
