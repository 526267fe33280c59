using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>A number with its unit behind it, as documents write it.</summary>
internal static partial class PastedNumber
{
    private const int Wait = 1000;

    public static PastedValue Read(string plain, string unit)
    {
        var isInBrackets = plain is ['(', .., ')'];
        if (Parts().Match(isInBrackets ? plain[1..^1].Trim() : plain) is not { Success: true } parts)
        {
            return PastedValue.Refused(Known(plain) ?? "수로 읽을 수 없습니다. 값만 적어 주십시오.");
        }

        var written = parts.Groups["unit"].Value.Trim();
        if (written.Length > 0 && !IsSameUnit(written, unit))
        {
            return PastedValue.Refused(Known(plain) ?? WhyOtherUnit(written, unit));
        }

        var (number, fault) = WrittenNumber.Read(Digits(parts));
        return number is null ? PastedValue.Refused(Known(plain) ?? WhyNumber(fault))
            : isInBrackets ? InBrackets(number.Value.Value)
            : PastedValue.Number(number.Value.Value);
    }

    private static PastedValue InBrackets(decimal value) => value < 0m
        ? PastedValue.Refused("괄호와 빼기 표시가 함께 있습니다. 하나만 남겨 주십시오.")
        : PastedValue.Number(-value, "괄호 안의 수를 0보다 작은 값으로 읽었습니다.");

    // 53 118: groups of three may be apart. Any other space inside stays and is refused.
    private static string Digits(Match parts)
    {
        var digits = parts.Groups["digits"].Value;
        return parts.Groups["sign"].Value + (Grouped().IsMatch(digits) ? digits.Replace(" ", "", StringComparison.Ordinal) : digits);
    }

    /// <summary>Letter by letter, apart from width and spaces; what stands in brackets behind the indicator's unit is a remark.</summary>
    private static bool IsSameUnit(string written, string unit)
    {
        var (left, right) = (SearchKey.OfQuery(written), SearchKey.OfQuery(unit));
        return left == right || left == SearchKey.OfQuery(unit.Split('(')[0]);
    }

    private static string WhyOtherUnit(string written, string unit) => unit.Length == 0
        ? $"이 지표에는 단위가 없는데 '{written}'라고 적혀 있습니다. 수만 남겨 주십시오."
        : $"단위가 다릅니다. 이 지표의 단위는 '{unit}'인데 '{written}'라고 적혀 있습니다. 단위에 맞는 값을 적어 주십시오.";

    private static string WhyNumber(NumberFault? fault) => fault is NumberFault.TooManyDigits
        ? "자릿수가 너무 많습니다. 반올림한 값을 적어 주십시오."
        : "쉼표나 소수점, 띄어쓰기의 자리가 분명하지 않습니다. 1,234.5처럼 적어 주십시오.";

    private static string? Known(string plain) => plain switch
    {
        _ when plain.StartsWith("##", StringComparison.Ordinal) => "엑셀의 열이 좁아 값이 가려졌습니다. 열을 넓혀 다시 복사해 주십시오.",
        ['#', ..] => "엑셀의 오류값입니다. 수식을 고쳐 다시 복사해 주십시오.",
        ['=', ..] => "수식입니다. 계산된 값을 복사해 주십시오.",
        _ when PersonNumber().IsMatch(plain) => "주민등록번호로 보입니다. 포털에는 넣을 수 없습니다.",
        _ when About().IsMatch(plain) => "어림한 값입니다. 정확한 수를 적어 주십시오.",
        _ when Day().IsMatch(plain) => "날짜나 시각으로 보입니다. 실적 값을 적어 주십시오.",
        _ when Fraction().IsMatch(plain) => "나눗셈인지 날짜인지 알 수 없습니다. 계산한 값을 적어 주십시오.",
        _ when Range().IsMatch(plain) => "범위로 보입니다. 값 하나를 적어 주십시오.",
        _ when Power().IsMatch(plain) => "줄여 쓴 수(지수)라 자릿수가 남아 있지 않습니다. 셀 서식을 숫자로 바꾸어 다시 복사해 주십시오.",
        _ when Two().IsMatch(plain) => "수가 둘 이상 있습니다. 값 하나만 적어 주십시오.",
        _ => null,
    };

    [GeneratedRegex(@"^(?<sign>[+-]?) ?(?<digits>[0-9.,](?:[0-9., ]*[0-9.,])?)(?<unit>[^0-9].*)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Wait)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?: [0-9]{3})+(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Wait)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[0-9]{6} ?- ?[1-8][0-9]{6}\z", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex PersonNumber();

    [GeneratedRegex(@"^(?:약|대략|거의|최소|최대)|[0-9] ?여[^0-9]{0,6}\z|[0-9][^0-9]{0,6}(?:이상|이하|미만|초과|내외|안팎|정도|가량|예정|추정)\z", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex About();

    [GeneratedRegex(@"^(?:'?[0-9]{2,4} ?[-./년] ?[0-9]{1,2} ?[-./월] ?(?:[0-9]{1,2}[일.]?)?|[0-9]{1,2}월(?: ?[0-9]{1,2}일)?|(?:19|20)[0-9]{2}년도?|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)\z", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Day();

    [GeneratedRegex(@"^[0-9.,]+ ?[/÷] ?[0-9.,]+", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^[0-9.,]+ ?\S{0,2} ?[~∼〜–-] ?[0-9.,]+", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Range();

    [GeneratedRegex(@"^[+-]?[0-9.]+[eE][+-]?[0-9]+\z", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Power();

    [GeneratedRegex(@"[0-9][^0-9.,]+[0-9]", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Two();
}
