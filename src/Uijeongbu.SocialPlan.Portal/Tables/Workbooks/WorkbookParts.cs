using System.Globalization;
using System.Xml;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>The small parts that make sheets a workbook.</summary>
internal sealed class WorkbookParts(IReadOnlyList<(string Name, int HeadLine)> sheets, WorkbookInfo info)
{
    public void WriteWorkbook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", WorkbookNames.Main);
        xml.WriteAttributeString("xmlns", "r", null, WorkbookNames.OfficeRelations);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", Text(i + 1));
            xml.WriteAttributeString("id", WorkbookNames.OfficeRelations, "rId" + Text(i + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WritePrintTitles(xml);
        xml.WriteStartElement("calcPr");
        xml.WriteAttributeString("fullCalcOnLoad", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void WriteWorkbookRelations(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", WorkbookNames.PackageRelations);
        for (var i = 1; i <= sheets.Count; i++)
            WriteRelation(xml, "rId" + Text(i), WorkbookNames.OfficeRelations + "/worksheet", $"worksheets/sheet{Text(i)}.xml");
        WriteRelation(xml, "rIdStyles", WorkbookNames.OfficeRelations + "/styles", "styles.xml");
        xml.WriteEndElement();
    }

    public static void WriteRelations(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", WorkbookNames.PackageRelations);
        WriteRelation(xml, "rId1", WorkbookNames.OfficeRelations + "/officeDocument", "xl/workbook.xml");
        WriteRelation(xml, "rId2", WorkbookNames.CorePropertiesRelation, "docProps/core.xml");
        xml.WriteEndElement();
    }

    public void WriteContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", WorkbookNames.ContentTypes);
        WriteType(xml, "Default", "Extension", "rels", WorkbookNames.RelationsType);
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        WriteType(xml, "Override", "PartName", "/xl/workbook.xml", WorkbookNames.SheetType + ".sheet.main+xml");
        WriteType(xml, "Override", "PartName", "/xl/styles.xml", WorkbookNames.SheetType + ".styles+xml");
        WriteType(xml, "Override", "PartName", "/docProps/core.xml", WorkbookNames.CorePropertiesType);
        for (var i = 1; i <= sheets.Count; i++)
            WriteType(xml, "Override", "PartName", $"/xl/worksheets/sheet{Text(i)}.xml", WorkbookNames.SheetType + ".worksheet+xml");
        xml.WriteEndElement();
    }

    public void WriteProperties(XmlWriter xml)
    {
        xml.WriteStartElement("cp", "coreProperties", WorkbookNames.CoreProperties);
        xml.WriteElementString("dc", "title", WorkbookNames.DublinCore, info.Title);
        xml.WriteElementString("dc", "creator", WorkbookNames.DublinCore, info.Author);
        xml.WriteStartElement("dcterms", "created", WorkbookNames.DublinCoreTerms);
        xml.WriteAttributeString("xsi", "type", WorkbookNames.SchemaInstance, "dcterms:W3CDTF");
        xml.WriteString(info.CreatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Rows down to the head are printed on every page.</summary>
    private void WritePrintTitles(XmlWriter xml)
    {
        xml.WriteStartElement("definedNames");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("definedName");
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", Text(i));
            xml.WriteString($"'{sheets[i].Name.Replace("'", "''", StringComparison.Ordinal)}'!$1:${Text(sheets[i].HeadLine)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteRelation(XmlWriter xml, string id, string type, string target)
    {
        xml.WriteStartElement("Relationship");
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", type);
        xml.WriteAttributeString("Target", target);
        xml.WriteEndElement();
    }

    private static void WriteType(XmlWriter xml, string element, string key, string name, string type)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString(key, name);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
