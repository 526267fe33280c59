namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>Expected refusals on the way of a year's results, and what officials call its states and moves.</summary>
public static class YearProblems
{
    private const int Named = 10;

    /// <summary>A year without projects.</summary>
    public static Problem NoProjects { get; } = new("year-report.no-projects", "이 연도에 추진하는 사업이 없습니다. 연차별 시행계획을 확인해 주십시오.");

    /// <summary>The results are with the province.</summary>
    public static Problem WithProvince { get; } = new("year-report.with-province", "도에 제출한 시행결과여서 고칠 수 없습니다. 도 담당자에게 보완 요청을 부탁해 주십시오.");

    /// <summary>Nothing was submitted yet.</summary>
    public static Problem NotSubmitted { get; } = new("year-report.not-submitted", "아직 시행결과를 제출하지 않았습니다. 제출한 뒤에 공문 번호를 적어 주십시오.");

    /// <summary>A letter without number or day.</summary>
    public static Problem LetterFaulty { get; } = new("year-report.letter-faulty", "공문 번호와 시행일을 함께 적어 주십시오. 번호는 100자까지이고 시행일은 오늘보다 늦을 수 없습니다.");

    /// <summary>No number under which the province took it in.</summary>
    public static Problem ReceiptMissing { get; } = new("year-report.receipt-missing", "접수번호가 없습니다. 접수번호를 100자 안으로 적어 주십시오.");

    /// <summary>Until when more is asked for.</summary>
    public static Problem MoreUntilMissing { get; } = new("year-report.more-until-missing", "보완 기한이 없거나 지난 날짜입니다. 오늘이나 그 뒤의 날짜로 정해 주십시오.");

    /// <summary>No meeting of the council.</summary>
    public static Problem MeetingMissing { get; } = new("year-report.meeting-missing", "심의한 대표협의체 회의를 찾지 못했습니다. 회의 등록부에 회의와 의결 결과를 먼저 적은 뒤 골라 주십시오.");

    /// <summary>The meeting decided something else.</summary>
    public static Problem DecisionDiffers { get; } = new("year-report.decision-differs", "고르신 회의의 의결 결과와 맞지 않습니다. 회의 등록부의 의결 결과를 확인해 주십시오.");

    /// <summary>The day of the self-evaluation.</summary>
    public static Problem EvaluationDayMissing { get; } = new("year-report.evaluation-day-missing", "자체평가를 한 날이 없거나 오늘보다 늦습니다. 날짜를 적어 주십시오.");

    /// <summary>A project that does not run in the year.</summary>
    public static Problem ProjectUnknown { get; } = new("year-report.project-unknown", "이 연도의 사업이 아닌 것이 있습니다. 화면을 새로 고쳐 다시 골라 주십시오.");

    /// <summary>Too many 우수사업.</summary>
    public static Problem TooManyBest { get; } = new("year-report.too-many-best", $"우수사업은 {BestProjects.Most}개까지입니다. 몇 개를 빼 주십시오.");

    /// <summary>A project or a place twice.</summary>
    public static Problem BestTwice { get; } = new("year-report.best-twice", "같은 순위나 같은 사업이 두 번 있습니다. 순위를 1부터 하나씩 적어 주십시오.");

    /// <summary>Words that are too long.</summary>
    public static Problem TextTooLong { get; } = new("year-report.text-too-long", $"내용이 {YearEvidence.LongestText:N0}자보다 깁니다. 줄여 주십시오.");

    /// <summary>Someone else moved it since it was looked at.</summary>
    public static Problem Meanwhile { get; } = new("year-report.meanwhile", "보시는 사이에 내용이나 단계가 바뀌었습니다. 화면을 새로 고쳐 확인해 주십시오.");

    /// <summary>No such year for the viewer.</summary>
    public static Problem NotFound { get; } = new("year-report.not-found", "그 연도의 시행결과를 찾지 못했습니다. 지역과 연도를 확인해 주십시오.");

    /// <summary>The move is not in the table.</summary>
    public static Problem NotFromHere(YearMove move, YearReportStatus from) => new(
        "year-report.not-from-here", $"지금은 '{Label(from)}' 단계여서 {Word(move)}을(를) 할 수 없습니다. 화면을 새로 고쳐 단계를 확인해 주십시오.");

    /// <summary>The move belongs to others.</summary>
    public static Problem NotYours(YearPart part) => new("year-report.not-yours", part is YearPart.Province ? "도 담당자의 일입니다. 도에 문의해 주십시오." : "시·군 총괄담당자의 일입니다. 총괄담당자에게 알려 주십시오.");

    /// <summary>Projects that are not collected.</summary>
    public static Problem Uncollected(IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var rest = codes.Count > Named ? $" 밖 {codes.Count - Named}개" : "";
        return new("year-report.uncollected", $"총괄 확정을 하지 않은 사업이 {codes.Count}개 있습니다({string.Join(", ", codes.Take(Named))}{rest}). 사업별 시행결과에서 확정해 주십시오.");
    }

    /// <summary>Blanks that nobody said to know of.</summary>
    public static Problem BlanksUnsaid(int count) => new("year-report.blanks-unsaid", $"미입력인 지표가 {count}개 있습니다. 하나씩 확인하고 '알고 제출합니다'에 표시해 주십시오.");

    /// <summary>Words that a move needs.</summary>
    public static Problem ReasonMissing(YearMove move) => new(
        "year-report.reason-missing", move is YearMove.AskMore ? "무엇을 보완해야 하는지 적지 않았습니다. 시·군이 그대로 보니 항목과 까닭을 적어 주십시오." : $"{Word(move)} 사유가 없습니다. 기록에 남으니 까닭을 적어 주십시오.");

    /// <summary>Areas of the self-evaluation that say nothing.</summary>
    public static Problem AreasMissing(IEnumerable<EvaluationArea> areas) => new(
        "year-report.areas-missing", $"잘된 점, 아쉬운 점, 개선 계획을 모두 적어 주십시오: {string.Join(", ", areas.Select(Label))}.");

    /// <summary>Words about an area that are too long.</summary>
    public static Problem AreaTooLong(EvaluationArea area) => new("year-report.area-too-long", $"'{Label(area)}'의 글이 {AreaEvaluation.Longest:N0}자보다 깁니다. 줄여 주십시오.");

    /// <summary>The self-evaluation cannot be written now.</summary>
    public static Problem NotToEvaluate(YearReportStatus status) => new(
        "year-report.not-to-evaluate", status is YearReportStatus.Collecting ? "취합을 마친 뒤에 자체평가를 적을 수 있습니다. 먼저 취합 완료를 눌러 주십시오." : $"지금은 '{Label(status)}' 단계여서 자체평가를 고칠 수 없습니다. 고치려면 취합을 다시 열어 주십시오.");

    /// <summary>What officials call a state.</summary>
    public static string Label(YearReportStatus status) => status switch
    {
        YearReportStatus.Collecting => "취합 중",
        YearReportStatus.Gathered => "취합 완료",
        YearReportStatus.SelfEvaluated => "자체평가 완료",
        YearReportStatus.Deliberated => "심의 완료",
        YearReportStatus.Submitted => "시행결과 제출",
        YearReportStatus.MoreAsked => "보완 요청",
        YearReportStatus.Completed => "보완 완료",
        YearReportStatus.Received => "접수",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, message: null),
    };

    /// <summary>What officials call a move.</summary>
    public static string Word(YearMove move) => move switch
    {
        YearMove.Gather => "취합 완료",
        YearMove.Ungather => "취합 다시 열기",
        YearMove.Evaluate => "자체평가 완료",
        YearMove.Deliberate => "심의 완료",
        YearMove.Defer => "심의 보류·부결",
        YearMove.Submit => "시행결과 제출",
        YearMove.TakeBack => "제출 회수",
        YearMove.AskMore => "보완 요청",
        YearMove.Complete => "보완 제출",
        YearMove.Receive => "접수",
        _ => throw new ArgumentOutOfRangeException(nameof(move), move, message: null),
    };

    /// <summary>What officials call an area of the self-evaluation.</summary>
    public static string Label(EvaluationArea area) => area switch
    {
        EvaluationArea.Plan => "계획 내용의 충실성",
        EvaluationArea.Achievement => "시행결과의 목표 달성도",
        EvaluationArea.Residents => "지역주민의 참여도 및 만족도",
        EvaluationArea.Process => "시행과정의 적정성",
        _ => throw new ArgumentOutOfRangeException(nameof(area), area, message: null),
    };

    /// <summary>What officials call who evaluated.</summary>
    public static string Label(EvaluatingBody body) => body is EvaluatingBody.TaskForce ? "시행계획 수립 TF" : "자체평가위원회";

    /// <summary>What officials call a frozen version.</summary>
    public static string Label(YearVersionKind kind) => kind is YearVersionKind.Deliberated ? "심의본" : "제출본";
}
