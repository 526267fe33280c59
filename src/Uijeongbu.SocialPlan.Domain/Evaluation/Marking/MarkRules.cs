using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Marking;

/// <summary>Which marks can be kept and submitted.</summary>
internal static class MarkRules
{
    /// <summary>Why a draft cannot be kept; null when it can.</summary>
    public static Problem? WhyNotKept(IReadOnlyList<CriterionMark> marks, Rubric rubric, EvaluationStage stage)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(rubric);
        var asked = rubric.Criteria.Where(criterion => criterion.Stage == stage).ToDictionary(criterion => criterion.Key, StringComparer.Ordinal);
        return marks.Any(mark => !asked.ContainsKey(mark.Criterion)) || marks.DistinctBy(mark => mark.Criterion, StringComparer.Ordinal).Count() < marks.Count
            ? MarkProblems.OtherRubric
            : FormProblem.Of("mark-sheet.faulty", marks.Select(mark => FaultOf(mark, asked[mark.Criterion])));
    }

    /// <summary>Why a sheet cannot be submitted; null when it can: every criterion of the stage has its mark.</summary>
    public static Problem? WhyNotSubmitted(IReadOnlyList<CriterionMark> marks, Rubric rubric, EvaluationStage stage) =>
        WhyNotKept(marks, rubric, stage) ?? FormProblem.Of("mark-sheet.incomplete",
        [
            .. rubric.Criteria.Where(criterion => criterion.Stage == stage && criterion.Source is RubricSource.Evaluators)
                .Where(criterion => marks.FirstOrDefault(mark => mark.Criterion == criterion.Key) is not { Points: not null })
                .Select(criterion => new FieldFault(criterion.Key, $"'{criterion.Name}'의 점수가 없습니다. 적어 주십시오. 0점도 점수입니다.")),
            .. marks.Where(mark => mark.Adjustment is not null and not 0m && string.IsNullOrWhiteSpace(mark.Note))
                .Select(mark => new FieldFault(mark.Criterion, $"'{rubric.Find(mark.Criterion)!.Name}'에 정성 가·감점을 준 사유가 없습니다. 평가 의견에 적어 주십시오.")),
        ]);

    private static FieldFault? FaultOf(CriterionMark mark, RubricCriterion criterion) =>
        (mark.Points is { } points && criterion.WhyNotMark(points) is { } problem ? new FieldFault(criterion.Key, problem.Message) : null)
        ?? FieldFault.If(
            mark.Adjustment is { } moved && (Math.Abs(moved) > criterion.Band || decimal.Round(moved, RubricCriterion.MarkDecimals, MidpointRounding.ToZero) != moved),
            criterion.Key,
            string.Create(CultureInfo.InvariantCulture, $"'{criterion.Name}'의 정성 가·감점은 위아래로 {criterion.Band:0.##}점까지, 소수 {RubricCriterion.MarkDecimals}자리까지 줄 수 있습니다."))
        ?? FieldFault.TooLong(criterion.Key, mark.Note, CriterionMark.LongestNote);
}

/// <summary>Expected refusals of marking.</summary>
public static class MarkProblems
{
    /// <summary>Criteria that the round does not have in this stage.</summary>
    public static readonly Problem OtherRubric = new("mark-sheet.other-rubric", "다른 평가지표에 적은 점수입니다. 화면을 새로 고쳐 다시 적어 주십시오.");

    /// <summary>The evaluator is out.</summary>
    public static readonly Problem Recused = new("mark-sheet.recused", "제척·기피·회피한 시·군이어서 점수를 적을 수 없습니다. 맡은 시·군 목록에서 다른 시·군을 골라 주십시오.");

    /// <summary>The evaluator was out before.</summary>
    public static readonly Problem AlreadyRecused = new("mark-sheet.already-recused", "이미 제척·기피·회피한 시·군입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The marks do not lie far apart there.</summary>
    public static readonly Problem NoNoteAsked = new("consensus.not-asked", "위원 사이의 차이가 크지 않은 지표여서 조정 의견을 적지 않습니다. 표에 '조정 의견 필요'로 보이는 지표에 적어 주십시오.");

    /// <summary>No such sample of the calibration exercise.</summary>
    public static readonly Problem SampleNotFound = new("calibration.not-found", "모의 채점 견본을 찾지 못했습니다. 목록에서 다시 골라 주십시오.");

    /// <summary>A sample that was marked already.</summary>
    public static readonly Problem SampleMarked = new("calibration.marked", "이미 채점한 위원이 있어 견본을 고칠 수 없습니다. 고칠 것이 있으면 위원에게 알려 주십시오.");

    /// <summary>The round is over for calibration.</summary>
    public static readonly Problem CalibrationOver = new("calibration.over", "서면평가가 끝나 모의 채점을 하지 않습니다. 제출한 점수는 그대로 볼 수 있습니다.");

    /// <summary>The oath was not taken.</summary>
    public static readonly Problem NoOath = new("mark-sheet.no-oath", "공정평가 서약을 하지 않으셨습니다. 서약을 읽고 동의하신 뒤에 점수를 적을 수 있습니다.");

    /// <summary>Only the chair writes it.</summary>
    public static readonly Problem NotChair = new("consensus.not-chair", "조정 의견은 평가위원장이 적습니다. 위원장에게 알려 주십시오.");

    /// <summary>The chair has not submitted the own sheet yet.</summary>
    public static readonly Problem OwnFirst = new("consensus.own-first", "위원장님의 평가표를 먼저 제출해 주십시오. 그 뒤에 다른 위원의 점수가 보입니다.");
}
