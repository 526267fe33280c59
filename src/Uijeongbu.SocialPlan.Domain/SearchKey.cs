using System.Text;

namespace Uijeongbu.SocialPlan.Domain;

/// <summary>
/// Text as it is searched: compatibility-normalised (NFKC), upper case, without spaces, followed by its initial consonants.
/// Both databases compare the key by code points, so a search finds the same rows on each, however a person typed the Hangul.
/// </summary>
public static class SearchKey
{
    private const char Separator = '|';
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int SyllablesPerInitial = 588;
    private const int FirstInitial = 0x1100;

    /// <summary>The key of a row: every part, then the initial consonants of the first (의정부시 is also found by ㅇㅈㅂ).</summary>
    /// <param name="parts">The texts under which the row is looked for; empty ones are left out.</param>
    public static string Of(params IEnumerable<string?> parts)
    {
        var keys = parts.Select(OfQuery).Where(part => part.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count > 0)
        {
            keys.Add(Initials(keys[0]));
        }

        return string.Join(Separator, keys.Distinct(StringComparer.Ordinal));
    }

    /// <summary>What was typed into a search field, in the form in which keys are kept. Empty when nothing can be searched.</summary>
    public static string OfQuery(string? text)
    {
        var normalised = ReadableText.Of(text).Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        return string.Concat(normalised.Where(letter => !char.IsWhiteSpace(letter) && letter != Separator));
    }

    private static string Initials(string text) => string.Concat(text.Select(letter =>
        letter is >= (char)FirstSyllable and <= (char)LastSyllable
            ? (char)(FirstInitial + ((letter - FirstSyllable) / SyllablesPerInitial))
            : letter));
}
