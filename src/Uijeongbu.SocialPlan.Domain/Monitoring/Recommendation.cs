namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>How far a recommendation is.</summary>
public enum RecommendationState
{
    /// <summary>모으는 중: the department does not see it yet.</summary>
    Gathered,

    /// <summary>조치 대기: it is with the department.</summary>
    Sent,

    /// <summary>부서 확인 전: answered, and the head has not confirmed it.</summary>
    Replied,

    /// <summary>조치결과: answered and confirmed; those whose opinions it holds read it.</summary>
    Answered,

    /// <summary>재검토 중: asked about once more.</summary>
    AskedAgain,
}

/// <summary>
/// An opinion of the group about a project (종합의견, 개선 권고), made of members' own words, that goes to the department in charge and comes back with what
/// became of it (조치결과). It is asked about once more at most (재검토); the first answer is kept beside the second.
/// </summary>
public sealed class Recommendation : OwnedRow
{
    /// <summary>Most characters of why an answer is asked about once more.</summary>
    public const int LongestQuestion = 500;

    /// <summary>Days that a department has for a second answer, unless the first day is later. Ours: neither law nor guideline names one.</summary>
    public const int DaysForSecondAnswer = 14;

    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>The opinion in the group's words.</summary>
    public required string Text { get; set; }

    /// <summary>조치 기한, in Korea.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>조치 부서, when it is another than the one in charge of the project.</summary>
    public string? Department { get; set; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>Who made it, by name as it was then. Not shown outside the desk.</summary>
    public required string MadeByName { get; init; }

    /// <summary>When it went to the department, UTC; null while it has not.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>The department's answer; null while there is none.</summary>
    public OpinionReply? Reply { get; private set; }

    /// <summary>When it was answered, UTC.</summary>
    public DateTime? RepliedAt { get; private set; }

    /// <summary>Who answered, by name as it was then.</summary>
    public string? RepliedByName { get; private set; }

    /// <summary>부서 확인: when the head confirmed the answer, UTC.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>Who confirmed, by name as it was then.</summary>
    public string? ConfirmedByName { get; private set; }

    /// <summary>공문으로 갈음: number of the department's document that stands for the confirmation; null when the head confirmed.</summary>
    public string? LetterNumber { get; private set; }

    /// <summary>Day of that document.</summary>
    public DateOnly? LetterOn { get; private set; }

    /// <summary>Whether the first answer was confirmed by its day; null while there is none.</summary>
    public bool? IsInTime { get; private set; }

    /// <summary>When it was asked about once more, UTC.</summary>
    public DateTime? AskedAgainAt { get; private set; }

    /// <summary>What was asked then.</summary>
    public string? Question { get; private set; }

    /// <summary>The answer before that.</summary>
    public OpinionReply? FirstReply { get; private set; }

    /// <summary>When the answer before that was confirmed, UTC.</summary>
    public DateTime? FirstConfirmedAt { get; private set; }

    /// <summary>The change of the plan that it led to; null for none.</summary>
    public Guid? ChangeSetId { get; private set; }

    /// <summary>The indicator whose target it led to; null for none.</summary>
    public Guid? TargetIndicatorId { get; private set; }

    /// <summary>Year of that target.</summary>
    public int? TargetYear { get; private set; }

    /// <summary>How far it is.</summary>
    public RecommendationState State => StateOf(SentAt, RepliedAt, ConfirmedAt, AskedAgainAt);

    /// <summary>What became of it as far as it is known: while it is asked about once more, the first answer.</summary>
    public OpinionReply? Known => State is RecommendationState.Answered ? Reply : FirstReply;

    /// <summary>The same of one that is known by its instants.</summary>
    public static RecommendationState StateOf(DateTime? sentAt, DateTime? repliedAt, DateTime? confirmedAt, DateTime? askedAgainAt) =>
        sentAt is null ? RecommendationState.Gathered
        : confirmedAt is not null ? RecommendationState.Answered
        : repliedAt is not null ? RecommendationState.Replied
        : askedAgainAt is not null ? RecommendationState.AskedAgain : RecommendationState.Sent;

    /// <summary>Whether the department should have answered by now.</summary>
    /// <param name="today">The day, in Korea.</param>
    public bool IsOverdue(DateOnly today) => State is RecommendationState.Sent or RecommendationState.Replied or RecommendationState.AskedAgain && DueOn < today;

    /// <summary>Writes it anew, while the department has not seen it. A refusal changes nothing.</summary>
    public Outcome Write(RecommendationContent content, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(content);
        if ((SentAt is not null ? MonitoringProblems.AlreadySent : content.WhyNot(today)) is { } problem)
        {
            return problem;
        }

        (Text, DueOn, Department) = (content.Text, content.DueOn, content.Department);
        return Outcome.Ok;
    }

    /// <summary>Sends it to the department.</summary>
    public Outcome Send(DateTime at)
    {
        if ((SentAt is not null ? MonitoringProblems.AlreadySent : new RecommendationContent(Text, DueOn).WhyNot(Korea.DayOf(at)) is null ? null : MonitoringProblems.DuePassed) is { } problem)
        {
            return problem;
        }

        SentAt = at;
        return Outcome.Ok;
    }

    /// <summary>Answers it, or puts the answer right until the head has confirmed it. A refusal changes nothing.</summary>
    public Outcome Answer(OpinionReply reply, DateTime at, string byName)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if ((State is RecommendationState.Gathered or RecommendationState.Answered ? MonitoringProblems.NotToAnswer : reply.WhyNot()) is { } problem)
        {
            return problem;
        }

        (Reply, RepliedAt, RepliedByName) = (reply, at, byName);
        return Outcome.Ok;
    }

    /// <summary>부서 확인.</summary>
    public Outcome Confirm(DateTime at, string byName)
    {
        if (State is not RecommendationState.Replied)
        {
            return MonitoringProblems.NothingToConfirm;
        }

        (ConfirmedAt, ConfirmedByName) = (at, byName);
        IsInTime ??= Korea.DayOf(at) <= DueOn;
        return Outcome.Ok;
    }

    /// <summary>공문으로 갈음: what the department answered by an official document, where its head does not confirm in the portal. Answer and confirmation in one step.</summary>
    /// <param name="reply">The answer as the document gives it.</param>
    /// <param name="letter">Number and day of the document.</param>
    /// <param name="at">When it is entered, UTC.</param>
    /// <param name="byName">Who enters it.</param>
    public Outcome ConfirmByLetter(OpinionReply reply, OpinionLetter letter, DateTime at, string byName)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (letter.WhyNot(Korea.DayOf(at)) is { } faulty)
        {
            return faulty;
        }

        if (Answer(reply, at, byName).Problem is { } problem)
        {
            return problem;
        }

        (LetterNumber, LetterOn) = (letter.Number.Trim(), letter.On);
        return Confirm(at, byName);
    }

    /// <summary>재검토 요청, once: the answer stays beside the one that is to come.</summary>
    public Outcome AskAgain(string? question, DateTime at)
    {
        if ((State is not RecommendationState.Answered ? MonitoringProblems.NotAnsweredYet : AskedAgainAt is not null ? MonitoringProblems.AskedBefore
            : FormProblem.Of("recommendation.faulty", [FieldFault.Needed(nameof(Question), question, "다시 살펴야 할 까닭이", LongestQuestion)])) is { } problem)
        {
            return problem;
        }

        (AskedAgainAt, Question, FirstReply, FirstConfirmedAt) = (at, question!.Trim(), Reply, ConfirmedAt);
        (Reply, RepliedAt, RepliedByName, ConfirmedAt, ConfirmedByName, LetterNumber, LetterOn) = (null, null, null, null, null, null, null);
        DueOn = Korea.DayOf(at).AddDays(DaysForSecondAnswer) is var later && later > DueOn ? later : DueOn;
        return Outcome.Ok;
    }

    /// <summary>Names what it led to, or takes that back: a change of the plan, a target of a year, or both.</summary>
    /// <param name="changeSet">The change; null for none.</param>
    /// <param name="target">Indicator and year of the target; null for none.</param>
    public Outcome LeadTo(Guid? changeSet, (Guid Indicator, int Year)? target = null)
    {
        if (SentAt is null)
        {
            return MonitoringProblems.NotToAnswer;
        }

        (ChangeSetId, TargetIndicatorId, TargetYear) = (changeSet, target?.Indicator, target?.Year);
        return Outcome.Ok;
    }
}
