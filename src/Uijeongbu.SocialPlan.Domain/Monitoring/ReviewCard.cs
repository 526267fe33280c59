namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>How far a card is.</summary>
public enum CardState
{
    /// <summary>시작 전.</summary>
    NotStarted,

    /// <summary>작성 중.</summary>
    Drafting,

    /// <summary>제출.</summary>
    Submitted,

    /// <summary>제출한 뒤 고치는 중: what was submitted counts.</summary>
    Revising,

    /// <summary>Taken from the member because of a conflict.</summary>
    Withdrawn,
}

/// <summary>
/// A project that a member reviews in a round, with the draft of the review. What is submitted is kept as <see cref="SubmittedReview"/>s, each version of it.
/// </summary>
public sealed class ReviewCard : OwnedRow
{
    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>The member.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>When it was dealt, UTC.</summary>
    public required DateTime DealtAt { get; init; }

    /// <summary>The card that this one was dealt for, when another member had a conflict.</summary>
    public Guid? InsteadOfId { get; init; }

    /// <summary>The draft; null when nothing is being written. Nobody but the member reads it.</summary>
    public ReviewAnswers? Draft { get; private set; }

    /// <summary>When the draft was saved last, UTC.</summary>
    public DateTime? DraftAt { get; private set; }

    /// <summary>How many versions of the review were submitted.</summary>
    public int Submissions { get; private set; }

    /// <summary>When the review was submitted first, UTC; null while it was not.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Why the member does not review it; null when the member does.</summary>
    public ConflictKind? Conflict { get; private set; }

    /// <summary>The conflict in words.</summary>
    public string? ConflictReason { get; private set; }

    /// <summary>When the conflict was noted, UTC.</summary>
    public DateTime? ConflictAt { get; private set; }

    /// <summary>Who noted it, by name as it was then.</summary>
    public string? ConflictByName { get; private set; }

    /// <summary>A new card.</summary>
    /// <param name="member">The member.</param>
    /// <param name="project">The project.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="insteadOf">The card it replaces; null for none.</param>
    public static ReviewCard Deal(GroupMember member, Guid project, DateTime at, Guid? insteadOf = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new() { RegionCode = member.RegionCode, RoundId = member.RoundId, MemberId = member.Id, ProjectId = project, DealtAt = at, InsteadOfId = insteadOf };
    }

    /// <summary>How far it is.</summary>
    public CardState State => StateOf(Conflict, Submissions, DraftAt);

    /// <summary>The same of one that is known by what it is kept by.</summary>
    public static CardState StateOf(ConflictKind? conflict, int submissions, DateTime? draftAt) =>
        conflict is not null ? CardState.Withdrawn
        : submissions > 0 ? draftAt is null ? CardState.Submitted : CardState.Revising
        : draftAt is null ? CardState.NotStarted : CardState.Drafting;

    /// <summary>Keeps a draft. Gaps are no fault of one. A refusal changes nothing.</summary>
    public Outcome Keep(ReviewAnswers draft, Questionnaire asked, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if ((WhyNot() ?? draft.WhyNotDraft(asked)) is { } problem)
        {
            return problem;
        }

        (Draft, DraftAt) = (draft, at);
        return Outcome.Ok;
    }

    /// <summary>Submits a review, or another version of it. A refusal changes nothing.</summary>
    public Outcome<SubmittedReview> Submit(ReviewAnswers answers, Questionnaire asked, DateTime at, string byName)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if ((WhyNot() ?? answers.WhyNotSubmit(asked)) is { } problem)
        {
            return problem;
        }

        (Draft, DraftAt, Submissions, SubmittedAt) = (null, null, Submissions + 1, SubmittedAt ?? at);
        return new SubmittedReview { RegionCode = RegionCode, CardId = Id, Number = Submissions, Answers = answers, At = at, ByName = byName };
    }

    /// <summary>Submits what stands on a member's sheet of paper, once the member or a signed scan confirmed it.</summary>
    /// <param name="paper">What was entered, confirmed or signed.</param>
    /// <param name="asked">The questions that it answers.</param>
    /// <param name="member">The member by name.</param>
    public Outcome<SubmittedReview> Submit(PaperReview paper, Questionnaire asked, string member)
    {
        ArgumentNullException.ThrowIfNull(paper);
        if (paper is not { State: PaperState.Confirmed or PaperState.Scanned, DecidedAt: { } at })
        {
            return MonitoringProblems.PaperNotFound;
        }

        var kept = (Draft, DraftAt); // what the member writes in the portal meanwhile stays
        var outcome = Submit(paper.Answers, asked, at, member);
        if (outcome.IsOk)
        {
            (Draft, DraftAt) = kept;
            outcome.Answer.EnteredByName = paper.EnteredByName;
            outcome.Answer.Paper = paper.State;
        }

        return outcome;
    }

    /// <summary>Takes the card from the member. What was submitted stays and counts no more; a draft is thrown away.</summary>
    /// <param name="kind">기피 or 회피.</param>
    /// <param name="reason">Why.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="byName">Who says so.</param>
    public Outcome StandBack(ConflictKind kind, string? reason, DateTime at, string byName)
    {
        if ((WhyNot() ?? Conflicts.WhyNot(kind, reason)) is { } problem)
        {
            return problem;
        }

        (Conflict, ConflictReason, ConflictAt, ConflictByName, Draft, DraftAt) = (kind, reason!.Trim(), at, byName, null, null);
        return Outcome.Ok;
    }

    private Problem? WhyNot() => Conflict is null ? null : MonitoringProblems.StoodBack;
}

/// <summary>A version of a review as it was submitted (점검의견서). Never changed.</summary>
public sealed class SubmittedReview : OwnedRow
{
    /// <summary>The card.</summary>
    public required Guid CardId { get; init; }

    /// <summary>From 1; the latest counts.</summary>
    public required int Number { get; init; }

    /// <summary>The answers, with the version of the questions they are for.</summary>
    public required ReviewAnswers Answers { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who, by name as it was then.</summary>
    public required string ByName { get; init; }

    /// <summary>Who entered it from a sheet of paper; null when the member wrote it.</summary>
    public string? EnteredByName { get; internal set; }

    /// <summary>How the member stands behind what was entered from paper; null when the member wrote it.</summary>
    public PaperState? Paper { get; internal set; }
}
