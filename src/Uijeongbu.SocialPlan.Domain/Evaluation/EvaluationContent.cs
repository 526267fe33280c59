namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>What is set of a round, as one value.</summary>
/// <param name="FiscalYear">실적연도: whose results are evaluated.</param>
/// <param name="Kind">What is evaluated.</param>
/// <param name="Schedule">Phases with clocks.</param>
/// <param name="Rules">Rubric, points, places, awards, scope.</param>
/// <param name="Note">What municipalities and evaluators should know; null for nothing.</param>
public sealed record EvaluationContent(int FiscalYear, EvaluationKind Kind, EvaluationSchedule Schedule, EvaluationRules Rules, string? Note)
{
    /// <summary>Most characters of the note.</summary>
    public const int LongestNote = 1000;

    private const int FirstYear = 2007; // the first plans under the law
    private const int LastYear = 2100;

    /// <summary>The same a year later: dates move by a year, rules stay, and rubrics keep their version until they are changed.</summary>
    public EvaluationContent AYearLater() => this with { FiscalYear = FiscalYear + 1, Schedule = Schedule.AYearLater() };

    /// <summary>Why a round cannot be so; null when it can.</summary>
    public Problem? WhyNot() => Schedule.WhyNot() ?? Rules.WhyNot(Kind) ?? FormProblem.Of("evaluation-round.faulty",
    [
        FieldFault.If(FiscalYear is < FirstYear or > LastYear, nameof(FiscalYear), "연도로 볼 수 없는 수입니다. 2026처럼 네 자리로 적어 주십시오."),
        FieldFault.If(!EvaluationLaw.KindsOn(BeginsOn).Contains(Kind), nameof(Kind), "지역사회보장의 수준은 2027. 9. 16.부터 평가합니다. 시작일이나 평가 종류를 고쳐 주십시오."),
        FieldFault.If(Rules.Rubric.Criteria.Any(criterion => criterion.Stage is EvaluationStage.Presentation) && Schedule.Of(EvaluationPhase.Presentation) is null, nameof(EvaluationPhase.Presentation),
            "발표평가에서 평가하는 지표가 있는데 발표평가 기간이 없습니다. 기간을 적거나 지표를 서면평가로 바꾸어 주십시오."),
        FieldFault.TooLong(nameof(Note), Note, LongestNote),
    ]);

    /// <summary>What looks wrong though it can be so: results are taken in before their year has ended. Null when nothing does.</summary>
    public Problem? WhyEarly() => BeginsOn.Year > FiscalYear ? null : EvaluationProblems.BeginsEarly(FiscalYear, BeginsOn);

    private DateOnly BeginsOn => Schedule.Clocks.Count == 0 ? default : Korea.DayOf(Schedule.Clocks[0].OpensAt);
}
