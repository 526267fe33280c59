namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>Why a cell cannot be changed.</summary>
public enum EntryLockKind
{
    /// <summary>Another person is in charge of the project.</summary>
    NotOwn,

    /// <summary>검토 중: the department reviews it.</summary>
    Submitted,

    /// <summary>The period has not begun.</summary>
    NotYetOpen,

    /// <summary>마감: the period is over, or none was ever opened.</summary>
    Closed,

    /// <summary>부서 확인: confirmed, not collected yet.</summary>
    Confirmed,

    /// <summary>총괄 확정.</summary>
    Collected,

    /// <summary>반려 or 한시 수정 허용 names other items.</summary>
    NotNamed,

    /// <summary>The time that was given for mending is over.</summary>
    OpeningOver,

    /// <summary>마감 of a part of the year: no report is opened again for it, only its period can be longer.</summary>
    InterimClosed,

    /// <summary>도 평가 중: the results of the year are with the province.</summary>
    WithProvince,
}

/// <summary>A lock with what a person needs to know about it.</summary>
/// <param name="Kind">Why.</param>
/// <param name="At">Since when, or when it opens; UTC; null when unknown.</param>
/// <param name="By">Who did it; null when no one did.</param>
public sealed record EntryLock(EntryLockKind Kind, DateTime? At = null, string? By = null)
{
    /// <summary>
    /// The one place that decides whether anything of a project can be entered. First whether the year is with the province, then the review, for it says more than a deadline; then the period,
    /// unless what was opened again has an end of its own: a closed year is closed for everyone; then who is in charge.
    /// </summary>
    /// <returns>null when something can; <see cref="OfItem"/> says whether a certain item.</returns>
    public static EntryLock? Of(ResultsPeriod? period, ProjectReport? report, bool isInCharge, DateTime now) =>
        OfSubmission(period) ?? OfOpening(report, now) ?? OfReview(report) ?? (HasOwnEnd(report) ? null : OfPeriod(period, now)) ?? (isInCharge ? null : new(EntryLockKind.NotOwn));

    /// <summary>The same for one item.</summary>
    /// <param name="period">The period of entry; null when none was opened.</param>
    /// <param name="report">The project's report; null while there is none.</param>
    /// <param name="indicator">An indicator; null for the words and the evidence.</param>
    /// <param name="isInCharge">Whether the person is in charge of the project.</param>
    /// <param name="now">The server's clock, UTC.</param>
    /// <returns>null when it can be entered.</returns>
    public static EntryLock? OfItem(ResultsPeriod? period, ProjectReport? report, Guid? indicator, bool isInCharge, DateTime now) =>
        Of(period, report, isInCharge, now)
        ?? (IsOpenedAgain(report) && !report!.Opening!.Opens(indicator) ? new(EntryLockKind.NotNamed, report.Opening.At, report.Opening.ByName) : null);

    /// <summary>The same for a result of a part of the year: only the period and who is in charge decide, for no review follows it.</summary>
    public static EntryLock? OfInterim(InterimPeriod? period, bool isInCharge, DateTime now) =>
        OfWindow(period?.OpensAt, period?.ClosesAt, now) is { } locked
            ? locked is { Kind: EntryLockKind.Closed, At: not null } ? locked with { Kind = EntryLockKind.InterimClosed } : locked
            : isInCharge ? null : new(EntryLockKind.NotOwn);

    private static bool IsOpenedAgain(ProjectReport? report) => report is { Status: ReportStatus.Returned or ReportStatus.Reopened, Opening: not null };

    private static bool HasOwnEnd(ProjectReport? report) => IsOpenedAgain(report) && report!.Opening!.Until is not null;

    private static EntryLock? OfSubmission(ResultsPeriod? period) => period?.WithProvinceSince is { } since ? new(EntryLockKind.WithProvince, since) : null;

    private static EntryLock? OfOpening(ProjectReport? report, DateTime now) =>
        IsOpenedAgain(report) && report!.Opening!.IsOverAt(now) ? new(EntryLockKind.OpeningOver, report.Opening.Until, report.Opening.ByName) : null;

    private static EntryLock? OfPeriod(ResultsPeriod? period, DateTime now) =>
        OfWindow(period?.OpensAt, period?.ClosesAt, now);

    private static EntryLock? OfWindow(DateTime? opensAt, DateTime? closesAt, DateTime now) =>
        closesAt is null || now > closesAt ? new(EntryLockKind.Closed, closesAt)
        : now < opensAt ? new(EntryLockKind.NotYetOpen, opensAt)
        : null;

    private static EntryLock? OfReview(ProjectReport? report) => report?.Status switch
    {
        ReportStatus.Submitted => new(EntryLockKind.Submitted, report.SubmittedAt, report.SubmittedByName),
        ReportStatus.TeamReviewed => new(EntryLockKind.Submitted, report.MovedAt, report.MovedByName),
        ReportStatus.Confirmed => new(EntryLockKind.Confirmed, report.MovedAt, report.MovedByName),
        ReportStatus.Collected => new(EntryLockKind.Collected, report.MovedAt, report.MovedByName),
        _ => null,
    };

    /// <summary>The same as a refusal, for a command that came too late.</summary>
    public Problem ToProblem() => Kind switch
    {
        EntryLockKind.Submitted => ResultProblems.InReview,
        EntryLockKind.NotYetOpen => ResultProblems.NotYetOpen,
        EntryLockKind.Closed => ResultProblems.Closed,
        EntryLockKind.Confirmed => ResultProblems.Confirmed,
        EntryLockKind.Collected => ResultProblems.Collected,
        EntryLockKind.NotNamed => ResultProblems.NotNamed,
        EntryLockKind.OpeningOver => ResultProblems.OpeningOver,
        EntryLockKind.InterimClosed => ResultProblems.InterimClosed,
        EntryLockKind.WithProvince => Submission.YearProblems.WithProvince,
        _ => ResultProblems.NotInCharge,
    };
}
