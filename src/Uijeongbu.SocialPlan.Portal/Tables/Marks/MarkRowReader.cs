using Uijeongbu.SocialPlan.Domain.Scoring.Panels;

namespace Uijeongbu.SocialPlan.Portal.Tables.Marks;

/// <summary>Makes a <see cref="MarkRow"/> of a row of cells, or a fault of each cell that says no clear thing.</summary>
internal sealed class MarkRowReader(ColumnMap<MarkColumn> columns, FaultList faults, TableLimits limits)
{
    /// <summary>The three legal words for an evaluator who gives no mark, and their English.</summary>
    private static readonly HashSet<string> Absent = new(["제척", "기피", "회피", "excluded", "challenged", "recused"], StringComparer.Ordinal);

    private readonly RowCells<MarkColumn> _cells = new(columns, faults, limits);

    /// <returns>What could be read, faults or not, so that lines can be compared; null when it does not even say who marked what.</returns>
    public MarkRow? Read(SheetRow row)
    {
        _cells.Start(row);
        var read = new MarkRow(
            row.Line,
            _cells.Name(MarkColumn.Unit),
            _cells.Name(MarkColumn.Evaluator),
            _cells.Name(MarkColumn.Criterion),
            MarkOf(row),
            Weight(),
            Scaled(MarkColumn.Max));
        return read.Unit.Length > 0 && read.Evaluator.Length > 0 && read.Criterion.Length > 0 ? read : null;
    }

    private decimal? MarkOf(SheetRow row)
    {
        var cell = columns.Cell(row, MarkColumn.Mark);
        if (cell.Text is { } text && Absent.Contains(text.ToLowerInvariant()))
            return null;
        if (cell.Text is not { Length: > 0 } dash || !dash.AsSpan().Trim("-–—― ").IsEmpty)
            return Scaled(MarkColumn.Mark);
        _cells.Fault(m => m.DashForMark(dash), MarkColumn.Mark);
        return null;
    }

    private decimal? Weight()
    {
        var weight = Scaled(MarkColumn.Weight);
        if (weight < 0m)
            _cells.Fault(m => m.NegativeWeight, MarkColumn.Weight);
        return weight;
    }

    private decimal? Scaled(MarkColumn column)
    {
        var value = _cells.Number(column)?.Value;
        if (value is not { } number || Mark.IsInScale(number))
            return value;
        _cells.Fault(m => m.MarkOutOfScale, column);
        return null;
    }
}
