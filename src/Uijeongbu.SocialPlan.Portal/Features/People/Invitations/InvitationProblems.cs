using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>Refusals of commands about invitations.</summary>
internal static class InvitationProblems
{
    public static Problem NoAddress { get; } = new("invitation.no-address", "이메일 주소로 읽을 수 없습니다. hong@korea.kr처럼 적어 주십시오.");

    public static Problem NoName { get; } = new("invitation.no-name", "이름이 너무 깁니다. 50자까지 적어 주십시오.");

    public static Problem Present { get; } = new("invitation.present", "같은 역할로 이미 초대했습니다. 초대 목록에서 다시 보내거나 취소해 주십시오.");

    public static Problem HasRole { get; } = new("invitation.has-role", "이 주소의 사람은 같은 역할을 이미 맡고 있습니다.");

    public static Problem NotFound { get; } = new("invitation.not-found", "이 초대를 찾을 수 없습니다. 이미 쓰였거나 취소되었을 수 있으니 화면을 새로 고쳐 주십시오.");

    public static Problem NoProject { get; } = new("invitation.no-project", "이 기관의 사업이 아닙니다. 사업을 다시 골라 주십시오.");

    public static Problem TooMany { get; } = new("invitation.too-many", "이 주소로 보낸 메일이 너무 많습니다. 10분 뒤에 다시 보내 주십시오.");

    public static Problem NoPhone { get; } = new("invitation.no-phone", "휴대전화 번호로 읽을 수 없습니다. 010-1234-5678처럼 적어 주십시오.");

    public static Problem LinkVoid { get; } = new("invitation.link-void", "이미 쓴 링크이거나, 취소되었거나, 기한이 지났습니다. 보낸 분에게 새 링크를 요청해 주십시오.");
}
