using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Deputies;

/// <summary>Refusals of commands about deputies.</summary>
internal static class DeputyProblems
{
    public static Problem NotFound { get; } = new("deputy.not-found", "대행을 찾을 수 없습니다. 이미 끝났을 수 있으니 화면을 새로 고쳐 주십시오.");

    public static Problem NotYours { get; } = new("deputy.not-yours", "본인이 직접 맡은 역할에만 대행을 정할 수 있습니다. 총괄담당자에게 요청해 주십시오.");

    public static Problem NoSuchPost { get; } = new("deputy.no-such-post", "대행을 둘 수 없는 역할입니다. 다시 골라 주십시오.");

    public static Problem NotHeld { get; } = new("deputy.not-held", "대신할 사람이 그 기간 내내 그 역할을 맡지는 않습니다. 기간을 줄이거나 사람을 다시 골라 주십시오.");

    public static Problem NotVacant { get; } = new("deputy.not-vacant", "그 자리에는 맡은 사람이 있습니다. 그 사람을 골라 주십시오.");

    public static Problem NeedsPerson { get; } = new("deputy.needs-person", "업무대행은 자리를 비운 사람을 대신합니다. 빈 자리에는 직무대리를 골라 주십시오.");

    public static Problem NoDeputy { get; } = new("deputy.no-deputy", "그날 이 기관에서 역할을 맡고 있는 사람만 대행할 수 있습니다. 다른 사람을 골라 주십시오.");

    public static Problem SamePerson { get; } = new("deputy.same-person", "자기 자신을 대신할 수 없습니다. 다른 사람을 골라 주십시오.");

    public static Problem SelfNamed { get; } = new("deputy.self-named", "스스로를 대행으로 정할 수 없습니다. 다른 사람을 고르거나 시스템 관리자에게 요청해 주십시오.");

    public static Problem HasRole { get; } = new("deputy.has-role", "그 사람은 같은 역할을 이미 맡고 있습니다. 대행으로 정하지 않아도 됩니다.");

    public static Problem Present { get; } = new("deputy.present", "그 기간에 같은 대행이 이미 있습니다. 그 대행의 기간을 바꿔 주십시오.");

    public static Problem TooEarly { get; } = new("deputy.too-early", "지난 날부터 대행할 수는 없습니다. 오늘이나 그 뒤의 날을 적어 주십시오.");

    public static Problem DatesReversed { get; } = new("deputy.dates-reversed", "끝나는 날이 시작하는 날보다 빠릅니다. 날짜를 확인해 주십시오.");

    public static Problem TooLong { get; } = new("deputy.too-long", "대행은 1년까지 정할 수 있습니다. 더 이어지면 그때 다시 정해 주십시오.");

    public static Problem EndPassed { get; } = new("deputy.end-passed", "지난 날로는 끝낼 수 없습니다. 지금 바로 끝내시려면 '지금 끝내기'를 눌러 주십시오.");

    public static Problem Meanwhile { get; } = new("deputy.meanwhile", "보시는 사이에 다른 분이 기간을 바꾸었습니다. 지금 기간을 확인하고 다시 정해 주십시오.");
}
