using System.Globalization;
using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>The letter of an invitation. Signed-in work is Korean, and so is the letter.</summary>
internal static class InvitationText
{
    /// <summary>The same as a text message.</summary>
    public static string OfMessage(InvitationLetter letter, Uri site) =>
        $"[{letter.Place}] {letter.Inviter} 님이 지역사회보장계획 포털의 {letter.Role}(으)로 초대했습니다. {Korea.LocalOf(letter.ExpiresAt).ToString("M'월 'd'일'", CultureInfo.InvariantCulture)}까지 등록해 주십시오. {new Uri(site, letter.Token.Address)}";

    public static (string Subject, string Text) Of(InvitationLetter letter, Uri site)
    {
        var until = Korea.LocalOf(letter.ExpiresAt).ToString("yyyy'. 'M'. 'd'. 'HH:mm", CultureInfo.InvariantCulture);
        return ($"[지역사회보장계획 포털] {letter.Place} {letter.Role} 초대", $"""
            {letter.Inviter} 님이 {letter.Place} 지역사회보장계획 포털에 초대했습니다. 맡으실 역할은 {letter.Role}입니다.

            아래 링크에서 {until}까지 등록해 주십시오. 링크는 한 번만 쓸 수 있습니다.

            {new Uri(site, letter.Token.Address)}

            받을 까닭이 없는 메일이면 무시하십시오. 아무것도 만들어지지 않습니다. 링크는 다른 사람에게 전하지 마십시오.
            """);
    }
}
