using Uijeongbu.SocialPlan.Domain.Calendar;

namespace Uijeongbu.SocialPlan.Portal.Features.YearCalendar;

/// <summary>A day by which something is due at a place: a deadline of the rules, or one that the place set itself.</summary>
/// <param name="DueOn">The day on which it really ends.</param>
/// <param name="Nominal">The day that was set.</param>
/// <param name="Deadline">The deadline of the rules; null for the place's own.</param>
/// <param name="Own">The place's own; null for one of the rules.</param>
internal sealed record CalendarLine(DateOnly DueOn, DateOnly Nominal, PlanDeadline? Deadline, SavedDate? Own)
{
    /// <summary>What it rests on.</summary>
    public DeadlineBasis Basis => Deadline?.Basis ?? DeadlineBasis.Guideline;

    /// <summary>The article or letter.</summary>
    public string? Source => Deadline?.Source ?? Own?.Content.Note;
}
