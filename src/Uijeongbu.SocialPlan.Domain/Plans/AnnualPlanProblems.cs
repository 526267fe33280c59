namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>Expected refusals on the way of an annual plan.</summary>
public static class AnnualPlanProblems
{
    /// <summary>The plan is adopted: it is changed on the record only.</summary>
    public static Problem Adopted { get; } = new("annual-plan.adopted", "확정된 계획입니다. 변경안으로 고칠 수 있습니다.");

    /// <summary>The year is closed.</summary>
    public static Problem PastYear { get; } = new("annual-plan.past-year", "종료된 연도의 계획이어서 고칠 수 없습니다. 내용은 그대로 보실 수 있습니다.");

    /// <summary>The step is not in the table.</summary>
    public static Problem NotListed(AnnualPlanStatus from, AnnualPlanStatus to)
    {
        var next = AnnualPlanStep.All.Where(step => step.From == from).Select(step => $"'{Label(step.To)}'").ToList();
        var advice = next.Count == 0 ? "더 진행할 단계가 없습니다." : $"다음 단계 가운데에서 골라 주십시오: {string.Join(", ", next)}.";
        return new("annual-plan.step-not-listed", $"'{Label(from)}' 단계에서 '{Label(to)}' 단계로 바로 갈 수 없습니다. {advice}");
    }

    /// <summary>The step needs a document number.</summary>
    public static Problem DocumentMissing(AnnualPlanStatus to) => new(
        "annual-plan.document-missing",
        to is AnnualPlanStatus.Adopted
            ? "확정에 쓸 결재 문서번호가 없습니다. 단체장의 결재 문서번호를 적어 주십시오."
            : $"'{Label(to)}' 단계의 문서번호가 없습니다. 문서번호를 적어 주십시오.");

    /// <summary>A recommendation without its text, or not answered.</summary>
    public static Problem TextMissing(AnnualPlanStatus to) => to is AnnualPlanStatus.AdjustmentRecommended
        ? new("annual-plan.recommendation-missing", "조정권고의 내용이 없습니다. 권고 내용을 적어 주십시오.")
        : new("annual-plan.answer-missing", "조정권고의 답변이 없습니다. 이행, 일부이행 또는 불이행 사유를 적어 주십시오.");

    /// <summary>In force before the year.</summary>
    public static Problem YearNotBegun(int fiscalYear) => new(
        "annual-plan.year-not-begun", $"{fiscalYear}년이 아직 시작되지 않았습니다. {fiscalYear}. 1. 1. 이후의 날짜를 적어 주십시오.");

    /// <summary>Closed before the year is over.</summary>
    public static Problem YearNotOver(int fiscalYear) => new(
        "annual-plan.year-not-over", $"{fiscalYear}년이 아직 끝나지 않았습니다. {fiscalYear + 1}. 1. 1. 이후의 날짜를 적어 주십시오.");

    /// <summary>There is no such year at the place.</summary>
    public static Problem NotFound { get; } = new("annual-plan.not-found", "그 연도의 계획을 찾을 수 없습니다. 연도와 지역을 확인해 주십시오.");

    /// <summary>The year has a plan already.</summary>
    public static Problem Present(int fiscalYear) => new("annual-plan.present", $"{fiscalYear}년 계획이 이미 있습니다. 그 계획을 열어 주십시오.");

    /// <summary>No generation has the year.</summary>
    public static Problem NoGeneration(int fiscalYear) => new("annual-plan.no-generation", $"{fiscalYear}년이 드는 계획 기수가 없습니다. 연도를 확인해 주십시오.");

    /// <summary>A plan without a goal.</summary>
    public static Problem GoalMissing { get; } = new("annual-plan.goal-missing", "새로 만드는 4년 계획의 목표가 없습니다. 목표를 적어 주십시오.");

    /// <summary>Nothing to adopt.</summary>
    public static Problem NoProjects(int fiscalYear) => new("annual-plan.no-projects", $"{fiscalYear}년에 하는 사업이 없어 확정할 수 없습니다. 사업을 먼저 적어 주십시오.");

    /// <summary>A step before the one it follows.</summary>
    public static Problem BeforeLastStep(DateOnly last) => new("annual-plan.before-last-step", $"앞 단계({last:yyyy. M. d.})보다 이른 날짜입니다. 날짜를 확인해 주십시오.");

    /// <summary>A step that has not happened yet.</summary>
    public static Problem InTheFuture { get; } = new("annual-plan.in-the-future", "아직 오지 않은 날짜입니다. 실제로 한 날에 적어 주십시오.");

    /// <summary>What officials call a state.</summary>
    public static string Label(AnnualPlanStatus status) => status switch
    {
        AnnualPlanStatus.Drafting => "작성 중",
        AnnualPlanStatus.PublicNotice => "의견수렴(공고)",
        AnnualPlanStatus.CouncilDeliberation => "협의체 심의",
        AnnualPlanStatus.ReportedToAssembly => "의회 보고",
        AnnualPlanStatus.Adopted => "확정(시장 결재)",
        AnnualPlanStatus.SentToProvince => "도 제출",
        AnnualPlanStatus.AdjustmentRecommended => "조정권고",
        AnnualPlanStatus.InForce => "시행 중",
        AnnualPlanStatus.Closed => "종료",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, message: null),
    };
}
