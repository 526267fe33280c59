namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Reads a table of results from any source of rows. Its faults end up in the list; a table comes out only when there is none.</summary>
internal sealed class ResultTableReader(FaultList faults, ResultReadOptions options, CancellationToken cancel)
{
    private readonly List<ResultRow> _rows = [];
    private readonly HashSet<ResultRow> _seen = new(new SameIndicator());

    /// <returns>null when there are faults.</returns>
    public ResultTable? Read(ISheetSource source)
    {
        var rows = new FilledRows(source, options, cancel);
        var columns = rows.Heads(TableColumns.All, faults);
        if (faults.Any)
            return null;
        var reader = new ResultRowReader(columns, faults, options, source.Sheet);
        while (rows.Next())
        {
            if (reader.Read(rows.Row) is { } row)
                Add(row);
        }

        return faults.Any ? null : new(_rows, columns.Ignored, source.Sheet, columns.Has(TableColumn.PublishedRate));
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
}
