namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>
/// The results of a year as a whole (시행결과): from 취합 over 자체평가 and the council's deliberation to the province. One for each place and year; its way
/// is the table <see cref="YearStep.All"/>, each step a record of its own (<see cref="YearReportMove"/>).
/// </summary>
public sealed class YearReport : OwnedRow
{
    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>How far it is.</summary>
    public YearReportStatus Status { get; private set; }

    /// <summary>자체평가; empty until something is written.</summary>
    public SelfEvaluation Evaluation { get; private set; } = SelfEvaluation.None;

    /// <summary>공문 번호 of the submission: the legal act is the letter, which goes another way; null until it is noted.</summary>
    public string? LetterNumber { get; private set; }

    /// <summary>Day of that letter, in Korea.</summary>
    public DateOnly? LetterOn { get; private set; }

    /// <summary>접수번호 of the province; null until it took the results in.</summary>
    public string? ReceiptNumber { get; private set; }

    /// <summary>Until when more is asked for (보완 기한), in Korea; null when nothing is.</summary>
    public DateOnly? MoreUntil { get; private set; }

    /// <summary>Writes the self-evaluation. What is too long is refused whole; what is missing is asked for at 자체평가 완료.</summary>
    public Outcome Write(SelfEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        if (Status is YearReportStatus.Collecting || Status >= YearReportStatus.Deliberated)
        {
            return YearProblems.NotToEvaluate(Status);
        }

        if (evaluation.WhyNot() is { } problem)
        {
            return problem;
        }

        Evaluation = evaluation;
        return Outcome.Ok;
    }

    /// <summary>Notes the letter by which the results were submitted.</summary>
    /// <param name="number">공문 번호.</param>
    /// <param name="on">Its day.</param>
    /// <param name="today">The day in Korea.</param>
    public Outcome NoteLetter(string? number, DateOnly? on, DateOnly today)
    {
        if (Status < YearReportStatus.Submitted)
        {
            return YearProblems.NotSubmitted;
        }

        if (YearFlow.NumberFault(number) || on is null || on > today)
        {
            return YearProblems.LetterFaulty;
        }

        (LetterNumber, LetterOn) = (number!.Trim(), on);
        return Outcome.Ok;
    }

    /// <summary>Brings it to another state. Whether that can be done was asked before (<see cref="YearFlow"/>).</summary>
    public void MoveTo(YearStep step, YearEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(evidence);
        Status = step.To;
        MoreUntil = step.Move is YearMove.AskMore ? evidence.On : step.To is YearReportStatus.Received ? null : MoreUntil;
        ReceiptNumber = step.Move is YearMove.Receive ? evidence.Number!.Trim() : ReceiptNumber;
        if (step.Move is YearMove.Submit && evidence.Number is { Length: > 0 })
        {
            (LetterNumber, LetterOn) = (evidence.Number.Trim(), evidence.On);
        }
    }
}
