using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Marking;

/// <summary>What an evaluator says about one criterion.</summary>
/// <param name="Criterion">Key of the criterion.</param>
/// <param name="Points">The mark; null while none is given, and always null where the scoring service fills. 0 is a mark.</param>
public sealed record CriterionMark(string Criterion, decimal? Points)
{
    /// <summary>Most characters of a note.</summary>
    public const int LongestNote = 1000;

    /// <summary>정성 가·감점 to what the scoring service filled; null for none.</summary>
    public decimal? Adjustment { get; init; }

    /// <summary>평가 의견; the reason where an adjustment is given.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it says nothing.</summary>
    internal bool IsEmpty() => Points is null && Adjustment is null or 0m && string.IsNullOrWhiteSpace(Note);
}

/// <summary>How a sheet stands.</summary>
public enum SheetState
{
    /// <summary>시작 전.</summary>
    NotStarted,

    /// <summary>작성 중.</summary>
    Drafting,

    /// <summary>제출.</summary>
    Submitted,

    /// <summary>제출 뒤 고치는 중: what was submitted counts until it is submitted again.</summary>
    Revising,

    /// <summary>제척, 기피, 회피: absent, which is not zero.</summary>
    Recused,
}

/// <summary>평가표: one evaluator's marks of one municipality in one stage. A draft is nobody else's to see; what was submitted, others find after their own submission.</summary>
public sealed class MarkSheet : OwnedRow
{
    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>Whose.</summary>
    public required Guid EvaluatorId { get; init; }

    /// <summary>Code of the municipality.</summary>
    public required string UnitCode { get; init; }

    /// <summary>서면평가 or 발표평가.</summary>
    public required EvaluationStage Stage { get; init; }

    /// <summary>What is being written; empty when nothing was changed since the last submission.</summary>
    public IReadOnlyList<CriterionMark> Draft { get; private set; } = [];

    /// <summary>When it was kept last, UTC.</summary>
    public DateTime? DraftAt { get; private set; }

    /// <summary>What was submitted last, and counts; empty while nothing was.</summary>
    public IReadOnlyList<CriterionMark> Marks { get; private set; } = [];

    /// <summary>When it was submitted last, UTC.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>How often it was submitted; each version is kept (<see cref="SubmittedSheet"/>).</summary>
    public int Submissions { get; private set; }

    /// <summary>제척, 기피, 회피; null for who marks.</summary>
    public ConflictKind? Conflict { get; private set; }

    /// <summary>Why.</summary>
    public string? ConflictReason { get; private set; }

    /// <summary>How it stands.</summary>
    public SheetState State => StateOf(Conflict, Submissions, DraftAt);

    /// <summary>The same of a sheet whose marks were not read.</summary>
    public static SheetState StateOf(ConflictKind? conflict, int submissions, DateTime? draftAt) =>
        conflict is not null ? SheetState.Recused
        : submissions > 0 ? draftAt is null ? SheetState.Submitted : SheetState.Revising
        : draftAt is null ? SheetState.NotStarted : SheetState.Drafting;

    /// <summary>Whether somebody still has to submit it.</summary>
    public bool IsOpen => Conflict is null && Submissions == 0;

    /// <summary>What the form shows: the draft, or what was submitted.</summary>
    public IReadOnlyList<CriterionMark> Shown => DraftAt is null ? Marks : Draft;

    /// <summary>Keeps a draft. What is missing is no fault yet; what is outside the scale is.</summary>
    public Outcome Keep(IReadOnlyList<CriterionMark> marks, Rubric rubric, DateTime at)
    {
        if ((WhyNotMine() ?? MarkRules.WhyNotKept(marks, rubric, Stage)) is { } problem)
        {
            return problem;
        }

        (Draft, DraftAt) = ([.. marks.Where(mark => !mark.IsEmpty())], at);
        return Outcome.Ok;
    }

    /// <summary>Submits it, or another version of it.</summary>
    /// <returns>The version, to be kept beside.</returns>
    public Outcome<SubmittedSheet> Submit(IReadOnlyList<CriterionMark> marks, Rubric rubric, DateTime at)
    {
        if ((WhyNotMine() ?? MarkRules.WhyNotSubmitted(marks, rubric, Stage)) is { } problem)
        {
            return problem;
        }

        (Marks, Draft, DraftAt, SubmittedAt, Submissions) = ([.. marks.Where(mark => !mark.IsEmpty())], [], null, at, Submissions + 1);
        return new SubmittedSheet { RegionCode = RegionCode, SheetId = Id, Number = Submissions, Marks = Marks, At = at };
    }

    /// <summary>Takes the evaluator out: a recused mark is absent. What was written before is not used, and stays with the versions that were submitted.</summary>
    public Outcome Recuse(ConflictKind kind, string? reason)
    {
        if ((Conflict is not null ? MarkProblems.AlreadyRecused : string.IsNullOrWhiteSpace(reason) || reason.Length > Conflicts.LongestReason ? EvaluationProblems.ReasonMissing : null) is { } problem)
        {
            return problem;
        }

        (Conflict, ConflictReason, Draft, DraftAt) = (kind, reason!.Trim(), [], null);
        return Outcome.Ok;
    }

    private Problem? WhyNotMine() => Conflict is null ? null : MarkProblems.Recused;
}

/// <summary>A version of a sheet as it was submitted. It never changes.</summary>
public sealed class SubmittedSheet : OwnedRow
{
    /// <summary>The sheet.</summary>
    public required Guid SheetId { get; init; }

    /// <summary>1, 2, ...</summary>
    public required int Number { get; init; }

    /// <summary>The marks.</summary>
    public required IReadOnlyList<CriterionMark> Marks { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }
}
