namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>A phase of a province's evaluation, in their order.</summary>
public enum EvaluationPhase
{
    /// <summary>접수: municipalities submit.</summary>
    Submission,

    /// <summary>제출자료 확인, with 보완 요청.</summary>
    Check,

    /// <summary>서면평가.</summary>
    Paper,

    /// <summary>발표평가; a round may have none.</summary>
    Presentation,

    /// <summary>상호열람 and 이의신청.</summary>
    Viewing,

    /// <summary>평가결과 확정.</summary>
    Certification,
}

/// <summary>When a phase is.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="OpensAt">First instant, UTC.</param>
/// <param name="ClosesAt">Last instant, included, UTC.</param>
public sealed record PhaseClock(EvaluationPhase Phase, DateTime OpensAt, DateTime ClosesAt);

/// <summary>The phases of a round with their clocks.</summary>
/// <param name="Clocks">One for each phase that the round has, in their order.</param>
public sealed record EvaluationSchedule(IReadOnlyList<PhaseClock> Clocks)
{
    private static readonly EvaluationPhase[] Needed = [EvaluationPhase.Submission, EvaluationPhase.Paper, EvaluationPhase.Viewing, EvaluationPhase.Certification];

    /// <summary>A proposal for the results of a year, by the months in which evaluations of past years took place; every date can be changed.</summary>
    /// <param name="year">실적연도.</param>
    public static EvaluationSchedule Usual(int year) => new(
    [
        Days(EvaluationPhase.Submission, new(year + 1, 2, 1), new DateOnly(year + 1, 3, 1).AddDays(-1)),
        Days(EvaluationPhase.Check, new(year + 1, 3, 2), new(year + 1, 3, 13)),
        Days(EvaluationPhase.Paper, new(year + 1, 3, 16), new(year + 1, 4, 10)),
        Days(EvaluationPhase.Presentation, new(year + 1, 4, 20), new(year + 1, 4, 24)),
        Days(EvaluationPhase.Viewing, new(year + 1, 5, 4), new(year + 1, 5, 15)),
        Days(EvaluationPhase.Certification, new(year + 1, 5, 18), new(year + 1, 5, 29)),
    ]);

    /// <summary>The clock of a phase; null when the round has no such phase.</summary>
    public PhaseClock? Of(EvaluationPhase phase) => Clocks.FirstOrDefault(clock => clock.Phase == phase);

    /// <summary>The phase that runs at an instant; null between phases, before the first and after the last.</summary>
    public EvaluationPhase? At(DateTime now) => Clocks.FirstOrDefault(clock => clock.OpensAt <= now && now <= clock.ClosesAt)?.Phase;

    /// <summary>Whether a phase is over.</summary>
    public bool IsOver(EvaluationPhase phase, DateTime now) => Of(phase) is { } clock && clock.ClosesAt < now;

    /// <summary>The next phase that is still to begin; null after the last.</summary>
    public PhaseClock? NextAfter(DateTime now) => Clocks.FirstOrDefault(clock => clock.OpensAt > now);

    /// <summary>The same phases a year later, by the clock in Korea.</summary>
    public EvaluationSchedule AYearLater() => new([.. Clocks.Select(clock => clock with { OpensAt = Later(clock.OpensAt), ClosesAt = Later(clock.ClosesAt) })]);

    /// <summary>What is wrong with it; null when nothing is: every phase ends after it begins, and none begins before the one before it is over.</summary>
    public FormProblem? WhyNot() => FormProblem.Of("evaluation-schedule.faulty",
    [
        .. Needed.Where(phase => Of(phase) is null).Select(phase => new FieldFault(phase.ToString(), $"{EvaluationLabels.Of(phase)} 기간이 없습니다. 적어 주십시오.")),
        .. Clocks.Select(clock => FieldFault.If(clock.ClosesAt <= clock.OpensAt, clock.Phase.ToString(), $"{EvaluationLabels.Of(clock.Phase)}이(가) 끝나는 때가 시작하는 때보다 빠릅니다. 고쳐 주십시오.")),
        .. Clocks.Zip(Clocks.Skip(1)).Select(pair => FieldFault.If(pair.Second.Phase <= pair.First.Phase || pair.Second.OpensAt < pair.First.ClosesAt, pair.Second.Phase.ToString(),
            $"{EvaluationLabels.Of(pair.Second.Phase)}이(가) {EvaluationLabels.Of(pair.First.Phase)}보다 먼저 시작합니다. 차례와 날짜를 확인해 주십시오.")),
    ]);

    private static PhaseClock Days(EvaluationPhase phase, DateOnly first, DateOnly last) => new(phase, Korea.InstantOf(first, new(9, 0)), Korea.InstantOf(last, new(18, 0)));

    private static DateTime Later(DateTime instant)
    {
        var local = Korea.LocalOf(instant).AddYears(1);
        return Korea.InstantOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }
}

/// <summary>What officials call these.</summary>
public static class EvaluationLabels
{
    /// <summary>접수, 제출자료 확인, 서면평가, 발표평가, 상호열람·이의신청, 평가결과 확정.</summary>
    public static string Of(EvaluationPhase phase) => phase switch
    {
        EvaluationPhase.Submission => "접수",
        EvaluationPhase.Check => "제출자료 확인",
        EvaluationPhase.Paper => "서면평가",
        EvaluationPhase.Presentation => "발표평가",
        EvaluationPhase.Viewing => "상호열람·이의신청",
        EvaluationPhase.Certification => "평가결과 확정",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, message: null),
    };

    /// <summary>시행결과 평가, 지역사회보장의 수준 평가.</summary>
    public static string Of(EvaluationKind kind) => kind is EvaluationKind.SecurityLevel ? "지역사회보장의 수준 평가" : "시행결과 평가";

    /// <summary>준비 중, 평가 중, 상호열람, 확정, 공개.</summary>
    public static string Of(EvaluationState state) => state switch
    {
        EvaluationState.Preparing => "준비 중",
        EvaluationState.Running => "평가 중",
        EvaluationState.Viewing => "상호열람",
        EvaluationState.Certified => "확정",
        EvaluationState.Published => "공개",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    /// <summary>수상 시·군만, 등급까지, 순위·점수까지.</summary>
    public static string Of(PublicationScope scope) => scope switch
    {
        PublicationScope.Winners => "수상 시·군만",
        PublicationScope.Grades => "등급까지",
        PublicationScope.RanksAndScores => "순위·점수까지",
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, message: null),
    };

    /// <summary>서면평가, 발표평가.</summary>
    public static string Of(EvaluationStage stage) => stage is EvaluationStage.Presentation ? "발표평가" : "서면평가";

    /// <summary>수용, 일부수용, 불수용, 각하.</summary>
    public static string Of(Objections.RulingKind kind) => kind switch
    {
        Objections.RulingKind.Upheld => "수용",
        Objections.RulingKind.PartlyUpheld => "일부수용",
        Objections.RulingKind.Rejected => "불수용",
        Objections.RulingKind.Inadmissible => "각하",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>이의신청, 직권 정정: by its number.</summary>
    public static string OfFiling(string number) => Objections.EvaluationObjection.IsOwnMotion(number) ? "직권 정정" : "이의신청";

    /// <summary>접수, 답변, 결정, 취하.</summary>
    public static string Of(Objections.ObjectionState state) => state switch
    {
        Objections.ObjectionState.Filed => "접수",
        Objections.ObjectionState.Answered => "답변",
        Objections.ObjectionState.Ruled => "결정",
        Objections.ObjectionState.Withdrawn => "취하",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    /// <summary>시작 전, 작성 중, 제출, 고치는 중, 제척·기피·회피.</summary>
    public static string Of(Marking.SheetState state) => state switch
    {
        Marking.SheetState.NotStarted => "시작 전",
        Marking.SheetState.Drafting => "작성 중",
        Marking.SheetState.Submitted => "제출",
        Marking.SheetState.Revising => "고치는 중",
        Marking.SheetState.Recused => "제척·기피·회피",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };
}
