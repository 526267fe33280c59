using CsvHelper;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Rows of a text table: commas or tabs, whichever its head line uses; quoted values may run over several lines.</summary>
internal sealed class DelimitedSheet : ISheetSource
{
    private const int LongestRecordBytes = 1 << 20;
    private const int LongestHead = 64 * 1024;

    private readonly CsvReader _csv;
    private CsvMalformedRecord? _malformed;

    /// <param name="open">Opens the text from its start; called twice, as the separator is looked for first.</param>
    public DelimitedSheet(Func<TextReader> open)
    {
        char separator;
        using (var text = open())
            separator = SeparatorOf(text);

        _csv = CsvReader.Create(open(), new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            PoolStrings = true,
            MaxRecordSize = LongestRecordBytes,
            OnMalformedRecord = record => _malformed = record,
        });
    }

    public string? Sheet => null;

    public bool Next(SheetRow row)
    {
        if (!ReadRecord())
            return false;

        // The number of the record is the row that Excel shows; the line of the file differs once a value runs over several lines.
        row.Start((int)_csv.RowNumber);
        for (var column = 0; column < _csv.FieldCount; column++)
        {
            if (row.Wants(column))
                row.Set(column, new SheetCell(SpreadsheetText.WithoutGuard(_csv.GetString(column).Trim())));
            else if (row.IsBeyondHead(column) && !string.IsNullOrWhiteSpace(_csv.GetString(column)))
                row.Spill();
        }

        return true;
    }

    public void Dispose() => _csv.Dispose();

    /// <summary>A stray quote inside a value (<c>5" 관</c>) is text; one that is not closed could swallow rows.</summary>
    private bool ReadRecord()
    {
        try
        {
            var any = _csv.Read();
            if (_malformed is { Reason: not CsvMalformedReason.StrayQuote } bad)
                throw new UnreadableTableException(m => m.OpenQuote, (int)bad.RecordNumber);
            return any;
        }
        catch (CsvFormatException tooLong)
        {
            throw new UnreadableTableException(m => m.OpenQuote, (int)tooLong.RecordNumber);
        }
    }

    private static char SeparatorOf(TextReader text)
    {
        var (quoted, filled) = (false, false);
        for (var i = 0; i < LongestHead && text.Read() is var c and >= 0; i++)
        {
            quoted ^= c == '"';
            if (!quoted && c == '\t')
                return '\t';
            if (!quoted && filled && c is '\n' or '\r')
                break;
            filled |= !char.IsWhiteSpace((char)c);
        }

        return ',';
    }
}
