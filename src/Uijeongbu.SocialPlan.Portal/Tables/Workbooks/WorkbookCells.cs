using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>Reads single cells of a worksheet with the texts and formats they refer to.</summary>
internal sealed class WorkbookCells
{
    private readonly TableLimits _limits;
    private readonly CellText _text;
    private readonly TextPool _pool;
    private readonly SharedTexts _shared;
    private readonly CellFormats _formats;

    private WorkbookCells(WorkbookPackage package, TableLimits limits, CancellationToken cancel)
    {
        _limits = limits;
        _text = new CellText(limits.CellCharacters);
        _pool = new TextPool(limits.TextCharacters);
        _formats = CellFormats.Read(package.Find("styles"));
        _shared = SharedTexts.Read(package.Find("sharedStrings"), _text, _pool, limits, cancel);
    }

    public static WorkbookCells Open(WorkbookPackage package, TableLimits limits, CancellationToken cancel) => new(package, limits, cancel);

    /// <summary>Reads the current <c>c</c> element. A formula counts by the value stored beside it, which may be a text without letters.</summary>
    public SheetCell Read(WorkbookXml xml, int line, int column)
    {
        var (type, style) = (xml.Attribute("t"), xml.Attribute("s"));
        var (hasFormula, hasValue) = ReadContent(xml, isText: type is "str");
        if (!hasValue)
            return hasFormula ? SheetCell.Broken(m => m.NoStoredValue(CellAddress.Of(line, column))) : default;
        return type switch
        {
            "s" => Text(_shared[Whole(_text.Value)]),
            "str" or "inlineStr" or "d" => Text(_text.Keep(_pool)),
            "b" => new SheetCell(_text.Value is "1" or "true" ? "TRUE" : "FALSE"),
            "e" => Error(_text.Value.ToString(), line, column),
            null or "n" => Number(_text.Value.ToString(), style, line, column),
            _ => throw new InvalidDataException($"Cell type {type} is not known."),
        };
    }

    private (bool HasFormula, bool HasValue) ReadContent(WorkbookXml xml, bool isText)
    {
        _text.Clear();
        var (hasFormula, hasValue, depth) = (false, false, xml.Depth);
        if (xml.IsEmpty)
            return default;
        while (xml.NextElementIn(depth))
        {
            hasFormula |= xml.Name is "f";
            hasValue |= xml.Name is "v" or "is";
            if (xml.Name is "v")
                xml.ReadText(_text);
            else if (xml.Name is "is")
                xml.ReadRichText(_text);
        }

        return (hasFormula, hasValue && (!_text.Value.IsEmpty || !hasFormula || isText));
    }

    private SheetCell Text(string? text) =>
        text is null ? SheetCell.Broken(m => m.LongText(_limits.CellCharacters)) : new SheetCell(text);

    private SheetCell Number(string stored, string? style, int line, int column)
    {
        if (stored.Length == 0)
            return default;
        if (StoredNumber(stored) is not { } value)
            return SheetCell.Broken(m => m.TooManyDigits(stored));
        var format = _formats.Of(style);
        var (number, problem) = format.Read(value);
        if (problem is not null)
            return SheetCell.Broken(m => problem(m, CellAddress.Of(line, column))) with { Day = _formats.Of(style).DayOf(value) };
        return number is { } read && NumberText.Fits(read)
            ? new SheetCell(null, read) { IsPercent = format.IsPercent(value) }
            : SheetCell.Broken(m => m.TooManyDigits(stored));
    }

    private static SheetCell Error(string error, int line, int column) =>
        SheetCell.Broken(m => m.ErrorCell(CellAddress.Of(line, column), error));

    /// <summary>A spreadsheet counts in binary with 15 digits that mean something: 0.30000000000000004 is 0.3.</summary>
    /// <returns>null when the number is too large.</returns>
    private static decimal? StoredNumber(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            throw new InvalidDataException($"'{text}' is not a number.");
        return Math.Abs(value) < (double)NumberText.Bound
            ? decimal.Parse(value.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
            : null;
    }

    private static int Whole(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new InvalidDataException($"'{text}' is not a number.");
}
