using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

/// <summary>
/// The tables of a copied document as Excel and 한글 put them into the clipboard: innermost ones, merged cells spread over all that they cover,
/// without what the document hides. Nothing is loaded and nothing runs.
/// </summary>
internal static class HtmlTables
{
    /// <summary>A cell cannot cover more than a paste takes.</summary>
    private const int MostSpan = PastedTable.MostRows + 1;

    public static IReadOnlyList<PastedTable> Read(string html) =>
        [.. new HtmlParser().ParseDocument(html).QuerySelectorAll<IHtmlTableElement>("table").Where(table => table.QuerySelector("table") is null && !IsHidden(table)).Select(TableOf)];

    private static PastedTable TableOf(IHtmlTableElement table)
    {
        var hidden = HiddenColumns(table);
        List<SortedDictionary<int, PastedCell>> rows = [];
        var at = 0;
        foreach (var row in table.Rows.Where(row => !IsHidden(row)).Take(MostSpan))
        {
            Spread(row, rows, at++);
        }

        return new(rows.Take(at).Select(row => (IReadOnlyList<PastedCell>)[
            .. Enumerable.Range(0, row.Count == 0 ? 0 : row.Keys.Max() + 1).Where(column => !hidden.Contains(column)).Select(column => row.GetValueOrDefault(column, new("")))]));
    }

    private static void Spread(IHtmlTableRowElement row, List<SortedDictionary<int, PastedCell>> rows, int at)
    {
        var column = 0;
        foreach (var cell in row.Cells.Where(cell => !IsHidden(cell)).Take(PastedTable.MostColumns + 1))
        {
            var (height, width) = (SpanOf(cell, "rowspan", MostSpan), SpanOf(cell, "colspan", PastedTable.MostColumns + 1));
            PastedCell text = new(TextOf(cell), IsMerged: height > 1);
            while (rows.Count > at && rows[at].ContainsKey(column))
            {
                column++;
            }

            for (var down = 0; down < Math.Min(height, MostSpan - at); down++)
            {
                Put(rows, at + down, column, width, text);
            }

            column += width;
        }
    }

    private static void Put(List<SortedDictionary<int, PastedCell>> rows, int row, int column, int width, PastedCell text)
    {
        while (rows.Count <= row)
        {
            rows.Add([]);
        }

        for (var right = 0; right < width && column + right <= PastedTable.MostColumns; right++)
        {
            rows[row].TryAdd(column + right, text);
        }
    }

    private static int SpanOf(IElement cell, string name, int most) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, most) : 1;

    // Excel hides a column by its <col>; its cells are all there.
    private static HashSet<int> HiddenColumns(IHtmlTableElement table)
    {
        HashSet<int> hidden = [];
        var column = 0;
        foreach (var one in table.QuerySelectorAll("col"))
        {
            var span = SpanOf(one, "span", PastedTable.MostColumns + 1);
            hidden.UnionWith(IsHidden(one) ? Enumerable.Range(column, span) : []);
            column += span;
        }

        return hidden;
    }

    private static bool IsHidden(IElement element) => element.HasAttribute("hidden") || Styles(element, "display:none") || Styles(element, "mso-hide:all");

    private static bool Styles(IElement element, string rule) =>
        element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains(rule, StringComparison.OrdinalIgnoreCase) ?? false;

    private static string TextOf(IElement cell)
    {
        StringBuilder text = new();
        Append(cell, text);
        return string.Join(' ', text.ToString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    // Struck-out text and notes at a figure must not run together with it: 1<s>2</s>3 is no 123.
    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data);
            }
            else if (child is IElement element && element.LocalName is not ("style" or "script" or "template") && !IsHidden(element))
            {
                var edge = element.LocalName is "s" or "del" or "strike" || Styles(element, "line-through") ? " | " : IsApart(element) ? " " : "";
                text.Append(edge);
                Append(element, text);
                text.Append(edge);
            }
        }
    }

    private static bool IsApart(IElement element) => element.LocalName is "br" or "p" or "div" or "li" or "sup" or "sub" or "ins";
}
