namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>
/// The one place that decides what can be done with a project's report, by whom and when. The way is 작성 중 → 검토 요청 → (팀장 검토) → 부서 확인 or
/// 공문으로 갈음 → 총괄 확정; nobody confirms what they entered.
/// </summary>
/// <param name="HasTeamReview">Whether the team leader reviews before the head: a setting of the place.</param>
public sealed record ReportFlow(bool HasTeamReview)
{
    private const int LongestNumber = 100;

    /// <summary>The moves that are the actor's from here, whatever they need beside.</summary>
    public IReadOnlyList<ReportMove> MovesOf(ReportCase report, ReportParts parts)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Period?.WithProvinceSince is not null ? [] : [.. Steps(report.Status).Where(step => (step.By & parts) != ReportParts.None && !(step.Move is ReportMove.TakeBack && report.IsOpened)).Select(step => step.Move).Distinct()];
    }

    /// <summary>Why the move cannot be done; null when it can.</summary>
    /// <param name="move">What is asked for.</param>
    /// <param name="report">Where the report stands.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <param name="now">The server's clock, UTC.</param>
    public Problem? WhyNot(ReportMove move, ReportCase report, ReportActor actor, MoveEvidence evidence, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(evidence);
        var steps = Steps(report.Status).Where(step => step.Move == move).ToList();
        return report.Period?.WithProvinceSince is not null ? Submission.YearProblems.WithProvince
            : steps.Count == 0 ? FlowProblems.NotFromHere(move, report.Status)
            : !steps.Exists(step => (step.By & actor.Parts) != ReportParts.None) ? FlowProblems.NotYours(steps.Select(step => step.By))
            : move is ReportMove.TakeBack && report.IsOpened ? FlowProblems.AlreadyOpened(report.OpenedByName!)
            : Confirms(move) && report.Hands.Contains(actor.Account) ? FlowProblems.OwnWork
            : WhyNot(move, report, evidence, now);
    }

    /// <summary>The state after a move: by the table, and after 회수 the one before the request.</summary>
    public ReportStatus After(ReportMove move, ReportCase report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return move is ReportMove.TakeBack ? report.BeforeRequest : Steps(report.Status).First(step => step.Move == move).To;
    }

    /// <summary>The parts that may do the move from a state.</summary>
    public ReportParts WhoMay(ReportMove move, ReportStatus from) =>
        Steps(from).Where(step => step.Move == move).Aggregate(ReportParts.None, (all, step) => all | step.By);

    /// <summary>Whether the move says that what was entered is right.</summary>
    public static bool Confirms(ReportMove move) => move is ReportMove.TeamReview or ReportMove.Confirm or ReportMove.ConfirmByLetter or ReportMove.Collect;

    private static Problem? WhyNot(ReportMove move, ReportCase report, MoveEvidence evidence, DateTime now) => move switch
    {
        ReportMove.ConfirmByLetter => LetterFault(evidence, Korea.DayOf(now)),
        ReportMove.Return or ReportMove.Reopen => OpeningFault(move, report, evidence, now),
        _ => null,
    };

    private static Problem? LetterFault(MoveEvidence evidence, DateOnly today) =>
        string.IsNullOrWhiteSpace(evidence.DocumentNumber) || evidence.DocumentNumber.Length > LongestNumber ? FlowProblems.DocumentMissing
        : evidence.DocumentOn is null || evidence.DocumentOn > today ? FlowProblems.DocumentDayMissing
        : null;

    private static Problem? OpeningFault(ReportMove move, ReportCase report, MoveEvidence evidence, DateTime now) =>
        string.IsNullOrWhiteSpace(evidence.Reason) || evidence.Reason.Length > ReportOpening.LongestReason ? FlowProblems.ReasonMissing(move)
        : evidence.Indicators.Count == 0 && !evidence.Words ? FlowProblems.ItemsMissing(move)
        : evidence.Indicators.Except(report.Indicators).Any() ? FlowProblems.ItemUnknown
        : evidence.Until is null && (move is ReportMove.Reopen || report.Period?.IsOpenAt(now) != true) ? FlowProblems.EndMissing(move)
        : evidence.Until <= now ? FlowProblems.EndPassed
        : null;

    private IEnumerable<ReportStep> Steps(ReportStatus from) => ReportStep.All.Where(step => step.From == from && step.HoldsWith(HasTeamReview));
}
