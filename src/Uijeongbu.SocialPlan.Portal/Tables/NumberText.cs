using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>
/// Numbers as Korean offices write them. Read: <c>1,234.5</c>, full-width digits, a minus as <c>-</c>, <c>−</c>, <c>△</c> or <c>▲</c>,
/// and a % sign, which says what the column says anyway. Everything else is refused, never guessed: <c>3억</c>, <c>약 30</c>, <c>12,34</c>.
/// </summary>
internal static partial class NumberText
{
    private static readonly SearchValues<char> PartsOfNumbers = SearchValues.Create("0123456789,.% ");

    private const int LongestText = 64;
    /// <summary>Numbers stay below this size.</summary>
    public const decimal Bound = 1e15m;

    private const int MostWholeDigits = 15;
    /// <summary>Decimals beyond these are no figure of a workbook, whose cells hold 15 digits: 100.273972602740 is one.</summary>
    public const int MostDecimals = 20;

    /// <summary>Decimals beyond these are no figure of a report.</summary>
    private const int MostWrittenDecimals = Reading.MaxDecimals;

    /// <returns>The number, or the reason why the text is none.</returns>
    public static (PrintedNumber? Number, Func<TableMessages, string>? Problem) Read(string text)
    {
        if (text.Length > LongestText)
            return (null, m => m.NotANumber(string.Concat(text.AsSpan(0, LongestText), "…")));

        var plain = Plain(text);
        if (Shape().IsMatch(plain))
            return OfPlain(plain.TrimEnd('%').Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), text);
        if (plain.AsSpan().Trim("-–—― ").IsEmpty)
            return (null, m => m.OnlyADash(text));
        return plain.AsSpan().TrimStart("+-").ContainsAnyExcept(PartsOfNumbers)
            ? (null, m => m.NotANumber(text))
            : (null, m => m.UnclearNumber(text));
    }

    /// <summary>Within the digits that rates are computed with; beyond them a decimal would round or overflow unseen.</summary>
    public static bool Fits(PrintedNumber number) => Math.Abs(number.Value) < Bound && number.Decimals <= MostDecimals;

    private static (PrintedNumber? Number, Func<TableMessages, string>? Problem) OfPlain(string plain, string text)
    {
        var digits = plain.AsSpan().TrimStart("+-");
        var point = digits.IndexOf('.');
        var (whole, decimals) = point < 0 ? (digits.Length, 0) : (point, digits.Length - point - 1);
        if (whole > MostWholeDigits || decimals > MostWrittenDecimals)
            return (null, m => m.TooManyDigits(text));
        var value = decimal.Parse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return (new PrintedNumber(value, decimals), null);
    }

    /// <summary>An own map: <c>Normalize(FormKC)</c> would also turn ② into 2.</summary>
    private static string Plain(string text) => string.Create(text.Length, text, static (plain, source) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = source[i] switch
            {
                >= '！' and <= '～' and var wide => (char)(wide - '！' + '!'),
                '△' or '▲' or '−' => '-',
                '\u3000' or '\u00A0' => ' ',
                var other => other,
            };
        }
    }).Trim();

    [GeneratedRegex(@"^[+-]? *(?:(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?|\.[0-9]+) *%?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
