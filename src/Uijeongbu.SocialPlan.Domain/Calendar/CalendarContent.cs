namespace Uijeongbu.SocialPlan.Domain.Calendar;

/// <summary>What is written about a date of a place, as one value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="On">First day, in Korea.</param>
/// <param name="Until">Last day, included; null for a single day.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Note">Who set it, or why it is so.</param>
public sealed record CalendarContent(CalendarEntryKind Kind, DateOnly On, DateOnly? Until, string Name, string? Note)
{
    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 100;

    /// <summary>Most characters of a note.</summary>
    public const int LongestNote = 500;

    private const int FirstYear = 2020;
    private const int LastYear = 2100;
    private const int MostDaysClosed = 14;
    private const int MostDays = 366;

    /// <summary>The last day.</summary>
    public DateOnly Last => Until ?? On;

    /// <summary>What officials call a kind.</summary>
    public static string Label(CalendarEntryKind kind) => kind switch
    {
        CalendarEntryKind.Holiday => "공휴일 추가",
        CalendarEntryKind.WorkingDay => "공휴일에서 뺌",
        CalendarEntryKind.Deadline => "기한(지침·공문)",
        CalendarEntryKind.Practice => "일정(관례)",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public FormProblem? WhyNot() => FormProblem.Of("calendar.faulty",
    [
        FieldFault.If(On.Year is < FirstYear or > LastYear, nameof(On), $"{FirstYear}년부터 {LastYear}년까지의 날짜를 적어 주십시오.") ?? WhyNotThatDay(),
        WhyNotUntil(),
        FieldFault.Needed(nameof(Name), Name, "이름이", LongestName),
        FieldFault.TooLong(nameof(Note), Note, LongestNote),
    ]);

    private FieldFault? WhyNotThatDay() => Kind switch
    {
        CalendarEntryKind.Holiday when Until is null && ShippedHolidays.NameOf(On) is { } name => new(nameof(On), $"이미 공휴일({name})입니다. 다른 날짜를 적어 주십시오."),
        CalendarEntryKind.WorkingDay when ShippedHolidays.NameOf(On) is null => new(nameof(On), "포털에 실린 공휴일이 아닙니다. 날짜를 확인해 주십시오."),
        _ => null,
    };

    private FieldFault? WhyNotUntil() =>
        FieldFault.If(Until < On, nameof(Until), "끝나는 날이 시작하는 날보다 빠릅니다. 날짜를 확인해 주십시오.")
        ?? FieldFault.If(Until is not null && Kind is (CalendarEntryKind.WorkingDay or CalendarEntryKind.Deadline), nameof(Until), "하루만 적습니다. 끝나는 날을 지워 주십시오.")
        ?? FieldFault.If(Last.DayNumber - On.DayNumber >= (Kind is CalendarEntryKind.Holiday ? MostDaysClosed : MostDays), nameof(Until), "기간이 너무 깁니다. 날짜를 확인해 주십시오.");
}
