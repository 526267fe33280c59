using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>Expected refusals of the province's evaluation.</summary>
public static class EvaluationProblems
{
    /// <summary>No such round, or one of another place.</summary>
    public static readonly Problem RoundNotFound = new("evaluation-round.not-found", "평가를 찾지 못했습니다. 목록에서 다시 골라 주십시오.");

    /// <summary>No such sheet, or another evaluator's.</summary>
    public static readonly Problem SheetNotFound = new("mark-sheet.not-found", "평가표를 찾지 못했습니다. 맡은 시·군 목록에서 다시 골라 주십시오.");

    /// <summary>No such municipality in the round.</summary>
    public static readonly Problem UnitNotFound = new("evaluation-unit.not-found", "이 평가에 없는 시·군입니다. 목록에서 다시 골라 주십시오.");

    /// <summary>No such evaluator in the round.</summary>
    public static readonly Problem EvaluatorNotFound = new("evaluator.not-found", "평가위원을 찾지 못했습니다. 평가위원 역할이 있는 사람을 골라 주십시오.");

    /// <summary>It was announced before.</summary>
    public static readonly Problem AlreadyAnnounced = new("evaluation-round.announced", "이미 알린 평가입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>It is not announced yet.</summary>
    public static readonly Problem NotAnnounced = new("evaluation-round.not-announced", "아직 알리지 않은 평가입니다. 먼저 시·군과 평가위원에게 알려 주십시오.");

    /// <summary>A round without municipalities.</summary>
    public static readonly Problem NoUnits = new("evaluation-round.no-units", "평가할 시·군이 없습니다. 그룹 명단을 먼저 넣어 주십시오.");

    /// <summary>Rules of a round that is announced.</summary>
    public static readonly Problem RulesFixed = new("evaluation-round.rules-fixed", "알린 뒤에는 연도와 평가지표, 산정·순위·포상 기준을 고칠 수 없습니다. 기간과 안내만 고쳐 주십시오.");

    /// <summary>The figures are frozen.</summary>
    public static readonly Problem MarksFrozen = new("evaluation-round.frozen", "상호열람을 시작해 점수를 고칠 수 없습니다. 고칠 것이 있으면 도 담당자에게 알려 주십시오.");

    /// <summary>가·감점 and 목표달성도 of frozen figures.</summary>
    public static readonly Problem FiguresFrozen = new("evaluation-round.figures-frozen", "상호열람을 시작한 뒤에는 가·감점과 목표달성도를 고칠 수 없습니다. 이의신청 결정으로만 바뀝니다.");

    /// <summary>Nothing was frozen for viewing.</summary>
    public static readonly Problem NotViewed = new("evaluation-round.not-viewed", "아직 상호열람을 시작하지 않았습니다. 상호열람을 거친 뒤에 할 수 있습니다.");

    /// <summary>Nothing was certified.</summary>
    public static readonly Problem NotCertified = new("evaluation-round.not-certified", "확정한 결과가 없습니다. 먼저 평가결과를 확정해 주십시오.");

    /// <summary>What was certified last is published.</summary>
    public static readonly Problem AlreadyPublished = new("evaluation-round.published", "이미 공개한 결과입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The same person certified and would publish.</summary>
    public static readonly Problem SecondPerson = new("evaluation-round.second-person", "확정한 사람은 공개할 수 없습니다. 다른 사람이 내용을 확인하고 공개해 주십시오.");

    /// <summary>A correction that corrects nothing.</summary>
    public static readonly Problem NothingCorrected = new("evaluation-round.nothing-corrected", "앞서 확정한 뒤로 바뀐 것이 없어 정정본을 만들지 않았습니다. 고칠 것을 먼저 고쳐 주십시오.");

    /// <summary>Places that every municipality should have alone, and equal totals that no tie-break separates.</summary>
    public static readonly Problem TieOpen = new("evaluation-round.tie-open", "동점자 처리 기준으로 가려지지 않는 동점이 있어 순위를 하나씩 매길 수 없습니다. 결과를 확정하기 전에 도 담당 부서에서 기준을 정해 주십시오.");

    /// <summary>No such version.</summary>
    public static readonly Problem VersionNotFound = new("evaluation-version.not-found", "확정본을 찾지 못했습니다. 목록에서 다시 골라 주십시오.");

    /// <summary>A reason is needed.</summary>
    public static readonly Problem ReasonMissing = new("evaluation.reason-missing", "사유가 없거나 너무 깁니다. 500자 안에서 적어 주십시오.");

    /// <summary>An extra that the rubric does not have, or twice.</summary>
    public static readonly Problem ExtraUnknown = new("extra.unknown", "평가지표에 없는 가·감점이거나 두 번 적혔습니다. 화면을 새로 고쳐 다시 적어 주십시오.");

    /// <summary>A special award that the round does not have.</summary>
    public static readonly Problem AwardUnknown = new("award.unknown", "이 평가에 없는 특별상입니다. 목록에서 골라 주십시오.");

    /// <summary>Another round of the same year and kind.</summary>
    public static readonly Problem YearTaken = new("evaluation-round.year-taken", "그 연도의 같은 평가가 이미 있습니다. 연도나 평가 종류를 고치거나 있는 평가를 여십시오.");

    /// <summary>No chair, or several.</summary>
    public static readonly Problem NoChair = new("evaluation-round.no-chair", "평가위원장이 한 명이어야 합니다. 평가위원 가운데 한 명을 위원장으로 정해 주십시오.");

    /// <summary>Groups of a round that is announced.</summary>
    public static readonly Problem UnitsFixed = new("evaluation-round.units-fixed", "알린 뒤에는 평가할 시·군과 그룹을 고칠 수 없습니다.");

    /// <summary>Somebody is in the round already.</summary>
    public static readonly Problem AlreadyEvaluator = new("evaluator.present", "이미 이 평가의 위원입니다. 목록에서 골라 고쳐 주십시오.");

    /// <summary>Sheets that were written on are not taken back.</summary>
    public static readonly Problem SheetWritten = new("mark-sheet.written", "작성을 시작한 평가표는 배정을 취소할 수 없습니다. 화면을 새로 고쳐 확인해 주십시오.");

    /// <summary>Municipalities that nobody marks.</summary>
    public static Problem Unassigned(int units) => new("evaluation-round.unassigned", $"평가할 위원이 없는 시·군이 {units}곳 있습니다. 배정한 뒤에 알려 주십시오.");

    /// <summary>Fewer evaluators than the rule for marks needs.</summary>
    public static Problem TooFewEvaluators(int there, int needed) => new("evaluation-round.few-evaluators", $"평가위원이 {there}명입니다. 정한 종합 방법에는 {needed}명 이상이 필요합니다. 위원을 더 넣거나 방법을 바꾸어 주십시오.");

    /// <summary>Results are to be taken in before their year has ended.</summary>
    public static Problem BeginsEarly(int fiscalYear, DateOnly beginsOn) => new("evaluation-round.early",
        $"{fiscalYear}년의 시행결과는 그해가 끝난 뒤에 나오는데 첫 단계가 {beginsOn.Year}. {beginsOn.Month}. {beginsOn.Day}.에 시작합니다. 실적연도와 기간이 맞는지 확인해 주십시오.");

    /// <summary>A stage that has not begun.</summary>
    public static Problem StageToCome(EvaluationPhase phase, DateTime opensAt) => new("stage.to-come", $"{EvaluationLabels.Of(phase)}는 {Moment(opensAt)}에 시작합니다. 그때 다시 열어 주십시오.");

    /// <summary>A stage that is over.</summary>
    public static Problem StageOver(EvaluationPhase phase, DateTime closesAt) => new("stage.over", $"{EvaluationLabels.Of(phase)}가 {Moment(closesAt)}에 끝났습니다. 고칠 것이 있으면 도 담당자에게 알려 주십시오.");

    /// <summary>Sheets that are not submitted.</summary>
    public static Problem SheetsOpen(int sheets) => new("evaluation-round.sheets-open", $"제출하지 않은 평가표가 {sheets}건 있습니다. 위원이 제출하거나 회피한 뒤에 시작할 수 있습니다.");

    /// <summary>Disagreements that the chair wrote nothing about.</summary>
    public static Problem NotesMissing(int notes) => new("evaluation-round.notes-missing", $"위원 사이의 차이가 커서 위원장의 조정 의견이 필요한 곳이 {notes}곳 있습니다. 의견을 적은 뒤에 시작할 수 있습니다.");

    /// <summary>Municipalities may still object.</summary>
    public static Problem StillViewed(DateTime closesAt) => new("evaluation-round.still-viewed", $"상호열람·이의신청이 {Moment(closesAt)}에 끝납니다. 그 뒤에 확정할 수 있습니다.");

    /// <summary>Objections are not filed any more.</summary>
    public static Problem ObjectionsOver(DateTime closesAt) => new("objection.over", $"이의신청은 {Moment(closesAt)}까지였습니다. 도 담당자에게 알려 주십시오.");

    /// <summary>Objections without a ruling.</summary>
    public static Problem ObjectionsOpen(int objections) => new("evaluation-round.objections-open", $"결정하지 않은 이의신청이 {objections}건 있습니다. 모두 결정한 뒤에 확정할 수 있습니다.");

    /// <summary>Points that the rubric does not allow.</summary>
    public static Problem ExtraOutside(string extra, decimal most) => new("extra.outside", string.Create(CultureInfo.InvariantCulture, $"'{extra}'은(는) 0보다 크고 {most:0.##} 이하인 점수를 소수 {RubricCriterion.MarkDecimals}자리까지 적어 주십시오."));

    /// <summary>Points without a reason.</summary>
    public static Problem ExtraReason(string extra) => new("extra.reason-missing", $"'{extra}'의 사유가 없거나 너무 깁니다. {EvaluationUnit.LongestReason}자 안에서 적어 주십시오.");

    /// <summary>The scoring service fills the criterion.</summary>
    public static Problem FilledByScoring(string criterion) => new("mark.filled", $"'{criterion}'은(는) 목표달성도에서 계산하므로 점수를 적지 않습니다. 정한 범위 안에서 사유와 함께 가·감점할 수 있습니다.");

    /// <summary>A mark below 0 or above the points.</summary>
    public static Problem OutsidePoints(string criterion, decimal points) => new("mark.outside", string.Create(CultureInfo.InvariantCulture, $"'{criterion}'은(는) 0점부터 {points:0.##}점까지 줄 수 있습니다."));

    /// <summary>More digits than marks have.</summary>
    public static Problem TooFine(int decimals) => new("mark.too-fine", string.Create(CultureInfo.InvariantCulture, $"점수는 소수 {decimals}자리까지 적어 주십시오."));

    /// <summary>No letter of the criterion gives so many points.</summary>
    public static Problem NoLetter(string criterion) => new("mark.no-letter", $"'{criterion}'은(는) 등급으로 평가합니다. 보이는 등급 가운데 하나를 골라 주십시오.");

    private static string Moment(DateTime instant) => Korea.LocalOf(instant).ToString("yyyy. M. d. HH:mm", CultureInfo.InvariantCulture);
}
