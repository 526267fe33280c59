namespace Uijeongbu.SocialPlan.Domain.Calendar;

/// <summary>The working days of a place: the shipped holidays without those it struck, and with those it added.</summary>
public static class PlaceDays
{
    /// <summary>Counts with the place's own dates.</summary>
    public static WorkingDays Of(IEnumerable<CalendarContent> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var own = entries.ToList();
        var struck = own.Where(entry => entry.Kind is CalendarEntryKind.WorkingDay).Select(entry => entry.On).ToHashSet();
        var added = own.Where(entry => entry.Kind is CalendarEntryKind.Holiday).OrderBy(entry => entry.On)
            .SelectMany(entry => Enumerable.Range(0, entry.Last.DayNumber - entry.On.DayNumber + 1).Select(day => new Holiday(entry.On.AddDays(day), entry.Name)));
        return new(ShippedHolidays.All.Where(holiday => !struck.Contains(holiday.Day)).Concat(added));
    }
}
