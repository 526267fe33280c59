using System.Collections.Frozen;

namespace Uijeongbu.SocialPlan.Domain.Calendar;

/// <summary>
/// Counts days as the law does. A period leaves its first day out (민법 제157조); a last day on a Saturday, Sunday or holiday moves to the
/// next working day (민법 제161조); administrative periods follow the same (행정기본법 제6조 제1항).
/// </summary>
public sealed class WorkingDays
{
    private readonly FrozenDictionary<DateOnly, string> _holidays;

    /// <param name="holidays">The holidays that count; a day given twice keeps its first name.</param>
    public WorkingDays(IEnumerable<Holiday> holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        _holidays = holidays.DistinctBy(holiday => holiday.Day).ToFrozenDictionary(holiday => holiday.Day, holiday => holiday.Name);
    }

    /// <summary>Why offices are closed on a day (토요일, 일요일, or the holiday's name); null on a working day.</summary>
    public string? WhyClosed(DateOnly day) => _holidays.GetValueOrDefault(day) ?? day.DayOfWeek switch
    {
        DayOfWeek.Saturday => "토요일",
        DayOfWeek.Sunday => "일요일",
        _ => null,
    };

    /// <summary>Whether offices are open.</summary>
    public bool IsWorkingDay(DateOnly day) => WhyClosed(day) is null;

    /// <summary>Whether it is the first day of its week, from Monday on, on which offices are open.</summary>
    public bool IsFirstOfWeek(DateOnly day)
    {
        var passed = ((int)day.DayOfWeek + 6) % 7; // since Monday
        return IsWorkingDay(day) && !Enumerable.Range(1, passed).Any(before => IsWorkingDay(day.AddDays(-before)));
    }

    /// <summary>The day on which a deadline really ends: itself on a working day, else the next one.</summary>
    public DateOnly DueOn(DateOnly nominal)
    {
        var day = nominal;
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The last day of a period of days that begins on a day, which is not counted; moved to the next working day.</summary>
    /// <param name="begins">The day of the event (공고일, 통지일).</param>
    /// <param name="days">Length, at least 1.</param>
    public DateOnly EndOf(DateOnly begins, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return DueOn(begins.AddDays(days));
    }
}
