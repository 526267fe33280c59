using System.IO.Compression;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>What the sheets of a workbook are called, by their part.</summary>
internal static class SheetNames
{
    private const string Folder = "xl/";

    public static IReadOnlyDictionary<string, string> In(ZipArchive archive)
    {
        Dictionary<string, string> targets = new(StringComparer.Ordinal), names = new(StringComparer.OrdinalIgnoreCase);
        foreach (var xml in ElementsOf(archive.GetEntry("xl/_rels/workbook.xml.rels"), "Relationship"))
        {
            targets[xml.Attribute("Id") ?? ""] = xml.Attribute("Target") ?? "";
        }

        foreach (var xml in ElementsOf(archive.GetEntry("xl/workbook.xml"), "sheet"))
        {
            if (targets.GetValueOrDefault(xml.PrefixedAttribute("id") ?? "") is { } target)
            {
                names[target.StartsWith('/') ? target[1..] : Folder + target] = xml.Attribute("name") ?? "";
            }
        }

        return names;
    }

    private static IEnumerable<WorkbookXml> ElementsOf(ZipArchiveEntry? entry, string name)
    {
        if (entry is null)
        {
            yield break;
        }

        using WorkbookXml xml = new(entry.Open());
        while (xml.NextElement())
        {
            if (xml.Name == name)
            {
                yield return xml;
            }
        }
    }
}
