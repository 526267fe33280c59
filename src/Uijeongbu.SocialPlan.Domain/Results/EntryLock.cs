namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>Why a cell cannot be changed.</summary>
public enum EntryLockKind
{
    /// <summary>Another person is in charge of the project.</summary>
    NotOwn,

    /// <summary>부서 제출: in review.</summary>
    Submitted,

    /// <summary>The period has not begun.</summary>
    NotYetOpen,

    /// <summary>마감: the period is over, or none was ever opened.</summary>
    Closed,
}

/// <summary>A lock with what a person needs to know about it.</summary>
/// <param name="Kind">Why.</param>
/// <param name="At">Since when, or when it opens; UTC; null when unknown.</param>
/// <param name="By">Who did it; null when no one did.</param>
public sealed record EntryLock(EntryLockKind Kind, DateTime? At = null, string? By = null)
{
    /// <summary>
    /// The one place that decides whether results of a project can be entered. The period comes first: a closed year is closed for
    /// everyone; then the review; then who is in charge.
    /// </summary>
    /// <returns>null when they can.</returns>
    public static EntryLock? Of(ResultsPeriod? period, ProjectReport? report, bool isInCharge, DateTime now)
    {
        if (period is null || now > period.ClosesAt)
        {
            return new(EntryLockKind.Closed, period?.ClosesAt);
        }

        if (now < period.OpensAt)
        {
            return new(EntryLockKind.NotYetOpen, period.OpensAt);
        }

        return report is { Status: ReportStatus.Submitted }
            ? new(EntryLockKind.Submitted, report.SubmittedAt, report.SubmittedByName)
            : isInCharge ? null : new(EntryLockKind.NotOwn);
    }

    /// <summary>The same as a refusal, for a command that came too late.</summary>
    public Problem ToProblem() => Kind switch
    {
        EntryLockKind.Submitted => ResultProblems.InReview,
        EntryLockKind.NotYetOpen => ResultProblems.NotYetOpen,
        EntryLockKind.Closed => ResultProblems.Closed,
        _ => ResultProblems.NotInCharge,
    };
}
