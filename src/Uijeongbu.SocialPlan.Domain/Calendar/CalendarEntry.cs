namespace Uijeongbu.SocialPlan.Domain.Calendar;

/// <summary>What a date of a place is.</summary>
public enum CalendarEntryKind
{
    /// <summary>공휴일 that the shipped list lacks, such as a temporary one: deadlines on it move on.</summary>
    Holiday,

    /// <summary>A day of the shipped list that is a working day after all.</summary>
    WorkingDay,

    /// <summary>A deadline that the municipality or its province set itself (지침·도 공문).</summary>
    Deadline,

    /// <summary>A date of its own practice (관례): meetings, training, reports.</summary>
    Practice,
}

/// <summary>A date that a place adds to its calendar, or corrects in the shipped one.</summary>
public sealed class CalendarEntry : OwnedRow
{
    /// <summary>What it is.</summary>
    public required CalendarEntryKind Kind { get; set; }

    /// <summary>First day, in Korea.</summary>
    public required DateOnly On { get; set; }

    /// <summary>Last day, included; null for a single day.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>What it is called.</summary>
    public required string Name { get; set; }

    /// <summary>Who set it, or why it is so.</summary>
    public string? Note { get; set; }

    /// <summary>What is written about it.</summary>
    public CalendarContent ToContent() => new(Kind, On, Until, Name, Note);

    /// <summary>A new one, not checked yet: <see cref="Write"/> says whether it may be.</summary>
    public static CalendarEntry New(string regionCode, CalendarContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new() { RegionCode = regionCode, Kind = content.Kind, On = content.On, Name = content.Name };
    }

    /// <summary>Writes all of it anew. A refusal changes nothing.</summary>
    public Outcome Write(CalendarContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.WhyNot() is { } problem)
        {
            return problem;
        }

        (Kind, On, Until, Name, Note) = (content.Kind, content.On, content.Until, content.Name, content.Note);
        return Outcome.Ok;
    }
}
