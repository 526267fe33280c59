using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>A workbook writes characters that XML cannot hold as <c>_x001F_</c>, and text that looks like that with an escaped underscore.</summary>
internal static partial class WorkbookEscape
{
    /// <summary>Half of a surrogate pair is no character in any form: here and in <see cref="Encode"/> it becomes U+FFFD.</summary>
    public static string Decode(string text) => Escape().Replace(
        text, match => (Rune.TryCreate(Code(match), out var rune) ? rune : Rune.ReplacementChar).ToString());

    public static string Encode(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in Escape().Replace(text, match => "_x005F" + match.Value).EnumerateRunes())
        {
            if (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value))
                safe.Append(CultureInfo.InvariantCulture, $"_x{rune.Value:X4}_");
            else
                safe.Append(rune);
        }

        return safe.ToString();
    }

    private static int Code(Match match) => int.Parse(match.ValueSpan.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
