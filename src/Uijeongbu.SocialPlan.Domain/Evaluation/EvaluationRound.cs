namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>A province's evaluation of a year. Municipalities, evaluators and sheets of marks belong to it; its clock is the server's.</summary>
public sealed class EvaluationRound : OwnedRow
{
    /// <summary>실적연도.</summary>
    public required int FiscalYear { get; set; }

    /// <summary>What is evaluated.</summary>
    public required EvaluationKind Kind { get; set; }

    /// <summary>Phases with clocks.</summary>
    public required EvaluationSchedule Schedule { get; set; }

    /// <summary>Rubric, points, places, awards, scope.</summary>
    public required EvaluationRules Rules { get; set; }

    /// <summary>What municipalities and evaluators should know.</summary>
    public string? Note { get; set; }

    /// <summary>Whether its figures are invented (시연용 가상 자료).</summary>
    public bool IsDemo { get; init; }

    /// <summary>When it was announced, UTC; null while it is prepared.</summary>
    public DateTime? AnnouncedAt { get; private set; }

    /// <summary>When the figures were frozen for viewing, UTC.</summary>
    public DateTime? ViewingAt { get; private set; }

    /// <summary>When it was certified last, UTC.</summary>
    public DateTime? CertifiedAt { get; private set; }

    /// <summary>The account that certified it last: another one publishes.</summary>
    public Guid? CertifiedBy { get; private set; }

    /// <summary>When it was published last, UTC; null while what was certified last is not.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>A new one, not checked yet: <see cref="Write"/> says whether it may be.</summary>
    public static EvaluationRound New(string province, EvaluationContent content, bool isDemo = false)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new() { RegionCode = province, FiscalYear = content.FiscalYear, Kind = content.Kind, Schedule = content.Schedule, Rules = content.Rules, IsDemo = isDemo };
    }

    /// <summary>What is set of it.</summary>
    public EvaluationContent ToContent() => new(FiscalYear, Kind, Schedule, Rules, Note);

    /// <summary>How it stands.</summary>
    public EvaluationState State =>
        PublishedAt is not null ? EvaluationState.Published
        : CertifiedAt is not null ? EvaluationState.Certified
        : ViewingAt is not null ? EvaluationState.Viewing
        : AnnouncedAt is not null ? EvaluationState.Running
        : EvaluationState.Preparing;

    /// <summary>Sets all of it anew. Once it was announced only clocks and note change: nobody is judged by rules that came later. A refusal changes nothing.</summary>
    public Outcome Write(EvaluationContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if ((content.WhyNot() ?? WhyNotNow(content)) is { } problem)
        {
            return problem;
        }

        (FiscalYear, Kind, Schedule, Note) = (content.FiscalYear, content.Kind, content.Schedule, content.Note);
        Rules = AnnouncedAt is null ? content.Rules : Rules with { Scope = content.Rules.Scope };
        return Outcome.Ok;
    }

    /// <summary>Announces it to municipalities and evaluators.</summary>
    /// <param name="units">How many municipalities are in it.</param>
    /// <param name="evaluators">How many evaluators.</param>
    /// <param name="at">When, UTC.</param>
    public Outcome Announce(int units, int evaluators, DateTime at)
    {
        if ((AnnouncedAt is not null ? EvaluationProblems.AlreadyAnnounced
            : units == 0 ? EvaluationProblems.NoUnits
            : evaluators < Rules.ToPanelRule().FewestMarks ? EvaluationProblems.TooFewEvaluators(evaluators, Rules.ToPanelRule().FewestMarks)
            : null) is { } problem)
        {
            return problem;
        }

        AnnouncedAt = at;
        return Outcome.Ok;
    }

    /// <summary>Announces it when everything is prepared: municipalities, evaluators with one chair, and somebody for each municipality.</summary>
    public Outcome Announce(EvaluationReadiness readiness, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        return AnnouncedAt is null && readiness.WhyNot(Rules) is { } problem ? problem : Announce(readiness.Units, readiness.Evaluators, at);
    }

    /// <summary>Why 가점, 감점 and 목표달성도 cannot be set now; null when they can: while municipalities look at the figures, only rulings change them.</summary>
    public Problem? WhyNoFigures() => State is EvaluationState.Viewing ? EvaluationProblems.FiguresFrozen : null;

    /// <summary>Whether what is set from now on reaches nobody before a correction (정정본) is certified with a reason and published by a second person.</summary>
    public bool IsForCorrection => State >= EvaluationState.Certified;

    /// <summary>Why the province cannot correct a mark of its own motion (직권 정정); null when it can: there are figures that somebody was shown.</summary>
    public Problem? WhyNoCorrection() => State < EvaluationState.Viewing ? EvaluationProblems.NotViewed : null;

    /// <summary>Why no mark of a stage is written now; null when it is.</summary>
    public Problem? WhyNoMark(EvaluationStage stage, DateTime now)
    {
        var phase = stage is EvaluationStage.Presentation ? EvaluationPhase.Presentation : EvaluationPhase.Paper;
        return State is EvaluationState.Preparing || Schedule.Of(phase) is not { } clock ? EvaluationProblems.SheetNotFound
            : State is not EvaluationState.Running ? EvaluationProblems.MarksFrozen
            : now < clock.OpensAt ? EvaluationProblems.StageToCome(phase, clock.OpensAt)
            : now > clock.ClosesAt ? EvaluationProblems.StageOver(phase, clock.ClosesAt)
            : null;
    }

    /// <summary>Freezes the figures for viewing: no mark changes from now on.</summary>
    /// <param name="open">Sheets that are neither submitted nor recused.</param>
    /// <param name="missingNotes">Disagreements without a note of the chair.</param>
    /// <param name="at">When, UTC.</param>
    public Outcome OpenViewing(int open, int missingNotes, DateTime at)
    {
        if ((State is EvaluationState.Preparing ? EvaluationProblems.NotAnnounced
            : State is not EvaluationState.Running ? EvaluationProblems.MarksFrozen
            : open > 0 ? EvaluationProblems.SheetsOpen(open)
            : missingNotes > 0 ? EvaluationProblems.NotesMissing(missingNotes)
            : null) is { } problem)
        {
            return problem;
        }

        ViewingAt = at;
        return Outcome.Ok;
    }

    /// <summary>Whether an objection may be filed: from the freezing to the end of the phase.</summary>
    public Problem? WhyNoObjection(DateTime now) =>
        State is EvaluationState.Preparing or EvaluationState.Running || Schedule.Of(EvaluationPhase.Viewing) is not { } clock ? EvaluationProblems.NotViewed
        : State is not EvaluationState.Viewing || now > clock.ClosesAt ? EvaluationProblems.ObjectionsOver(clock.ClosesAt)
        : null;

    /// <summary>Certifies, or certifies a correction of what was certified before.</summary>
    /// <param name="openObjections">Objections without a ruling.</param>
    /// <param name="isCorrection">Whether something was certified before.</param>
    /// <param name="reason">Why, of a correction.</param>
    /// <param name="by">The account.</param>
    /// <param name="at">When, UTC.</param>
    public Outcome Certify(int openObjections, bool isCorrection, string? reason, Guid? by, DateTime at)
    {
        if ((State < EvaluationState.Viewing ? EvaluationProblems.NotViewed
            : State is EvaluationState.Viewing && at < Schedule.Of(EvaluationPhase.Viewing)!.ClosesAt ? EvaluationProblems.StillViewed(Schedule.Of(EvaluationPhase.Viewing)!.ClosesAt)
            : openObjections > 0 ? EvaluationProblems.ObjectionsOpen(openObjections)
            : isCorrection && (string.IsNullOrWhiteSpace(reason) || reason.Length > EvaluationUnit.LongestReason) ? EvaluationProblems.ReasonMissing
            : null) is { } problem)
        {
            return problem;
        }

        (CertifiedAt, CertifiedBy, PublishedAt) = (at, by, null);
        return Outcome.Ok;
    }

    /// <summary>Publishes what was certified last; by another person than who certified.</summary>
    public Outcome Publish(Guid? by, DateTime at)
    {
        if ((State is EvaluationState.Published ? EvaluationProblems.AlreadyPublished
            : State is not EvaluationState.Certified ? EvaluationProblems.NotCertified
            : by is null || by == CertifiedBy ? EvaluationProblems.SecondPerson
            : null) is { } problem)
        {
            return problem;
        }

        PublishedAt = at;
        return Outcome.Ok;
    }

    private Problem? WhyNotNow(EvaluationContent content) =>
        State >= EvaluationState.Certified ? EvaluationProblems.RulesFixed
        : AnnouncedAt is not null && ((content.FiscalYear, content.Kind) != (FiscalYear, Kind) || !SameRules(content.Rules)) ? EvaluationProblems.RulesFixed
        : null;

    // The scope may still be set until the outcome is certified; lists are compared as they are written.
    private bool SameRules(EvaluationRules rules) => EvaluationText.Of(rules with { Scope = Rules.Scope }) == EvaluationText.Of(Rules);
}
