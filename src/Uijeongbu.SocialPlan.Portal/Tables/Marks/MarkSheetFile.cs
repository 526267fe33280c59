namespace Uijeongbu.SocialPlan.Portal.Tables.Marks;

/// <summary>Reads a long table of marks, one line for each unit, evaluator and criterion, from CSV or XLSX.</summary>
internal static class MarkSheetFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="stream">Stays open.</param>
    public static TableReading<MarkSheet> Read(Stream stream, string fileName, TableReadOptions options, CancellationToken cancel = default) =>
        TableFile.Read(stream, fileName, options, (source, faults) => Read(new FilledRows(source, options, cancel), faults, options.Limits), cancel);

    private static MarkSheet? Read(FilledRows rows, FaultList faults, TableLimits limits)
    {
        var columns = rows.Heads(MarkColumns.All, faults);
        if (faults.Any)
            return null;
        var reader = new MarkRowReader(columns, faults, limits);
        var read = new List<MarkRow>();
        while (rows.Next())
        {
            if (reader.Read(rows.Row) is { } row)
                read.Add(row);
        }

        return new MarkRules(columns, faults).Combine(read) is { } table ? new(table, columns.Ignored) : null;
    }
}
