using System.Globalization;
using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Domain.Files.PersonalNumbers;

/// <summary>
/// Finds numbers of persons in text. Resident numbers (13 digits, the first six a date of birth, the seventh 1 to 8) are found by their form
/// and a date that can be, not by their check digit: numbers given since October 2020 have none. What is masked (<c>900101-1******</c>) is no number.
/// </summary>
public static partial class PersonalNumberSearch
{
    private const int FewestAccountDigits = 10;
    private const int MostAccountDigits = 14;

    // No pattern goes back further than a few characters; the limit says so to whoever reads the pattern.
    private const int Patience = 2000;

    private const string LastWithCheck = "201001";

    /// <summary>Which kinds a text holds.</summary>
    /// <param name="text">As written.</param>
    /// <param name="today">Nobody is born later.</param>
    public static IReadOnlySet<PersonalNumber> Find(string text, DateOnly today)
    {
        HashSet<PersonalNumber> found = [];
        var plain = DigitText.Of(text);
        if (!HasEnoughDigits(plain))
        {
            return found;
        }

        if (HasResident(plain, today))
        {
            found.Add(PersonalNumber.Resident);
        }

        if (Phone().IsMatch(plain))
        {
            found.Add(PersonalNumber.Phone);
        }

        if (HasAccount(Phone().Replace(plain, " ")))
        {
            found.Add(PersonalNumber.Account);
        }

        return found;
    }

    /// <summary>Whether a text holds a resident number.</summary>
    public static bool HasResident(string text, DateOnly today) =>
        Resident().Matches(DigitText.Of(text)).Any(match => IsBirth(match.Groups["birth"].ValueSpan, match.Groups["kind"].ValueSpan[0], today)
            && !CompanyNumber.Is(match.Groups["birth"].Value + match.Groups["kind"].Value + match.Groups["rest"].Value));

    /// <summary>
    /// Whether a bare number, as a cell holds it, is a resident number: amounts of a city's budget have 13 digits too, so that its check digit has
    /// to be right, or its birth so late that it has none.
    /// </summary>
    public static bool IsResidentByCheckDigit(string digits, DateOnly today) =>
        digits is { Length: 13 } && HasResident(digits, today) && (CompanyNumber.CheckOfPerson(digits) == digits[12] - '0' || (digits[6] is '3' or '4' or '7' or '8' && string.CompareOrdinal(digits, 0, LastWithCheck, 0, 6) >= 0));

    // Seven and eight are foreigners born from 2000 on; nine and zero, born before 1900, live in no project any more.
    private static bool IsBirth(ReadOnlySpan<char> birth, char kind, DateOnly today)
    {
        var century = kind is '1' or '2' or '5' or '6' ? 1900 : 2000;
        var (year, month, day) = (century + Two(birth), Two(birth[2..]), Two(birth[4..]));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) <= today;
    }

    private static int Two(ReadOnlySpan<char> digits) => int.Parse(digits[..2], NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool HasAccount(string plain) =>
        Groups().Matches(plain).Any(match => IsAccount(match.ValueSpan)) || (AccountWord().IsMatch(plain) && LongNumber().IsMatch(plain));

    // 000-00-00000 is the number of a business, 000000-0000000 that of a company: both are public.
    private static bool IsAccount(ReadOnlySpan<char> groups)
    {
        var digits = 0;
        foreach (var letter in groups)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return digits is >= FewestAccountDigits and <= MostAccountDigits && !Business().IsMatch(groups);
    }

    private static bool HasEnoughDigits(string plain)
    {
        const int fewest = 9;
        var digits = 0;
        foreach (var letter in plain)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
            if (digits >= fewest)
            {
                return true;
            }
        }

        return false;
    }

    // A longer chain of groups is another number; an amount says its unit.
    [GeneratedRegex(@"(?<![0-9]|[0-9][-.,])(?<birth>[0-9]{6})(?:[ \t\r\n]{0,3}[-_~][ \t\r\n]{0,3}|[ \t\r\n]{0,3})(?<kind>[1-8])(?<rest>[0-9]{6})(?![0-9]|[-.,][0-9]|[ ]?(?:원|천원|백만))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Resident();

    [GeneratedRegex(@"(?<![0-9]|[0-9][-.,])(?:(?:\+?82[- .]?\(?0?\)?|0)1[016789][- .)]?[0-9]{3,4}[- .]?[0-9]{4}|\(?0(?:2|[3-6][1-5]|70|50[2-8])[)][ ]?[0-9]{3,4}[- .][0-9]{4}|0(?:2|[3-6][1-5]|70|50[2-8])[- .][0-9]{3,4}[- .][0-9]{4})(?![0-9]|[-.,][0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<![0-9]|[0-9][-.,])[0-9]{2,6}(?:-[0-9]{1,7}){2,3}(?![0-9]|[-.,][0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Groups();

    [GeneratedRegex(@"^[0-9]{3}-[0-9]{2}-[0-9]{5}$", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Business();

    [GeneratedRegex(@"계좌|예금주|입금|은행|농협|신협|새마을금고|우체국", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex AccountWord();

    [GeneratedRegex(@"(?<![0-9,.-])[0-9]{10,14}(?![0-9,.-]|[ ]?(?:원|천원|백만))", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex LongNumber();
}
