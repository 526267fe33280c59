using System.Globalization;
using System.Xml;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>Numbers the looks that cells use and writes them as a style sheet.</summary>
internal sealed class WorkbookStyles
{
    /// <summary>Numbers below belong to the standard.</summary>
    private const int FirstFormat = 164;

    /// <summary>The standard's number for text (<c>@</c>).</summary>
    private const int TextFormat = 49;

    private const string HeadFill = "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFEDF1F5\"/></patternFill></fill>";
    private const string OpenFill = "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF9DB\"/></patternFill></fill>";
    private const string Frame =
        "<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border>";

    private readonly Dictionary<CellLook, int> _looks = new() { [default] = 0 };

    /// <summary>The number that a cell of this look carries.</summary>
    public int Of(TableCell cell) => Of(cell.Look with
    {
        IsGuarded = cell.Text is { } text && SpreadsheetText.LooksLikeFormula(text),
        Wraps = cell.Look.Wraps || (cell.Text is not null && cell.Look.IsBold),
    });

    /// <summary>The number of a look.</summary>
    public int Of(CellLook look)
    {
        if (!_looks.TryGetValue(look, out var number))
            _looks.Add(look, number = _looks.Count);
        return number;
    }

    public void Write(XmlWriter xml)
    {
        // In order of their numbers, as a dictionary promises no order.
        var looks = _looks.OrderBy(pair => pair.Value).Select(pair => pair.Key).ToList();
        xml.WriteStartElement("styleSheet", WorkbookNames.Main);
        WriteFormats(xml, looks);
        WriteList(xml, "fonts", ["", "<b/>"], font => $"<font>{font}<sz val=\"10\"/><name val=\"맑은 고딕\"/></font>");
        WriteList(xml, "fills", [Fill("none"), Fill("gray125"), HeadFill, OpenFill], fill => fill);
        WriteList(xml, "borders", ["<border/>", Frame], border => border);
        WriteList(xml, "cellStyleXfs", [""], _ => "<xf/>");
        xml.WriteStartElement("cellXfs");
        for (var i = 0; i < looks.Count; i++)
            WriteLook(xml, looks[i], i);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFormats(XmlWriter xml, List<CellLook> looks)
    {
        if (!looks.Exists(look => look.Decimals is not null))
            return;
        xml.WriteStartElement("numFmts");
        for (var i = 0; i < looks.Count; i++)
        {
            if (looks[i].Decimals is not { } decimals)
                continue;
            xml.WriteStartElement("numFmt");
            xml.WriteAttributeString("numFmtId", Text(FirstFormat + i));
            xml.WriteAttributeString("formatCode", Code(looks[i], decimals));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Fill(string pattern) => $"<fill><patternFill patternType=\"{pattern}\"/></fill>";

    private static int Format(CellLook look, int number) => look switch
    {
        { Decimals: not null } => FirstFormat + number,
        { IsText: true } => TextFormat,
        _ => 0,
    };

    private static string Code(CellLook look, int decimals) =>
        (look.IsPercent ? "0" : "#,##0") + (decimals == 0 ? "" : "." + new string('0', decimals)) + (look.IsPercent ? "%" : "");

    private static void WriteLook(XmlWriter xml, CellLook look, int number)
    {
        xml.WriteStartElement("xf");
        xml.WriteAttributeString("numFmtId", Text(Format(look, number)));
        xml.WriteAttributeString("fontId", look.IsBold ? "1" : "0");
        WriteBox(xml, look);
        xml.WriteAttributeString("applyNumberFormat", Format(look, number) == 0 ? "0" : "1");
        xml.WriteAttributeString("applyFont", look.IsBold ? "1" : "0");
        if (look.IsGuarded)
            xml.WriteAttributeString("quotePrefix", "1");
        WriteInside(xml, look);
        xml.WriteEndElement();
    }

    private static void WriteInside(XmlWriter xml, CellLook look)
    {
        if (look.IsOpen)
            xml.WriteAttributeString("applyProtection", "1");
        if (look.Wraps)
        {
            xml.WriteStartElement("alignment");
            xml.WriteAttributeString("vertical", look.IsBold ? "center" : "top");
            xml.WriteAttributeString("wrapText", "1");
            xml.WriteEndElement();
        }

        if (!look.IsOpen)
            return;
        xml.WriteStartElement("protection");
        xml.WriteAttributeString("locked", "0");
        xml.WriteEndElement();
    }

    private static void WriteBox(XmlWriter xml, CellLook look)
    {
        if (!look.IsBoxed)
            return;
        var fill = look.IsBold ? "2" : look.IsOpen ? "3" : "0";
        xml.WriteAttributeString("fillId", fill);
        xml.WriteAttributeString("borderId", "1");
        xml.WriteAttributeString("applyFill", fill is "0" ? "0" : "1");
        xml.WriteAttributeString("applyBorder", "1");
    }

    private static void WriteList(XmlWriter xml, string name, IReadOnlyList<string> items, Func<string, string> write)
    {
        xml.WriteStartElement(name);
        foreach (var item in items)
            xml.WriteRaw(write(item));
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
