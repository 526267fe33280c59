using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>How a text becomes a value of a field, or why not: lines, paragraphs, numbers, years, choices.</summary>
internal static class FieldWriting
{
    /// <summary>Whether a plan can have the year.</summary>
    public static bool IsYear(int year) => year is >= 2000 and <= 2100;

    public static Outcome<T> Needed<T>(string label, string text, T item, Func<T, string, T> write)
        where T : class =>
        LineOf(text).Length == 0 ? PlanWritingProblems.Blank(label) : Kept(label, LineOf(text), PlanFields.LongestLine, item, (row, kept) => write(row, kept!));

    public static Outcome<T> Line<T>(string label, string text, T item, Func<T, string?, T> write)
        where T : class => Kept(label, LineOf(text), PlanFields.LongestLine, item, write);

    public static Outcome<T> Text<T>(string label, string text, T item, Func<T, string?, T> write)
        where T : class => Kept(label, string.Join('\n', LinesOf(text)).Trim(), PlanFields.LongestText, item, write);

    private static string LineOf(string text) => string.Join(' ', LinesOf(text)).Trim();

    // A form sends its lines as \r\n, and anyone can send what no database takes.
    private static IEnumerable<string> LinesOf(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(line => ReadableText.Of(line.Replace('\t', ' ')).TrimEnd());

    private static Outcome<T> Kept<T>(string label, string text, int longest, T item, Func<T, string?, T> write)
        where T : class => text.Length > longest ? PlanWritingProblems.TooLong(label, longest) : write(item, text.Length == 0 ? null : text);

    public static Outcome<T> Number<T>(string label, string text, T item, Func<T, decimal?, T> write, int decimals = Reading.MaxDecimals)
        where T : class
    {
        if (text.Length == 0)
        {
            return write(item, null);
        }

        return !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? PlanWritingProblems.NotANumber(label, text)
            : !Reading.IsComputable(number, number, baseline: null) ? PlanWritingProblems.OutOfScale(label)
            : Rounding.Cut(number, decimals) != number ? PlanWritingProblems.TooManyDecimals(label, decimals)
            : write(item, PlanFields.Bare(number));
    }

    public static Outcome<T> Year<T>(string label, string text, T item, Func<T, int?, T> write)
        where T : class =>
        text.Length == 0 ? write(item, null)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsYear(year) ? write(item, year)
        : PlanWritingProblems.NotAYear(label, text);

    public static Outcome<T> Choice<TChoice, T>(string label, string text, T item, Func<T, TChoice?, T> write)
        where TChoice : struct, Enum
        where T : class =>
        text.Length == 0 ? write(item, null)
        : Enum.TryParse<TChoice>(text, ignoreCase: false, out var choice) && choice.ToString() == text ? write(item, choice)
        : PlanWritingProblems.NotAChoice(label, text);

    /// <summary>A whole number as a field holds it.</summary>
    public static string Plain(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
