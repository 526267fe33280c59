using System.Globalization;
using System.Text;

namespace Uijeongbu.SocialPlan.Domain.Files.PersonalNumbers;

/// <summary>Text in which digits, dashes and spaces of every writing are the plain ones, so that one pattern finds them all.</summary>
public static class DigitText
{
    private const string Dashes = "‐‑‒–—―−－﹣ㅡｰ─━";

    /// <summary>The same text, plain: full-width digits and dashes as ASCII, every space a space, what shows nothing left out.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder plain = new(text.Length);
        foreach (var letter in text)
        {
            if (PlainOf(letter) is { } found)
            {
                plain.Append(found);
            }
        }

        return plain.ToString();
    }

    private static char? PlainOf(char letter) => letter switch
    {
        < '\u0080' => letter,
        >= '０' and <= '９' => (char)(letter - '０' + '0'),
        '．' => '.',
        _ when Dashes.Contains(letter, StringComparison.Ordinal) => '-',
        _ when char.IsWhiteSpace(letter) => ' ',
        _ when char.GetUnicodeCategory(letter) is UnicodeCategory.Format => null,
        _ => letter,
    };
}
