namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>The rows of a source that have something in them: first the heads, then the data, counted against the limit.</summary>
internal sealed class FilledRows(ISheetSource source, TableReadOptions options, CancellationToken cancel)
{
    private const int RowsPerReport = 1_000;

    private int _count;

    /// <summary>The row that was read last; the same object is filled again for the next.</summary>
    public SheetRow Row { get; } = new();

    /// <summary>Reads the heads; from there on only the columns that mean something are kept.</summary>
    /// <exception cref="UnreadableTableException">There is nothing.</exception>
    public ColumnMap<TColumn> Heads<TColumn>(ColumnSet<TColumn> columns, FaultList faults)
        where TColumn : struct, Enum
    {
        faults.Sheet = source.Sheet;
        if (!NextFilled())
            throw new UnreadableTableException(m => m.Empty);
        var map = ColumnMap<TColumn>.Read(Row, columns, faults);
        Row.Keep(map.Wanted);
        return map;
    }

    /// <summary>Reads the next row of data.</summary>
    /// <returns>false at the end.</returns>
    /// <exception cref="UnreadableTableException">There are too many, or none at all.</exception>
    public bool Next()
    {
        if (!NextFilled())
        {
            options.Progress?.Report(new(TableStage.Reading, _count));
            return _count > 0 ? false : throw new UnreadableTableException(m => m.OnlyHeads);
        }

        if (++_count > options.Limits.Rows)
            throw new UnreadableTableException(m => m.TooManyRows(options.Limits.Rows), Row.Line);
        if (_count % RowsPerReport == 0)
            options.Progress?.Report(new(TableStage.Reading, _count));
        return true;
    }

    private bool NextFilled()
    {
        while (source.Next(Row))
        {
            cancel.ThrowIfCancellationRequested();
            if (!Row.IsBlank || Row.Spills)
                return true;
        }

        return false;
    }
}
