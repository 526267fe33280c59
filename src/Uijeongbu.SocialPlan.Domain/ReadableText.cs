using System.Text;

namespace Uijeongbu.SocialPlan.Domain;

/// <summary>Text that strangers send, before anything is done with it.</summary>
public static class ReadableText
{
    /// <summary>
    /// The text without what is no character: control characters (a NUL ends a statement in PostgreSQL), halves of surrogate pairs and
    /// noncharacters (Unicode does not normalise them).
    /// </summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var kept = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            if (!Rune.IsControl(letter) && letter != Rune.ReplacementChar && (letter.Value & 0xFFFE) != 0xFFFE)
            {
                kept.Append(letter.ToString());
            }
        }

        return kept.ToString();
    }

    /// <summary>Whether there is nothing to leave out. What is not readable is the key of no row.</summary>
    public static bool Is(string text) => string.Equals(Of(text), text, StringComparison.Ordinal);
}
