using System.Globalization;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>Number formats by the style number that cells carry.</summary>
internal sealed class CellFormats
{
    private const int MostStyles = 1 << 16;
    private const int LongestCode = 1_000;

    /// <summary>Formats that every spreadsheet knows by number (ECMA-376 part 1, 18.8.30, with those of Korean Excel). All others are General or dates.</summary>
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00",
        [5] = "#,##0", [6] = "#,##0", [7] = "#,##0.00", [8] = "#,##0.00",
        [9] = "0%", [10] = "0.00%", [11] = "0.00E+00",
        [37] = "#,##0", [38] = "#,##0", [39] = "#,##0.00", [40] = "#,##0.00",
        [41] = "#,##0", [42] = "#,##0", [43] = "#,##0.00", [44] = "#,##0.00",
    };

    private readonly Dictionary<int, NumberFormat> _formats = [];
    private readonly List<int> _styles = [];

    private CellFormats()
    {
    }

    /// <param name="part">The styles; null when the workbook has none.</param>
    public static CellFormats Read(Stream? part)
    {
        var formats = new CellFormats();
        if (part is null)
            return formats;
        using var xml = new WorkbookXml(part);
        while (xml.NextElement())
        {
            // Only children of these two: differential styles (dxfs) repeat the same numbers with other codes.
            if (xml.Name is "numFmts")
                formats.AddEach(xml, formats.AddFormat);
            else if (xml.Name is "cellXfs")
                formats.AddEach(xml, formats.AddStyle);
        }

        return formats;
    }

    /// <param name="style">Number that the cell carries; null = the default one.</param>
    public NumberFormat Of(string? style)
    {
        var index = Number(style);
        if (index >= _styles.Count)
            return NumberFormat.General;
        var format = _styles[index];
        if (!_formats.TryGetValue(format, out var known))
            _formats.Add(format, known = ByNumber(format));
        return known;
    }

    private static NumberFormat ByNumber(int format) => format switch
    {
        >= 14 and <= 22 or >= 27 and <= 36 or >= 45 and <= 47 or >= 50 and <= 58 => NumberFormat.Parse("yyyy"),
        _ => BuiltIn.TryGetValue(format, out var code) ? NumberFormat.Parse(code) : NumberFormat.General,
    };

    private void AddEach(WorkbookXml xml, Action<WorkbookXml> add)
    {
        var depth = xml.Depth;
        if (xml.IsEmpty)
            return;
        while (xml.NextElementIn(depth))
        {
            if (xml.Depth == depth + 1 && _formats.Count < MostStyles && _styles.Count < MostStyles)
                add(xml);
        }
    }

    private void AddFormat(WorkbookXml xml)
    {
        var code = xml.Attribute("formatCode") ?? "";
        if (code.Length <= LongestCode)
            _formats[Number(xml.Attribute("numFmtId"))] = NumberFormat.Parse(code);
    }

    private void AddStyle(WorkbookXml xml) => _styles.Add(Number(xml.Attribute("numFmtId")));

    private static int Number(string? text) =>
        text is null ? 0
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new InvalidDataException($"'{text}' is not the number of a style.");
}
