using System.Globalization;
using System.Text;

namespace Uijeongbu.SocialPlan.Domain.Files;

/// <summary>The name that a file is kept under for people. Where its bytes lie has nothing to do with it.</summary>
public static class AttachmentName
{
    /// <summary>Most characters; a longer name keeps its ending.</summary>
    public const int Longest = 150;

    private const string Nameless = "첨부파일";
    private const string NotInNames = "<>:\"|?*";

    private static readonly string[] Devices =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(i => new[] { FormattableString.Invariant($"com{i}"), FormattableString.Invariant($"lpt{i}") })];

    /// <summary>
    /// A name without folder, control and invisible characters (some turn the direction of writing and hide an ending) and without what no
    /// system takes in a name; Hangul is put together (NFC), as some systems send it in pieces.
    /// </summary>
    public static string Of(string? uploaded)
    {
        var text = ReadableText.Of(uploaded).Normalize(NormalizationForm.FormC);
        text = text[(text.LastIndexOfAny(['/', '\\']) + 1)..];
        StringBuilder kept = new(text.Length);
        foreach (var letter in text.EnumerateRunes().Where(letter => Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse)))
        {
            kept.Append(letter.IsBmp && NotInNames.Contains((char)letter.Value, StringComparison.Ordinal) ? "_" : letter.ToString());
        }

        return Shortened(kept.ToString().Trim().TrimEnd('.', ' '));
    }

    private static string Shortened(string name)
    {
        var ending = Path.GetExtension(name);
        var stem = Path.GetFileNameWithoutExtension(name).Trim();
        stem = stem.Length == 0 ? Nameless : Devices.Contains(stem, StringComparer.OrdinalIgnoreCase) ? "_" + stem : stem;
        var room = Longest - Math.Min(ending.Length, Longest / 2);
        return (stem.Length <= room ? stem : stem[..(char.IsHighSurrogate(stem[room - 1]) ? room - 1 : room)]) + ending[..Math.Min(ending.Length, Longest / 2)];
    }
}
