namespace Uijeongbu.SocialPlan.Domain.Files.PersonalNumbers;

/// <summary>
/// 법인등록번호: 13 digits as well, and those of the registry in Seoul (1101) begin like a date of birth. Only these are looked at, and only one
/// whose check digit is a company's and not a person's is taken for a company's: few persons' numbers are lost by it.
/// </summary>
internal static class CompanyNumber
{
    private const string Seoul = "1101";

    /// <summary>Whether 13 digits are a company's number.</summary>
    public static bool Is(string digits) => digits.StartsWith(Seoul, StringComparison.Ordinal) && Of(digits, 12) == CheckOfCompany(digits) && Of(digits, 12) != CheckOfPerson(digits);

    /// <summary>The last digit of a person's number as it was given until October 2020.</summary>
    public static int CheckOfPerson(string digits) => (11 - (Enumerable.Range(0, 12).Sum(i => Of(digits, i) * (2 + (i % 8))) % 11)) % 10;

    private static int Of(string digits, int place) => digits[place] - '0';

    private static int CheckOfCompany(string digits) => (10 - (Enumerable.Range(0, 12).Sum(i => Of(digits, i) * (1 + (i % 2))) % 10)) % 10;
}
