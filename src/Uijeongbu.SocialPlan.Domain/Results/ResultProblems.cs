namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>Expected refusals when results are entered.</summary>
public static class ResultProblems
{
    /// <summary>A state without an actual was asked for with the state that has one.</summary>
    public static Problem ActualMissing { get; } = new("result.actual-missing", "실적이 없습니다. 실적 값을 입력해 주십시오.");

    /// <summary>해당없음, 미추진, 중도 폐지 without a reason.</summary>
    public static Problem ReasonMissing { get; } = new("result.reason-missing", "사유가 없습니다. 사유를 적어 주십시오.");

    /// <summary>The indicator is not there for the viewer.</summary>
    public static Problem NotFound { get; } = new("result.not-found", "지표를 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The project is not there for the viewer.</summary>
    public static Problem ProjectNotFound { get; } = new("result.project-not-found", "사업을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>A value with a state that has none.</summary>
    public static Problem ActualUnwanted { get; } = new("result.actual-unwanted", "값이 없는 상태에는 실적을 함께 넣을 수 없습니다. 값을 지우거나 상태를 바꿔 주십시오.");

    /// <summary>The project is in review.</summary>
    public static Problem InReview { get; } = new("result.in-review", "부서 검토 중이어서 고칠 수 없습니다. 검토자가 열람하기 전이면 회수하시고, 그 뒤에는 반려를 요청해 주십시오.");

    /// <summary>The period has not begun.</summary>
    public static Problem NotYetOpen { get; } = new("result.not-yet-open", "아직 입력 기간이 아닙니다. 총괄담당자에게 문의해 주십시오.");

    /// <summary>The period is over.</summary>
    public static Problem Closed { get; } = new("result.closed", "입력이 마감되었습니다. 총괄담당자에게 수정 허용을 요청해 주십시오.");

    /// <summary>Another person is in charge.</summary>
    public static Problem NotInCharge { get; } = new("result.not-in-charge", "담당하시는 사업이 아닙니다. 담당자를 바꾸려면 총괄담당자에게 요청해 주십시오.");

    /// <summary>The narrative is longer than a report takes.</summary>
    public static Problem NarrativeTooLong { get; } = new("result.narrative-too-long", "추진 실적은 4,000자까지 쓸 수 있습니다. 줄여 주십시오.");

    /// <summary>A period that ends before it begins.</summary>
    public static Problem PeriodReversed { get; } = new("results-period.reversed", "마감이 시작보다 빠르거나 같습니다. 날짜와 시각을 확인해 주십시오.");

    /// <summary>A period without its first or last day.</summary>
    public static Problem PeriodDayMissing { get; } = new("results-period.day-missing", "시작이나 마감의 날짜가 없습니다. 날짜를 적어 주십시오.");

    /// <summary>A period that has begun, changed without a reason.</summary>
    public static Problem PeriodReasonMissing { get; } = new("results-period.reason-missing", "이미 시작한 입력 기간을 바꾸려면 사유가 있어야 합니다. 연장하거나 다시 여는 까닭을 적어 주십시오.");

    /// <summary>Someone else set the period since.</summary>
    public static Problem PeriodMeanwhile { get; } = new("results-period.meanwhile", "보시는 사이에 다른 분이 입력 기간을 바꾸었습니다. 화면을 새로 고쳐 확인해 주십시오.");

    /// <summary>There is no plan of that year at the place.</summary>
    public static Problem YearNotFound { get; } = new("results-period.year-not-found", "그 연도의 계획을 찾을 수 없습니다. 연도와 지역을 확인해 주십시오.");

    /// <summary>Words of a report that are too long.</summary>
    public static Problem WordsTooLong(int most) => new("result.words-too-long", $"주요 성과와 추천 사유는 2,000자, 지표별 사유와 향후 계획은 1,000자까지 쓸 수 있습니다. {most:N0}자 안으로 줄여 주십시오.");

    /// <summary>A headline of more than a line.</summary>
    public static Problem HeadlineTooLong { get; } = new("result.headline-too-long", $"대표성과는 {ReportWords.LongestHeadline}자까지 한 줄로 씁니다. 줄여 주십시오.");

    /// <summary>The department has confirmed it.</summary>
    public static Problem Confirmed { get; } = new("result.confirmed", "부서 확인을 마쳐 고칠 수 없습니다. 고쳐야 하면 총괄담당자에게 반려를 요청해 주십시오.");

    /// <summary>The coordinator has collected it.</summary>
    public static Problem Collected { get; } = new("result.collected", "총괄 확정을 마쳐 고칠 수 없습니다. 고쳐야 하면 총괄담당자에게 수정 허용을 요청해 주십시오.");

    /// <summary>It was returned for other items.</summary>
    public static Problem NotNamed { get; } = new("result.not-named", "고치도록 열린 항목이 아닙니다. 이 항목도 고쳐야 하면 총괄담당자에게 수정 허용을 요청해 주십시오.");

    /// <summary>The time for mending is over.</summary>
    public static Problem OpeningOver { get; } = new("result.opening-over", "수정 기한이 지났습니다. 더 고쳐야 하면 총괄담당자에게 수정 허용을 다시 요청해 주십시오.");

    /// <summary>The value is larger than any figure can be computed with.</summary>
    public static Problem OutOfScale { get; } = new("result.out-of-scale", "값이 너무 크거나 너무 작습니다. 단위를 확인해 주십시오.");

    /// <summary>A result of an earlier year without the document it comes from.</summary>
    public static Problem SourceMissing { get; } = new("result.source-missing", "출처가 없습니다. 값을 옮겨 온 문서를 적어 주십시오(예: 2025년 시행결과 보고서 12쪽).");

    /// <summary>A document says something else than was entered here.</summary>
    public static Problem EnteredHere { get; } = new("result.entered-here", "이 포털에서 입력한 실적이어서 바꾸지 않습니다. 고치려면 결과 입력 화면에서 고쳐 주십시오.");

    /// <summary>The results of a year are entered here.</summary>
    public static Problem YearEnteredHere(int year) => new(
        "result.year-entered-here", $"{year}년 실적은 이 포털의 입력 기간에 입력하는 값이어서 불러올 수 없습니다. 이 칸을 비우거나 받은 값 그대로 두어 주십시오.");

    /// <summary>The results of a year are published.</summary>
    public static Problem YearPublished(int year) => new(
        "result.year-published", $"{year}년 실적은 확정본으로 공개되어 바꿀 수 없습니다. 이 칸을 비우거나 받은 값 그대로 두어 주십시오.");

    /// <summary>A source or reason that is too long.</summary>
    public static Problem TextTooLong(int most) => new("result.text-too-long", $"출처와 사유는 {most}자까지 쓸 수 있습니다. 줄여 주십시오.");

    /// <summary>A value was changed since a table was compared with it.</summary>
    public static Problem ChangedSinceRead { get; } = new("result.changed-since-read", "확인하시는 사이에 실적이 바뀌었습니다. 파일을 다시 올려 주십시오.");

    /// <summary>A value was changed since it was taken over.</summary>
    public static Problem TooLateToUndo { get; } = new("result.too-late-to-undo", "그 뒤에 실적이 다시 바뀌어 되돌릴 수 없습니다. 지금 값을 보고 파일로 고쳐 주십시오.");

    /// <summary>Less than nothing spent.</summary>
    public static Problem ExecutionNegative { get; } = new("execution.negative", "집행액은 0보다 작을 수 없습니다. 반납한 금액은 빼고 적어 주십시오.");

    /// <summary>More than a budget takes.</summary>
    public static Problem ExecutionOutOfScale { get; } = new("execution.out-of-scale", "집행액이 너무 큽니다. 백만원 단위로 적었는지 확인해 주십시오.");

    /// <summary>No amount.</summary>
    public static Problem ExecutionUnreadable { get; } = new("execution.unreadable", "집행액을 수로 읽을 수 없습니다. 백만원 단위로 1,234.5처럼 적어 주십시오.");

    /// <summary>Smaller parts than forms have.</summary>
    public static Problem ExecutionDecimals { get; } = new("execution.decimals", "집행액은 백만원 단위로 소수 한 자리까지 적습니다. 십만원 아래는 반올림해 주십시오.");

    /// <summary>The line is not in the budget that is shown.</summary>
    public static Problem BudgetNotFound { get; } = new("execution.not-found", "예산이 바뀌어 이 재원을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The period of a part of the year is over.</summary>
    public static Problem InterimClosed { get; } = new("result.interim-closed", "입력 기간이 끝났습니다. 고쳐야 하면 총괄담당자에게 기간 연장을 요청해 주십시오.");

    /// <summary>A term that is none.</summary>
    public static Problem TermUnknown { get; } = new("results-period.term-unknown", "어느 기간의 실적인지 알 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>A period that begins before the day of its figures.</summary>
    public static Problem PeriodBeforeTerm(DateOnly day) => new(
        "results-period.before-term", FormattableString.Invariant($"{day.Month}. {day.Day}. 기준 실적은 그날부터 입력합니다. 시작 날짜를 확인해 주십시오."));

    /// <summary>A plain value where two counts are asked for.</summary>
    public static Problem PartsMissing { get; } = new("result.parts-missing", "이 지표는 분자와 분모를 함께 적습니다. 237/250처럼 적어 주십시오.");

    /// <summary>Two counts where a plain value is asked for.</summary>
    public static Problem PartsUnwanted { get; } = new("result.parts-unwanted", "이 지표는 값 하나로 적습니다. 분자와 분모를 나누어 계산한 값을 적어 주십시오.");

    /// <summary>A share of nothing.</summary>
    public static Problem DenominatorZero { get; } = new("result.denominator-zero", "분모가 0이어서 값을 계산할 수 없습니다. 대상이 없었으면 해당없음으로 적어 주십시오.");

    /// <summary>A count below 0.</summary>
    public static Problem PartsNegative { get; } = new("result.parts-negative", "분자와 분모는 0보다 작을 수 없습니다. 값을 확인해 주십시오.");

    /// <summary>A value that is not on the list.</summary>
    public static Problem NotAChoice(IReadOnlyList<EntryChoice> choices) =>
        new("result.not-a-choice", $"이 지표는 정해진 값만 적습니다. {string.Join(", ", choices.Select(choice => choice.Text))} 가운데 하나로 적어 주십시오.");

    /// <summary>More decimals than the indicator has.</summary>
    public static Problem TooManyDecimals(int decimals) => new(
        "result.too-many-decimals",
        decimals == 0 ? "이 지표는 정수로 입력합니다. 소수를 빼 주십시오." : $"이 지표는 소수 {decimals}자리까지 입력합니다. 자릿수를 줄여 주십시오.");
}
