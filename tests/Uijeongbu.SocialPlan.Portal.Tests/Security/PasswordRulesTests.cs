using Microsoft.AspNetCore.Identity;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Which passwords are taken.</summary>
public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("k9#fLw2zQ")]
    [InlineData("가나다라마바사아자")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦")]
    public void Fewer_than_ten_characters_are_too_short(string password) => Fault(password).Should().Be(PasswordRules.TooShort);

    [Theory]
    [InlineData("password1234")]
    [InlineData("Password2026!")]
    [InlineData("P@ssw0rd2026")]
    [InlineData("1234567890")]
    [InlineData("0987654321")]
    [InlineData("qwertyuiop")]
    [InlineData("qwerty1234!@#")]
    [InlineData("1q2w3e4r5t")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("asdfghjkl123")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("1111111111")]
    [InlineData("abababababab")]
    [InlineData("의정부의정부의정부의정부")]
    [InlineData("의정부시청복지2026!")]
    [InlineData("uijeongbu2026")]
    [InlineData("Uijeongbu41150")]
    [InlineData("gyeonggi2026!!")]
    [InlineData("socialplan2026")]
    [InlineData("welfare2025!@#")]
    [InlineData("admin1234567")]
    [InlineData("관리자비밀번호1234")]
    [InlineData("dmlwjdqn1234")]
    [InlineData("minsu.kim2026")]
    [InlineData("letmein123456")]
    [InlineData("iloveyou1234")]
    public void What_everyone_tries_first_is_refused(string password) => Fault(password).Should().Be(PasswordRules.TooCommon);

    [Theory]
    [InlineData("correct horse battery staple")]
    [InlineData("비 오는 날에는 파전이 좋다")]
    [InlineData("k9#fLw2zQe")]
    [InlineData("8302957164")]
    [InlineData("의정부의 하늘은 오늘도 푸르다")]
    public void Anything_else_is_taken_whatever_its_characters(string password) => Fault(password).Should().BeNull();

    [Fact]
    public void Long_passwords_are_taken_up_to_256_characters()
    {
        var sentence = string.Concat(Enumerable.Repeat("긴 문장도 비밀번호로 좋습니다 ", 20));
        Fault(sentence[..64]).Should().BeNull();
        Fault(sentence[..256]).Should().BeNull();
        Fault(sentence[..257]).Should().Be(PasswordRules.TooLong);
    }

    [Fact]
    public void Hangul_is_the_same_password_however_the_keyboard_sends_it()
    {
        PortalPasswordHasher hasher = new();
        User user = new() { DisplayName = "" };
        var hash = hasher.HashPassword(user, "푸른 하늘 은하수".Normalize(NormalizationForm.FormD));

        hasher.VerifyHashedPassword(user, hash, "푸른 하늘 은하수").Should().Be(PasswordVerificationResult.Success);
        hasher.VerifyHashedPassword(user, hash, "푸른 하늘 은하").Should().Be(PasswordVerificationResult.Failed);
        hasher.VerifyHashedPassword(user, hash, "\uD800푸른").Should().Be(PasswordVerificationResult.Failed, "half a character is no reason to fail");
    }

    private static string? Fault(string password) => PasswordRules.FaultOf(password, "minsu.kim@uijeongbu.example");
}
