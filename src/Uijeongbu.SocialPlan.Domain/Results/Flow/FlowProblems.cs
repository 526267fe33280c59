namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>Expected refusals on the way of a project's report, and what officials call its states and moves.</summary>
public static class FlowProblems
{
    /// <summary>Who confirms has a hand in it.</summary>
    public static Problem OwnWork { get; } = new(
        "report.own-work", "직접 입력하시거나 검토를 요청하신 사업이어서 확인하실 수 없습니다. 다른 확인자나 직무대리에게 맡겨 주십시오.");

    /// <summary>A document without its number.</summary>
    public static Problem DocumentMissing { get; } = new("report.document-missing", "확인을 갈음하는 공문의 문서번호가 없습니다. 문서번호를 100자 안으로 적어 주십시오.");

    /// <summary>A document without its day.</summary>
    public static Problem DocumentDayMissing { get; } = new("report.document-day-missing", "공문의 시행일이 없거나 오늘보다 늦습니다. 시행일을 적어 주십시오.");

    /// <summary>An item that the project does not have.</summary>
    public static Problem ItemUnknown { get; } = new("report.item-unknown", "이 사업의 지표가 아닌 항목이 있습니다. 화면을 새로 고쳐 다시 골라 주십시오.");

    /// <summary>An end that is over.</summary>
    public static Problem EndPassed { get; } = new("report.end-passed", "수정 기한이 이미 지난 시각입니다. 지금보다 뒤로 정해 주십시오.");

    /// <summary>Someone else moved it since it was looked at.</summary>
    public static Problem Meanwhile { get; } = new("report.meanwhile", "보시는 사이에 내용이나 단계가 바뀌었습니다. 화면을 새로 고쳐 확인해 주십시오.");

    /// <summary>Something that is required is not written, or nothing was entered and nobody said that this is known.</summary>
    public static Problem NotReady(string what) => new("report.not-ready", $"검토를 요청하기 전에 채워 주십시오: {what}.");

    /// <summary>The move is not in the table.</summary>
    public static Problem NotFromHere(ReportMove move, ReportStatus from) =>
        new("report.not-from-here", $"지금은 '{Label(from)}' 단계여서 {Word(move)}을(를) 할 수 없습니다. 화면을 새로 고쳐 단계를 확인해 주십시오.");

    /// <summary>The move belongs to others.</summary>
    public static Problem NotYours(IEnumerable<ReportParts> parts) => new(
        "report.not-yours", $"이 단계는 {string.Join(" 또는 ", parts.Distinct().Select(Label))}의 일입니다. 그분에게 알려 주십시오.");

    /// <summary>A reviewer has opened it.</summary>
    public static Problem AlreadyOpened(string by) => new("report.already-opened", $"{by} 님이 이미 열람하여 회수할 수 없습니다. 고칠 것이 있으면 반려를 요청해 주십시오.");

    /// <summary>A return or reopening without its reason.</summary>
    public static Problem ReasonMissing(ReportMove move) => new(
        "report.reason-missing", $"{(move is ReportMove.Return ? "반려 사유" : "수정을 허용하는 사유")}가 없습니다. 무엇을 왜 고쳐야 하는지 1,000자 안으로 적어 주십시오.");

    /// <summary>A return or reopening without items.</summary>
    public static Problem ItemsMissing(ReportMove move) => new(
        "report.items-missing", $"{(move is ReportMove.Return ? "보완할 항목" : "수정을 허용할 항목")}을 하나 이상 골라 주십시오. 고르지 않은 항목은 잠긴 채로 있습니다.");

    /// <summary>A return or reopening without its end, after the period.</summary>
    public static Problem EndMissing(ReportMove move) => new(
        "report.end-missing", move is ReportMove.Return ? "입력 기간이 아니어서 수정 기한이 있어야 합니다. 언제까지 고칠지 정해 주십시오." : "수정 기한이 없습니다. 언제까지 고칠지 정해 주십시오.");

    /// <summary>What officials call a state.</summary>
    public static string Label(ReportStatus status) => status switch
    {
        ReportStatus.Drafting => "작성 중",
        ReportStatus.Submitted => "검토 중",
        ReportStatus.TeamReviewed => "팀장 검토 완료",
        ReportStatus.Confirmed => "부서 확인",
        ReportStatus.Collected => "총괄 확정",
        ReportStatus.Returned => "반려됨",
        ReportStatus.Reopened => "한시 수정 허용",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, message: null),
    };

    /// <summary>What officials call a move.</summary>
    public static string Word(ReportMove move) => move switch
    {
        ReportMove.Submit => "검토 요청",
        ReportMove.TakeBack => "회수",
        ReportMove.TeamReview => "팀장 검토",
        ReportMove.Confirm => "부서 확인",
        ReportMove.ConfirmByLetter => "공문으로 갈음",
        ReportMove.Collect => "총괄 확정",
        ReportMove.Return => "반려",
        ReportMove.Reopen => "한시 수정 허용",
        _ => throw new ArgumentOutOfRangeException(nameof(move), move, message: null),
    };

    private static string Label(ReportParts part) => part switch
    {
        ReportParts.Owner => "사업담당자",
        ReportParts.TeamLeader => "팀장",
        ReportParts.Head => "부서장",
        ReportParts.Coordinator => "총괄담당자",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, message: null),
    };
}
