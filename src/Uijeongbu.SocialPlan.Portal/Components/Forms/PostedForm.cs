using System.Globalization;
using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Components.Forms;

/// <summary>What a person sent, as it was typed. Reading a field as something notes a fault when it is none, and reading goes on.</summary>
public sealed class PostedForm(IFormCollection form)
{
    private const int FirstYear = 1900;

    private readonly List<FieldFault> _faults = [];

    /// <summary>What could not be read as what it should be.</summary>
    public IReadOnlyList<FieldFault> Faults => _faults;

    /// <summary>The form as sent, for its files.</summary>
    public IFormCollection Form => form;

    /// <summary>The command's id, made when the form was drawn; a form without one is a command of its own.</summary>
    public Guid CommandId => Guid.TryParse(form["CommandId"], out var id) ? id : Guid.CreateVersion7();

    /// <summary>The row version the person saw; 0 for a new row.</summary>
    public long Version => long.TryParse(form["Version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>As typed; empty when not sent.</summary>
    public string this[string field] => form[field].ToString();

    /// <summary>Fields of one name, in order, as typed.</summary>
    public IReadOnlyList<string> All(string field) => [.. form[field].Select(text => text ?? "")];

    /// <summary>Whether a box is ticked.</summary>
    public bool IsOn(string field) => form.ContainsKey(field);

    /// <summary>One line, trimmed; empty when nothing was written.</summary>
    public string Line(string field) => Clean(this[field]);

    /// <summary>One line, or null when nothing was written.</summary>
    public string? LineOrNull(string field) => Line(field) is { Length: > 0 } text ? text : null;

    /// <summary>Several lines; empty when nothing was written.</summary>
    public string Lines(string field) => CleanLines(this[field]);

    /// <summary>Several lines, or null when nothing was written.</summary>
    public string? LinesOrNull(string field) => Lines(field) is { Length: > 0 } text ? text : null;

    /// <summary>A whole number.</summary>
    public int Number(string field) =>
        int.TryParse(this[field].Trim().Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Fault<int>(field, "수로 읽을 수 없습니다. 없으면 0을 적어 주십시오.");

    /// <summary>A number with or without decimals, or null when nothing was written.</summary>
    public decimal? DecimalOrNull(string field) => Line(field) is not { Length: > 0 } text ? null
        : decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : Fault<decimal?>(field, "수로 읽을 수 없습니다. 12.5처럼 적어 주십시오.");

    /// <summary>A day, as 2026-11-30 or 2026. 11. 30.</summary>
    public DateOnly Day(string field) => DayOrNull(field) ?? (Line(field).Length > 0 ? default : Fault<DateOnly>(field, "날짜가 없습니다. 적어 주십시오."));

    /// <summary>A day, or null when nothing was written.</summary>
    public DateOnly? DayOrNull(string field)
    {
        string[] formats = ["yyyy-M-d", "yyyy.M.d", "yyyy.M.d.", "yyyyMMdd"];
        var text = Line(field).Replace(" ", "", StringComparison.Ordinal);
        return text.Length == 0 ? null
            : DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : Fault<DateOnly?>(field, "날짜로 읽을 수 없습니다. 2026-11-30처럼 적어 주십시오.");
    }

    /// <summary>A time of day, or null when nothing was written.</summary>
    public TimeOnly? TimeOrNull(string field)
    {
        var text = Line(field);
        return text.Length == 0 ? null
            : TimeOnly.TryParseExact(text, ["H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
            : Fault<TimeOnly?>(field, "시각으로 읽을 수 없습니다. 14:00처럼 적어 주십시오.");
    }

    /// <summary>An instant, UTC, from a day and a time of day in Korea; null when no day was written. A day of long ago is a slip and no instant.</summary>
    /// <param name="day">Field of the day.</param>
    /// <param name="time">Field of the time of day.</param>
    /// <param name="usual">The time when none was written.</param>
    public DateTime? InstantOrNull(string day, string time, TimeOnly usual)
    {
        var at = TimeOrNull(time) ?? usual;
        return DayOrNull(day) switch
        {
            null => null,
            { Year: < FirstYear } => Fault<DateTime?>(day, "날짜가 너무 이릅니다. 연도를 확인해 주십시오."),
            { } on => Korea.InstantOf(on, at),
        };
    }

    /// <summary>One of the choices.</summary>
    public T Choice<T>(string field)
        where T : struct, Enum =>
        Enum.TryParse<T>(this[field], out var choice) && Enum.IsDefined(choice) ? choice : Fault<T>(field, "고른 것이 없습니다. 골라 주십시오.");

    /// <summary>Text of a field on one line, without what is no character.</summary>
    public static string Clean(string text) => ReadableText.Of(text).Trim();

    /// <summary>Text of several lines, without what is no character and without blanks at the ends.</summary>
    public static string CleanLines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => ReadableText.Of(line).TrimEnd())).Trim();

    private T Fault<T>(string field, string text)
    {
        _faults.Add(new(field, text));
        return default!;
    }
}
