namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>When the results of a year are entered. A period that was changed after it had begun says why and by whom.</summary>
public sealed class ResultsPeriod : OwnedRow
{
    /// <summary>Most characters of <see cref="ReopenReason"/>.</summary>
    public const int LongestReason = 500;

    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>First instant of entry, UTC.</summary>
    public required DateTime OpensAt { get; set; }

    /// <summary>마감: the last instant of entry, included, UTC. Only the server's clock decides.</summary>
    public required DateTime ClosesAt { get; set; }

    /// <summary>Why it was changed after it had begun (연장, 재개방 사유); null while it was not.</summary>
    public string? ReopenReason { get; set; }

    /// <summary>Who changed it then; null while nobody did.</summary>
    public string? ReopenedBy { get; set; }

    /// <summary>Until when outages were considered, UTC: whoever sets the period has decided about those before; null while none was.</summary>
    public DateTime? OutagesSettledAt { get; set; }

    /// <summary>Since when the results are with the province (시행결과 제출), UTC; null while they are here. Follows the year's own steps.</summary>
    public DateTime? WithProvinceSince { get; set; }

    /// <summary>Whether results can be entered at <paramref name="now"/>.</summary>
    public bool IsOpenAt(DateTime now) => OpensAt <= now && now <= ClosesAt;

    /// <summary>Why a period cannot be set so; null when it can. What has begun is changed with a reason only.</summary>
    /// <param name="before">The period as it is; null when none was set.</param>
    /// <param name="opensAt">First instant, UTC.</param>
    /// <param name="closesAt">Last instant, UTC.</param>
    /// <param name="reason">Why; blank is none.</param>
    /// <param name="now">The server's clock, UTC.</param>
    public static Problem? WhyNotSet(ResultsPeriod? before, DateTime opensAt, DateTime closesAt, string? reason, DateTime now) =>
        closesAt <= opensAt ? ResultProblems.PeriodReversed
        : reason?.Length > LongestReason ? ResultProblems.TextTooLong(LongestReason)
        : before is not null && before.OpensAt <= now && string.IsNullOrWhiteSpace(reason) ? ResultProblems.PeriodReasonMissing
        : null;
}
