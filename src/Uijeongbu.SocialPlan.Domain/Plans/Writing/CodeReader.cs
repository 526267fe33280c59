using System.Globalization;
using System.Text;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>
/// Reads codes as people write them: <c>1</c>, <c>①</c>, <c>1. 라벨</c>, <c>① 라벨</c>, the words alone, and several of them. Spaces, commas and dots do
/// not count, so that words with a comma in them, 돌봄(성인, 노인, 장애인), are one entry.
/// </summary>
internal static class CodeReader
{
    private const string Separators = ",，、·ㆍ;；/／\n";

    // All words of the longest list are some 200 letters. A text pasted into the wrong field is not searched for codes.
    private const int MostLetters = 2000;

    /// <summary>The entries in the order of the list, each once; null when a part of the text is no entry.</summary>
    public static IReadOnlyList<CodeEntry>? Read(string text, IReadOnlyList<CodeEntry> entries)
    {
        if (text.Length > MostLetters)
        {
            return null;
        }

        var parts = Parts(text);
        SortedSet<int> found = [];
        for (var start = 0; start < parts.Count;)
        {
            if (Next(parts, start, entries) is not { } next)
            {
                return null;
            }

            found.Add(next.Entry.Number);
            start += next.Parts;
        }

        return [.. entries.Where(entry => found.Contains(entry.Number))];
    }

    // The shortest run of parts that is an entry: 돌봄(성인 and 노인 and 장애인) are one.
    private static (CodeEntry Entry, int Parts)? Next(List<string> parts, int start, IReadOnlyList<CodeEntry> entries)
    {
        var joined = "";
        for (var end = start; end < parts.Count; end++)
        {
            joined += parts[end];
            var words = KeyOf(joined);
            if (entries.FirstOrDefault(entry => (end == start && IsNumberOf(entry, parts[start])) || IsLabelOf(entry, words)) is { } entry)
            {
                return (entry, end - start + 1);
            }
        }

        return null;
    }

    // A number stands in one part and in one piece: neither 1,3 nor 1 3 nor 1.3 is 13.
    private static bool IsNumberOf(CodeEntry entry, string part)
    {
        var number = NumberOf(entry);
        return part.TrimEnd('.') == number || part == $"({number})" || part == $"{number})";
    }

    private static bool IsLabelOf(CodeEntry entry, string words)
    {
        if (entry.Label is null)
        {
            return false;
        }

        var (number, label) = (NumberOf(entry), KeyOf(entry.Label));
        return words == label || words == number + label || words == $"{number}){label}" || words == $"({number}){label}";
    }

    private static string NumberOf(CodeEntry entry) => entry.Number.ToString(CultureInfo.InvariantCulture);

    // A number in a circle begins a part: ①③ is two.
    private static List<string> Parts(string text)
    {
        StringBuilder parted = new(text.Length);
        foreach (var letter in text)
        {
            parted.Append(CodeEntry.IsCircled(letter) ? "\n" : "").Append(Separators.Contains(letter, StringComparison.Ordinal) ? '\n' : letter);
        }

        return [.. parted.ToString().Split('\n').Select(part => part.Normalize(NormalizationForm.FormKC).Trim()).Where(part => part.Length > 0)];
    }

    // Before and after: some dots and signs become others when they are normalised, and some become dots.
    private static string KeyOf(string text) => Bare(Bare(text).Normalize(NormalizationForm.FormKC));

    private static string Bare(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '.' && !Separators.Contains(letter, StringComparison.Ordinal)));
}
