using System.Xml;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>What makes a sheet a form: locked but for the cells to be filled in, with widths, heights and filters left free.</summary>
internal static class FormFrame
{
    /// <summary>Here 0 means that it is allowed.</summary>
    private static readonly string[] Free = ["formatColumns", "formatRows", "sort", "autoFilter"];

    public static void Write(XmlWriter xml, string rows)
    {
        xml.WriteStartElement("sheetProtection");
        xml.WriteAttributeString("sheet", "1");
        xml.WriteAttributeString("objects", "1");
        xml.WriteAttributeString("scenarios", "1");
        foreach (var name in Free)
            xml.WriteAttributeString(name, "0");
        xml.WriteEndElement();
        xml.WriteStartElement("autoFilter");
        xml.WriteAttributeString("ref", rows);
        xml.WriteEndElement();
    }
}
