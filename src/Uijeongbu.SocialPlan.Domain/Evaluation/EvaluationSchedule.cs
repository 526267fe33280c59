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

    /// <summary>The clock of a phase; null when the round has no such phase.</summary>
    public PhaseClock? Of(EvaluationPhase phase) => Clocks.FirstOrDefault(clock => clock.Phase == phase);

    /// <summary>The phase that runs at an instant; null between phases, before the first and after the last.</summary>
    public EvaluationPhase? At(DateTime now) => Clocks.FirstOrDefault(clock => clock.OpensAt <= now && now <= clock.ClosesAt)?.Phase;

    /// <summary>Whether a phase is over.</summary>
    public bool IsOver(EvaluationPhase phase, DateTime now) => Of(phase) is { } clock && clock.ClosesAt < now;

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
}
