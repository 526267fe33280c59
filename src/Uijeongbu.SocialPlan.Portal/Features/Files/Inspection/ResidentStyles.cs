using System.Globalization;
using System.IO.Compression;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>Looks of cells that show a number as a resident number: the format 000000-0000000, which Excel offers under 기타 › 주민등록번호.</summary>
internal static class ResidentStyles
{
    private const string Form = "000000-0000000";

    /// <summary>Their numbers.</summary>
    public static HashSet<int> In(ZipArchiveEntry styles, CancellationToken cancel)
    {
        HashSet<string> formats = new(StringComparer.Ordinal);
        HashSet<int> found = [];
        using WorkbookXml xml = new(styles.Open());
        var (inCells, number, depth) = (false, 0, 0);
        while (xml.NextElement())
        {
            cancel.ThrowIfCancellationRequested();
            if (xml.Name is "numFmt" && Plain(xml.Attribute("formatCode")).Contains(Form, StringComparison.Ordinal))
            {
                formats.Add(xml.Attribute("numFmtId") ?? "");
            }

            (inCells, depth) = xml.Name is "cellXfs" ? (true, xml.Depth) : xml.Depth <= depth ? (false, depth) : (inCells, depth);
            if (inCells && xml.Name is "xf" && xml.Depth == depth + 1)
            {
                found.Add(formats.Contains(xml.Attribute("numFmtId") ?? "") ? number : -1);
                number++;
            }
        }

        return found;
    }

    private static string Plain(string? format) => (format ?? "").Replace("\\", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture);
}
