using Uijeongbu.SocialPlan.Portal.Components;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>How an invitation stands, in words, colour and sign.</summary>
internal static class InvitationWords
{
    /// <summary>The state in words, with the way on which the link went.</summary>
    public static string Of(InvitationState state, InvitationWay? way) => (state, way) switch
    {
        (InvitationState.Sent, InvitationWay.Text) => "문자 보냄",
        (InvitationState.HandedOver, InvitationWay.Paper) => "초대장 인쇄",
        _ => Of(state),
    };

    public static string Of(InvitationState state) => state switch
    {
        InvitationState.Sending => "보내는 중",
        InvitationState.Sent => "메일 보냄",
        InvitationState.NotSent => "보내지 못함",
        InvitationState.HandedOver => "링크 전달",
        InvitationState.Expired => "기한 지남",
        InvitationState.Withdrawn => "취소함",
        _ => "등록 마침",
    };

    public static Tone ToneOf(InvitationState state) => state switch
    {
        InvitationState.Accepted => Tone.Good,
        InvitationState.NotSent => Tone.Bad,
        InvitationState.Expired => Tone.Warn,
        InvitationState.Withdrawn => Tone.None,
        _ => Tone.Info,
    };

    public static IconName IconOf(InvitationState state) => state switch
    {
        InvitationState.Accepted => IconName.Ok,
        InvitationState.NotSent => IconName.Bad,
        InvitationState.Expired => IconName.Warn,
        InvitationState.Withdrawn => IconName.None,
        _ => IconName.Clock,
    };
}
