using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Tests.Files;

/// <summary>Invented numbers in the ways people write them; the same seed, the same texts.</summary>
internal sealed class PersonalNumberTexts(int seed)
{
    private static readonly string[] Joints = ["-", "", " ", " - ", "- ", "–", "－", "‐", "—", "\u00A0", "\t", "-\n", "\n", "~", "_"];
    private static readonly string[] Before = ["", "주민번호 ", "(", "홍길동 ", "1. ", "No.", "생년월일:", "가", "[", "\"", "3) ", "| "];
    private static readonly string[] After = ["", ")", ", 김", " 여", "번", ".", "]", "\"", " 의정부시", "\n", "; ", " |"];
    private static readonly string[] Agencies = ["02", "031", "032", "051", "064", "070", "010", "010", "010"];

    private readonly Random _random = new(seed);

    /// <summary>A resident or foreigner's number of someone born by that day.</summary>
    public string Resident(DateOnly today)
    {
        var birth = new DateOnly(1920, 1, 1).AddDays(_random.Next(today.DayNumber - new DateOnly(1920, 1, 1).DayNumber));
        var kind = (birth.Year < 2000 ? "1256" : "3478")[_random.Next(4)];
        var number = birth.ToString("yyMMdd", CultureInfo.InvariantCulture) + Of(Joints) + kind + Digits(6);
        return Of(Before) + Dressed(number) + Of(After);
    }

    /// <summary>An amount, a phone, business, company or account number, a date, a document number.</summary>
    public string Other() => _random.Next(10) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{_random.NextInt64(1, 9_999_999_999_999):N0}원"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{_random.NextInt64(1, 99_999_999)}천원"),
        2 => $"{Of(Agencies)}-{Digits(_random.Next(3, 5))}-{Digits(4)}",
        3 => $"{Digits(3)}-{Digits(2)}-{Digits(5)}",
        4 => $"{Digits(3)}-{Digits(_random.Next(2, 7))}-{Digits(6)}",
        5 => $"{Digits(3)}-{Digits(4)}-{Digits(4)}-{Digits(2)}",
        6 => Of(["계좌 ", "농협 ", ""]) + Digits(_random.Next(11, 15)),
        7 => $"복지정책과-{Digits(5)}(20{Digits(2)}.{_random.Next(1, 13)}.{_random.Next(1, 29)}.)",
        8 => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(100_000, 999_999)} {_random.Next(1_000_000, 9_999_999):N0} {_random.Next(100_000)}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"20{Digits(2)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00} {Digits(6)}.{Digits(7)}"),
    };

    private string Dressed(string number) => _random.Next(8) switch
    {
        0 => string.Concat(number.Select(letter => letter is >= '0' and <= '9' ? (char)(letter - '0' + '０') : letter)),
        1 => string.Concat(number.Select(letter => letter is >= '0' and <= '9' && _random.Next(2) == 0 ? (char)(letter - '0' + '０') : letter)),
        2 => number.Insert(_random.Next(1, 6), "\u200B"),
        _ => number,
    };

    private string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + _random.Next(10))));

    private string Of(string[] some) => some[_random.Next(some.Length)];
}
