namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>All of a year that decides about a step.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Evaluation">자체평가.</param>
/// <param name="Content">What the results say.</param>
/// <param name="Uncollected">Projects that are not collected (총괄 확정), by number.</param>
/// <param name="MeetingDecision">Decision of the meeting that the step names; null when it is no deliberation of this year by the 대표협의체.</param>
public sealed record YearCase(YearReportStatus Status, SelfEvaluation Evaluation, YearContent Content, IReadOnlyList<string> Uncollected, Meetings.MeetingDecision? MeetingDecision = null);

/// <summary>The one place that decides what can be done with the results of a year, and by whom.</summary>
public static class YearFlow
{
    /// <summary>The moves that are the part's from here, whatever they need beside.</summary>
    public static IReadOnlyList<YearMove> MovesOf(YearReportStatus status, YearPart part) => [.. YearStep.All.Where(step => step.From == status && step.By == part).Select(step => step.Move)];

    /// <summary>Why the move cannot be done; null when it can.</summary>
    /// <param name="move">What is asked for.</param>
    /// <param name="year">Where the year stands.</param>
    /// <param name="part">Whose part the sender has.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <param name="today">The day in Korea.</param>
    public static Problem? WhyNot(YearMove move, YearCase year, YearPart part, YearEvidence evidence, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(evidence);
        return YearStep.Find(move, year.Status) is not { } step ? YearProblems.NotFromHere(move, year.Status)
            : step.By != part ? YearProblems.NotYours(step.By)
            : evidence.Text?.Length > YearEvidence.LongestText ? YearProblems.TextTooLong
            : WhyNot(move, year, evidence, today);
    }

    /// <summary>Whether a number is missing or too long.</summary>
    internal static bool NumberFault(string? number) => string.IsNullOrWhiteSpace(number) || number.Length > YearEvidence.LongestNumber;

    private static Problem? WhyNot(YearMove move, YearCase year, YearEvidence evidence, DateOnly today) => move switch
    {
        YearMove.Gather => GatherFault(year),
        YearMove.Ungather or YearMove.TakeBack => string.IsNullOrWhiteSpace(evidence.Text) ? YearProblems.ReasonMissing(move) : null,
        YearMove.Evaluate => year.Evaluation.WhyNotWhole(today),
        YearMove.Deliberate or YearMove.Defer => MeetingFault(move, year.MeetingDecision),
        YearMove.Submit or YearMove.Complete => SendingFault(year, evidence, today),
        YearMove.AskMore => AskingFault(year, evidence, today),
        YearMove.Receive => NumberFault(evidence.Number) ? YearProblems.ReceiptMissing : null,
        _ => null,
    };

    private static Problem? GatherFault(YearCase year) =>
        year.Content.Projects.Count == 0 ? YearProblems.NoProjects : year.Uncollected.Count > 0 ? YearProblems.Uncollected(year.Uncollected) : null;

    private static Problem? MeetingFault(YearMove move, Meetings.MeetingDecision? decision) => decision switch
    {
        Meetings.MeetingDecision.AsProposed or Meetings.MeetingDecision.Amended when move is YearMove.Deliberate => null,
        Meetings.MeetingDecision.Deferred or Meetings.MeetingDecision.Rejected when move is YearMove.Defer => null,
        null => YearProblems.MeetingMissing,
        _ => YearProblems.DecisionDiffers,
    };

    // What was opened again after the deliberation must have come back before it is sent.
    private static Problem? SendingFault(YearCase year, YearEvidence evidence, DateOnly today) =>
        GatherFault(year) is { } open ? open
        : year.Content.Blanks.Any() && !evidence.KnowsBlanks ? YearProblems.BlanksUnsaid(year.Content.Blanks.Count())
        : evidence.Number is { Length: > 0 } && (NumberFault(evidence.Number) || evidence.On is null || evidence.On > today) ? YearProblems.LetterFaulty
        : null;

    private static Problem? AskingFault(YearCase year, YearEvidence evidence, DateOnly today) =>
        string.IsNullOrWhiteSpace(evidence.Text) ? YearProblems.ReasonMissing(YearMove.AskMore)
        : evidence.On is null || evidence.On < today ? YearProblems.MoreUntilMissing
        : evidence.Projects.Except(year.Content.Projects.Select(project => project.Project)).Any() ? YearProblems.ProjectUnknown
        : null;
}
