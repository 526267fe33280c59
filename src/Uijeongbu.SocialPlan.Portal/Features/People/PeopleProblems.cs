using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>Refusals of commands about memberships.</summary>
internal static class PeopleProblems
{
    public static Problem NoAccount { get; } = new("membership.no-account", "이 주소의 계정이 없습니다. 이메일을 확인해 주십시오.");

    public static Problem NotFound { get; } = new("membership.not-found", "이 역할을 찾을 수 없습니다. 이미 끝났을 수 있으니 화면을 새로 고쳐 주십시오.");

    public static Problem WrongPlace { get; } = new("membership.wrong-place", "이 기관에는 없는 역할입니다. 다른 역할을 골라 주십시오.");

    public static Problem NotYours { get; } = new("membership.not-yours", "이 역할은 시스템 관리자만 정할 수 있습니다. 시스템 관리자에게 요청해 주십시오.");

    public static Problem DatesReversed { get; } = new("membership.dates-reversed", "끝나는 날이 시작하는 날보다 빠릅니다. 날짜를 확인해 주십시오.");

    public static Problem AlreadyPast { get; } = new("membership.already-past", "지난 날로는 끝낼 수 없습니다. 지금 바로 끝내시려면 날짜를 비워 주십시오.");

    public static Problem EndsEarlier { get; } = new("membership.ends-earlier", "이 역할은 그보다 먼저 끝납니다. 더 이어가려면 끝나는 날 다음 날부터 새로 주십시오.");

    public static Problem NoDepartment { get; } = new("membership.no-department", "팀장과 부서장은 부서가 있어야 합니다. 부서를 골라 주십시오.");

    public static Problem DepartmentGone { get; } = new("membership.department-gone", "그날 이 기관에 있는 부서가 아닙니다. 부서를 다시 골라 주십시오.");

    public static Problem Present { get; } = new("membership.present", "같은 역할을 이미 맡고 있습니다. 기간을 바꾸려면 먼저 그 역할을 끝내 주십시오.");
}
