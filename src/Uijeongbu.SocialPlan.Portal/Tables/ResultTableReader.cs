namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Reads a table of results from any source of rows. Its faults end up in the list; a table comes out only when there is none.</summary>
internal sealed class ResultTableReader(FaultList faults, TableReadOptions options, CancellationToken cancel)
{
    private const int RowsPerReport = 1_000;

    private readonly List<ResultRow> _rows = [];
    private readonly HashSet<ResultRow> _seen = new(new SameIndicator());
    private readonly SheetRow _row = new();
    private int _count;

    /// <returns>null when there are faults.</returns>
    public ResultTable? Read(ISheetSource source)
    {
        faults.Sheet = source.Sheet;
        if (!NextFilled(source))
            throw new UnreadableTableException(m => m.Empty);

        var columns = ColumnMap.Read(_row, faults);
        if (faults.Any)
            return null;
        _row.Keep(columns.Wanted);
        ReadRows(source, new ResultRowReader(columns, faults, options, source.Sheet));
        if (_count == 0)
            throw new UnreadableTableException(m => m.OnlyHeads);
        return faults.Any ? null : new(_rows, columns.Ignored, source.Sheet, columns.Has(TableColumn.PublishedRate));
    }

    private void ReadRows(ISheetSource source, ResultRowReader reader)
    {
        while (NextFilled(source))
        {
            if (++_count > options.Limits.Rows)
                throw new UnreadableTableException(m => m.TooManyRows(options.Limits.Rows), _row.Line);
            if (_count % RowsPerReport == 0)
                options.Progress?.Report(new(TableStage.Reading, _count));
            if (reader.Read(_row) is { } row)
                Add(row);
        }

        options.Progress?.Report(new(TableStage.Reading, _count));
    }

    private void Add(ResultRow row)
    {
        if (_seen.TryGetValue(row, out var first))
            faults.Add(m => m.SameIndicator(first.Line), row.Line);
        else
            _seen.Add(row);
        if (!faults.Any)
            _rows.Add(row);
    }

    private bool NextFilled(ISheetSource source)
    {
        while (source.Next(_row))
        {
            cancel.ThrowIfCancellationRequested();
            if (!_row.IsBlank || _row.Spills)
                return true;
        }

        return false;
    }
}
