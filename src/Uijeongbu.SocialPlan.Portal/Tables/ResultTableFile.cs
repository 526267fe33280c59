using System.Text;
using System.Xml;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Reads a table of results from a file or from pasted text. What it accepts is described in the product's contract for table files.</summary>
internal static class ResultTableFile
{
    /// <summary>Reads CSV (UTF-8 or CP949, comma or tab) or XLSX, told apart by content; the name only serves to explain formats that are not read.</summary>
    /// <param name="stream">Stays open. One that cannot seek is spooled to a temporary file.</param>
    public static ResultTableReading Read(Stream stream, string fileName, TableReadOptions options, CancellationToken cancel = default) =>
        Read(options, faults =>
        {
            using var spool = TableSpool.OpenIfNeeded(stream, options.Limits, cancel);
            using var source = TableFormat.Open(spool ?? stream, fileName, options.Limits, cancel);
            return new ResultTableReader(faults, options, cancel).Read(source);
        });

    /// <summary>Reads text as Excel, 한글 or an editor put it on the clipboard: tab or comma between the values.</summary>
    public static ResultTableReading ReadText(string pasted, TableReadOptions options, CancellationToken cancel = default) =>
        Read(options, faults =>
        {
            if (Encoding.UTF8.GetByteCount(pasted) > options.Limits.FileBytes)
                throw new UnreadableTableException(m => m.TooLarge(options.Limits.FileBytes >> 20));
            using var source = new DelimitedSheet(() => new StringReader(pasted));
            return new ResultTableReader(faults, options, cancel).Read(source);
        });

    private static ResultTableReading Read(TableReadOptions options, Func<FaultList, ResultTable?> read)
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

        return faults.Refuse();
    }
}
