using System.Globalization;
using System.Xml;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>What stands around the rows of a sheet: frozen head, widths of columns, page of A4 across.</summary>
internal static class SheetFrame
{
    /// <summary>How many rows below the heads offer their drop-downs.</summary>
    private const int RowsWithChoices = 5_000;

    public static void Begin(XmlWriter xml, IReadOnlyList<SheetColumn> columns, int headLine, Func<SheetColumn, int> style)
    {
        xml.WriteStartElement("worksheet", WorkbookNames.Main);
        xml.WriteStartElement("sheetPr");
        xml.WriteStartElement("pageSetUpPr");
        xml.WriteAttributeString("fitToPage", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteFrozenHead(xml, headLine);
        WriteWidths(xml, columns, style);
        xml.WriteStartElement("sheetData");
    }

    /// <param name="xml">The sheet.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="heads">Its heads.</param>
    /// <param name="lastOfForm">Last row of a form to be filled in; null for any other sheet.</param>
    public static void End(XmlWriter xml, IReadOnlyList<SheetColumn> columns, SheetHeads heads, int? lastOfForm)
    {
        xml.WriteEndElement();
        if (lastOfForm is { } last)
            FormFrame.Write(xml, $"{CellAddress.Of(heads.LastLine, 0)}:{CellAddress.Of(last, columns.Count(column => !column.IsHidden) - 1)}");
        WriteMerges(xml, heads.Merges);
        WriteChoices(xml, columns, heads.LastLine + 1);
        xml.WriteStartElement("pageSetup");
        xml.WriteAttributeString("paperSize", "9");
        xml.WriteAttributeString("orientation", "landscape");
        xml.WriteAttributeString("fitToHeight", "0");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFrozenHead(XmlWriter xml, int headLine)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        xml.WriteAttributeString("ySplit", headLine.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("topLeftCell", CellAddress.Of(headLine + 1, 0));
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteWidths(XmlWriter xml, IReadOnlyList<SheetColumn> columns, Func<SheetColumn, int> style)
    {
        xml.WriteStartElement("cols");
        for (var i = 0; i < columns.Count; i++)
        {
            var place = (i + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", place);
            xml.WriteAttributeString("max", place);
            xml.WriteAttributeString("width", columns[i].Width.ToString(CultureInfo.InvariantCulture));
            if (style(columns[i]) is > 0 and var number)
                xml.WriteAttributeString("style", number.ToString(CultureInfo.InvariantCulture));
            if (columns[i].IsHidden)
                xml.WriteAttributeString("hidden", "1");
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteMerges(XmlWriter xml, IReadOnlyList<string> merges)
    {
        if (merges.Count == 0)
            return;
        xml.WriteStartElement("mergeCells");
        foreach (var range in merges)
        {
            xml.WriteStartElement("mergeCell");
            xml.WriteAttributeString("ref", range);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Drop-downs that offer and do not force: what is typed is judged by whoever reads the file.</summary>
    private static void WriteChoices(XmlWriter xml, IReadOnlyList<SheetColumn> columns, int firstLine)
    {
        if (!columns.Any(column => column.Choices is not null))
            return;
        xml.WriteStartElement("dataValidations");
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Choices is not { } choices)
                continue;
            xml.WriteStartElement("dataValidation");
            xml.WriteAttributeString("type", "list");
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("sqref", $"{CellAddress.Of(firstLine, i)}:{CellAddress.Of(firstLine + RowsWithChoices, i)}");
            xml.WriteElementString("formula1", choices);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
