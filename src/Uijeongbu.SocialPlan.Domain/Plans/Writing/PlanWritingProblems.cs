namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>Expected refusals while a plan is written. Each about a field names it.</summary>
public static class PlanWritingProblems
{
    /// <summary>The item is not in the plan.</summary>
    public static Problem NotFound { get; } = new("plan.not-found", "고칠 항목을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The field is not known.</summary>
    public static Problem NoSuchField { get; } = new("plan.no-such-field", "고칠 수 없는 항목입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>It cannot stand there.</summary>
    public static Problem WrongPlace { get; } = new("plan.wrong-place", "그 자리에는 놓을 수 없습니다. 같은 종류의 항목 아래로 옮겨 주십시오.");

    /// <summary>It cannot be two things at once.</summary>
    public static Problem IdTaken { get; } = new("plan.id-taken", "이미 있는 항목입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>Decimals.</summary>
    public static Problem DecimalsRange { get; } = new("plan.decimals", "소수 자리는 0에서 6까지입니다. 다시 적어 주십시오.");

    /// <summary>Someone changed the plan while a workbook was read.</summary>
    public static Problem ChangedSinceRead { get; } = new("plan.changed-since-read", "파일을 읽는 사이에 계획이 고쳐졌습니다. 다시 올려 주십시오.");

    /// <summary>Someone changed the plan since.</summary>
    public static Problem TooLateToUndo { get; } = new("plan.too-late-to-undo", "그 뒤에 계획이 다시 고쳐져 되돌릴 수 없습니다. 지금 내용을 보고 직접 고쳐 주십시오.");

    /// <summary>Results hang on an indicator that would go.</summary>
    public static Problem HasResults(string indicator) => new(
        "plan.has-results", $"성과지표 '{indicator}': 실적이 있어 지울 수 없습니다. 끝나는 사업이면 종료 연도를 적어 주십시오.");

    /// <summary>People or reports hang on a project that would go.</summary>
    public static Problem HasWork(string project) => new(
        "plan.has-work", $"사업 '{project}': 담당자나 시행결과가 있어 지울 수 없습니다. 끝나는 사업이면 종료 연도를 적어 주십시오.");

    /// <summary>Something else stands there by now.</summary>
    public static Problem ChangedMeanwhile(string label, string now) => new(
        "plan.changed-meanwhile", $"{label}: 다른 담당자가 먼저 고쳤습니다(지금 내용: {(now.Length == 0 ? "비어 있음" : $"'{now}'")}). 지금 내용을 보고 다시 적어 주십시오.");

    /// <summary>A field that needs a text.</summary>
    public static Problem Blank(string label) => new("plan.blank", $"{label}: 비어 있습니다. 내용을 적어 주십시오.");

    /// <summary>Too long.</summary>
    public static Problem TooLong(string label, int longest) => new("plan.too-long", $"{label}: {longest:N0}자까지 쓸 수 있습니다. 줄여 주십시오.");

    /// <summary>No number.</summary>
    public static Problem NotANumber(string label, string text) => new("plan.not-a-number", $"{label}: '{text}'은(는) 숫자가 아닙니다. 숫자만 적어 주십시오.");

    /// <summary>A number that nothing can be computed with.</summary>
    public static Problem OutOfScale(string label) => new("plan.out-of-scale", $"{label}: 값이 너무 크거나 너무 작습니다. 단위를 확인해 주십시오.");

    /// <summary>More decimals than the field takes.</summary>
    public static Problem TooManyDecimals(string label, int decimals) => new(
        "plan.too-many-decimals", decimals == 0 ? $"{label}: 정수로 적어 주십시오." : $"{label}: 소수 {decimals}자리까지 적을 수 있습니다. 자릿수를 줄여 주십시오.");

    /// <summary>Fewer decimals than the targets that stand there have.</summary>
    public static Problem TargetsHaveMoreDecimals(int decimals) => new(
        "plan.targets-have-more-decimals", $"소수 자리: 소수 {decimals}자리보다 자세한 목표가 있습니다. 목표를 먼저 고쳐 주십시오.");

    /// <summary>A weight of nothing.</summary>
    public static Problem NotPositive(string label) => new("plan.not-positive", $"{label}: 0보다 커야 합니다. 다시 적어 주십시오.");

    /// <summary>No year.</summary>
    public static Problem NotAYear(string label, string text) => new("plan.not-a-year", $"{label}: '{text}'은(는) 연도가 아닙니다. 2027처럼 네 자리로 적어 주십시오.");

    /// <summary>Not one of the choices.</summary>
    public static Problem NotAChoice(string label, string text) => new("plan.not-a-choice", $"{label}: '{text}'은(는) 고를 수 있는 값이 아닙니다. 목록에서 골라 주십시오.");

    /// <summary>A number that another project has.</summary>
    public static Problem CodeTaken(string code) => new("plan.code-taken", $"사업번호 {code}: 다른 사업이 이미 쓰는 번호입니다. 다른 번호를 적어 주십시오.");

    /// <summary>Years of a project in the wrong order or outside the generation.</summary>
    public static Problem YearsOutside(string place, int first, int last) => new(
        "plan.years-outside", $"{place}: 사업 기간은 {first}년에서 {last}년 사이여야 하고, 끝나는 해가 시작하는 해보다 앞설 수 없습니다. 기간을 고쳐 주십시오.");

    /// <summary>An amount below zero.</summary>
    public static Problem NegativeAmount(string label) => new("plan.negative-amount", $"{label}: 예산은 0 이상이어야 합니다. 다시 적어 주십시오.");

    /// <summary>Money and 비예산 at once.</summary>
    public static Problem NonBudgetWithAmount(string label) => new("plan.non-budget-with-amount", $"{label}: 비예산 사업에는 금액을 적을 수 없습니다. 금액을 지우거나 비예산 표시를 풀어 주십시오.");

    /// <summary>A locked place.</summary>
    public static Problem Locked(string place, Problem why) => new(why.Code, $"{place}: {why.Message}");

    /// <summary>Several texts that do not fit, each with its place among the edits.</summary>
    public static EditsRefused Several(IReadOnlyList<RefusedEdit> edits) => new(edits);
}

/// <summary>An edit among several that cannot be made.</summary>
/// <param name="Index">Which one, from 0.</param>
/// <param name="Message">Why, with the field's name.</param>
public sealed record RefusedEdit(int Index, string Message);

/// <summary>None of several edits was made, because some do not fit.</summary>
/// <param name="Edits">Those.</param>
public sealed record EditsRefused(IReadOnlyList<RefusedEdit> Edits) : Problem("plan.edits-refused", Edits[0].Message);
