using Uijeongbu.SocialPlan.Domain.Notifying;

namespace Uijeongbu.SocialPlan.Portal.Features.Alerts;

/// <summary>Notifications as the page names them.</summary>
internal static class AlertWords
{
    /// <summary>What officials call the event.</summary>
    public static string Of(NotificationKind kind) => kind switch
    {
        NotificationKind.ReviewRequested => "검토 요청",
        NotificationKind.TakenBack => "회수",
        NotificationKind.TeamReviewed => "팀장 검토",
        NotificationKind.Confirmed => "부서 확인",
        NotificationKind.Collected => "총괄 확정",
        NotificationKind.Returned => "반려",
        NotificationKind.Reopened => "한시 수정 허용",
        NotificationKind.PeriodSet => "입력 기간",
        NotificationKind.HandedOver => "업무 인계",
        NotificationKind.InvitationTaken => "초대 등록",
        NotificationKind.YearSubmitted => "시행결과 제출",
        NotificationKind.YearMoreAsked => "보완 요청",
        NotificationKind.YearReceived => "접수",
        NotificationKind.Charged => "담당 사업",
        NotificationKind.AnnouncementPublished => "공지·서식",
        NotificationKind.CardsDealt => "맡은 사업",
        NotificationKind.ReviewReminded => "의견 제출 안내",
        NotificationKind.OpinionSent => "개선 권고",
        NotificationKind.OpinionReplied => "의견 답변",
        NotificationKind.OpinionAnswered => "조치결과",
        NotificationKind.OpinionAskedAgain => "재검토 요청",
        NotificationKind.SelfCheckAsked => "자체점검 요청",
        NotificationKind.PaperEntered => "대리입력 확인",
        NotificationKind.EvaluationAnnounced => "평가 안내",
        NotificationKind.MarksDue => "맡은 시·군",
        NotificationKind.OutcomeOpened => "평가결과",
        NotificationKind.ObjectionFiled => "이의신청",
        NotificationKind.ObjectionRuled => "이의신청 결정",
        NotificationKind.EvaluationCertified => "평가결과 확정",
        _ => "",
    };

    /// <summary>A notification as a button of the page names it, <c>REGION:ID</c>; null for anything else.</summary>
    public static (string Region, Guid Id)? Read(string text) => text.Split(':') is [var region, var id] && Guid.TryParse(id, out var found) ? (region, found) : null;
}
