using System.Text;
using System.Xml;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Opens a file or pasted text and turns what is wrong with either into faults. What the rows mean is the reader's business.</summary>
internal static class TableFile
{
    /// <summary>Reads CSV (UTF-8 or CP949, comma or tab) or XLSX, told apart by content; the name only serves to explain formats that are not read.</summary>
    /// <param name="stream">Stays open. One that cannot seek is spooled to a temporary file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="options">Language, limits, progress.</param>
    /// <param name="read">Makes a table of the rows, or null where it found faults.</param>
    /// <param name="cancel">Ends it.</param>
    public static TableReading<TTable> Read<TTable>(
        Stream stream, string fileName, TableReadOptions options, Func<ISheetSource, FaultList, TTable?> read, CancellationToken cancel)
        where TTable : class => Read(options, faults =>
    {
        using var spool = TableSpool.OpenIfNeeded(stream, options.Limits, cancel);
        using var source = TableFormat.Open(spool ?? stream, fileName, options.Limits, cancel);
        return read(source, faults);
    });

    /// <summary>Reads the sheets of a workbook.</summary>
    /// <param name="stream">Stays open. One that cannot seek is spooled to a temporary file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="options">Language, limits, progress.</param>
    /// <param name="read">Makes something of the sheets, or null where it found faults.</param>
    /// <param name="cancel">Ends it.</param>
    public static TableReading<TTable> ReadWorkbook<TTable>(
        Stream stream, string fileName, TableReadOptions options, Func<WorkbookFile, FaultList, TTable?> read, CancellationToken cancel)
        where TTable : class => Read(options, faults =>
    {
        using var spool = TableSpool.OpenIfNeeded(stream, options.Limits, cancel);
        using var file = TableFormat.OpenWorkbook(spool ?? stream, fileName, options.Limits, cancel);
        return read(file, faults);
    });

    /// <summary>Reads text as Excel, 한글 or an editor put it on the clipboard: tab or comma between the values.</summary>
    public static TableReading<TTable> ReadText<TTable>(string pasted, TableReadOptions options, Func<ISheetSource, FaultList, TTable?> read)
        where TTable : class => Read(options, faults =>
    {
        if (Encoding.UTF8.GetByteCount(pasted) > options.Limits.FileBytes)
            throw new UnreadableTableException(m => m.TooLarge(options.Limits.FileBytes >> 20));
        using var source = new DelimitedSheet(() => new StringReader(pasted));
        return read(source, faults);
    });

    private static TableReading<TTable> Read<TTable>(TableReadOptions options, Func<FaultList, TTable?> read)
        where TTable : class
    {
        var faults = new FaultList(new TableMessages(options.Culture), options.Limits.Faults);
        options.Progress?.Report(new(TableStage.Checking, 0));
        try
        {
            if (read(faults) is { } table)
                return new(table);
        }
        catch (UnreadableTableException unreadable)
        {
            faults.Add(unreadable.Explain, unreadable.Line);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or DecoderFallbackException)
        {
            faults.Add(m => m.BrokenWorkbook);
        }

        return faults.Refuse<TTable>();
    }
}
