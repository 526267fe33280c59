using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>What a cell's number format shows of a number: how many decimals, whether in percent, whether as a date.</summary>
internal sealed partial class NumberFormat
{
    // Spreadsheets count from 1900 and know a 29 February of that year.
    private const decimal FirstRightDay = 61;
    private const decimal LastDay = 2_958_465;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly NumberFormatSection[] _sections;

    private NumberFormat(NumberFormatSection[] sections) => _sections = sections;

    public static NumberFormat General { get; } = new([NumberFormatSection.AsStored]);

    /// <summary>Reads a format code such as <c>#,##0.0;[Red]-#,##0.0</c>. Sections for other signs are told apart by their order.</summary>
    public static NumberFormat Parse(string code) =>
        new([.. Literals().Replace(code, "").Split(';').Take(3).Select(NumberFormatSection.Parse)]);

    /// <returns>The number as it is read, or why it cannot be (to be told with the cell's address).</returns>
    public (PrintedNumber? Number, Func<TableMessages, string, string>? Problem) Read(decimal stored) => SectionFor(stored) switch
    {
        { IsDate: true } => (null, (m, cell) => m.DateCell(cell)),
        { IsScaled: true } => (null, (m, cell) => m.ScaledCell(cell)),
        var section => (section.Print(stored), null),
    };

    /// <summary>The day that the number is shown as; null when it is shown as something else, with a time of day, or lies before the calendar of spreadsheets is right.</summary>
    public DateOnly? DayOf(decimal stored) =>
        SectionFor(stored).IsDate && stored >= FirstRightDay && stored <= LastDay && decimal.IsInteger(stored) ? DayZero.AddDays((int)stored) : null;

    /// <summary>Whether it shows a % sign beside this number.</summary>
    public bool IsPercent(decimal stored) => SectionFor(stored).IsPercent;

    private NumberFormatSection SectionFor(decimal value) => _sections switch
    {
        [_, var negative, ..] when value < 0 => negative,
        [_, _, var zero] when value == 0 => zero,
        _ => _sections[0],
    };

    /// <summary>Quoted and escaped text, padding, fill, and brackets (colours, languages, conditions) except those of hours.</summary>
    [GeneratedRegex("""
        "[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]?
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literals();
}
