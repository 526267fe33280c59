using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// A password has ten characters or more and is not made of what everyone tries first: common words, words of the field and its places,
/// runs of the keyboard, years. No rule about kinds of characters (OWASP ASVS 6.2.5).
/// </summary>
internal sealed class PasswordRules : IPasswordValidator<User>
{
    public const int Shortest = 10;

    /// <summary>Long enough for any sentence, short enough that hashing one costs nothing.</summary>
    public const int Longest = 256;

    public const string TooShort = "TooShort";
    public const string TooLong = "TooLong";
    public const string TooCommon = "TooCommon";

    /// <summary>A password must keep so many different characters when everything well-known is taken out of it.</summary>
    private const int OwnCharacters = 5;

    private const int ShortestRun = 3;

    private static readonly string[] Words =
    [
        "password", "passwd", "passw0rd", "p@ssw0rd", "p@ssword", "iloveyou", "welcome", "letmein", "master", "dragon", "monkey", "sunshine", "princess", "football",
        "baseball", "secret", "hello", "login", "test", "guest", "user", "admin", "administrator", "root", "system", "manager", "korea", "seoul",
        "love", "happy", "angel", "computer", "internet", "server", "temp", "default", "change", "changeme",
        "socialplan", "social", "plan", "welfare", "bokji", "uijeongbu", "yangju", "gyeonggi", "gyunggi", "city", "cityhall", "sicheong", "portal", "demo", "public", "office",
        "비밀번호", "암호", "사랑해", "대한민국", "안녕하세요", "관리자", "의정부", "양주", "경기도", "경기", "시청", "도청", "군청", "구청", "지역사회보장", "사회보장", "복지", "계획", "협의체", "포털", "공무원",
        "dmlwjdqn", "rudrlehdo", "qhrwl", "qlalfqjsgh", "tkfkdgo", // 의정부, 경기도와 같이 한글 자판으로 친 말
    ];

    private static readonly string[] Runs =
    [
        "01234567890", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "!@#$%^&*()",
        "가나다라마바사아자차카타파하",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(FaultOf(password ?? "", user.Email ?? "") is { } fault ? IdentityResult.Failed(new IdentityError { Code = fault, Description = fault }) : IdentityResult.Success);

    /// <summary>Which rule the password breaks, or null.</summary>
    public static string? FaultOf(string password, string email) => new StringInfo(password).LengthInTextElements switch
    {
        < Shortest => TooShort,
        > Longest => TooLong,
        _ => IsCommon(password.ToLowerInvariant(), email.ToLowerInvariant()) ? TooCommon : null,
    };

    private static bool IsCommon(string password, string email)
    {
        var own = email.Split('@', '.').Where(part => part.Length >= ShortestRun).Concat(Words).OrderByDescending(word => word.Length)
            .Aggregate(password, (text, word) => text.Replace(word, "\n", StringComparison.Ordinal));
        return WithoutRuns(WithoutYears(own)).Where(char.IsLetterOrDigit).Distinct().Count() < OwnCharacters;
    }

    private static string WithoutYears(string text) => Enumerable.Range(1940, 110)
        .Aggregate(text, (rest, year) => rest.Replace(year.ToString(CultureInfo.InvariantCulture), "\n", StringComparison.Ordinal));

    private static string WithoutRuns(string text)
    {
        List<char> kept = [];
        for (var i = 0; i < text.Length;)
        {
            var length = LongestRunAt(text, i);
            if (length < ShortestRun)
            {
                kept.Add(text[i]);
            }

            i += length < ShortestRun ? 1 : length;
        }

        return string.Concat(kept);
    }

    private static int LongestRunAt(string text, int at)
    {
        var length = Math.Min(1, text.Length - at);
        while (at + length < text.Length && IsRun(text.Substring(at, length + 1)))
        {
            length++;
        }

        return length;
    }

    private static bool IsRun(string part) =>
        Runs.Any(run => run.Contains(part, StringComparison.Ordinal) || string.Concat(run.Reverse()).Contains(part, StringComparison.Ordinal));
}
