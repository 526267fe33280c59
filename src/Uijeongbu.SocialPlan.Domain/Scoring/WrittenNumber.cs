using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>Why a text is no number.</summary>
public enum NumberFault
{
    /// <summary>Words or signs that no number has: <c>3억</c>, <c>약 30</c>.</summary>
    NotANumber,

    /// <summary>Digits with separators where none belong: <c>12,34</c>, <c>1.2.3</c>.</summary>
    Unclear,

    /// <summary>Nothing but a dash.</summary>
    OnlyADash,

    /// <summary>More digits than any figure of a report has.</summary>
    TooManyDigits,
}

/// <summary>
/// Numbers as Korean offices write them. Read: <c>1,234.5</c>, full-width digits, a minus as <c>-</c>, <c>−</c>, <c>△</c> or <c>▲</c>,
/// and a % sign, which says what the column says anyway. Everything else is refused, never guessed.
/// </summary>
public static partial class WrittenNumber
{
    /// <summary>Most characters that are looked at.</summary>
    public const int LongestText = 64;

    private const int MostWholeDigits = 15;

    /// <summary>Decimals beyond these are no figure of a report.</summary>
    private const int MostDecimals = Reading.MaxDecimals;

    private static readonly SearchValues<char> PartsOfNumbers = SearchValues.Create("0123456789,.% ");

    /// <returns>The number, or why the text is none.</returns>
    public static (PrintedNumber? Number, NumberFault? Fault) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
        {
            return (null, NumberFault.NotANumber);
        }

        var plain = Plain(text);
        if (Shape().IsMatch(plain))
        {
            return OfPlain(plain.TrimEnd('%').Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        }

        return (null, IsOnlyDashes(plain) ? NumberFault.OnlyADash
            : plain.AsSpan().TrimStart("+-").ContainsAnyExcept(PartsOfNumbers) ? NumberFault.NotANumber : NumberFault.Unclear);
    }

    /// <summary>
    /// The text with narrow letters, one kind of minus and one kind of space. An own map: <c>Normalize(FormKC)</c> would also turn ② into 2.
    /// </summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (plain, source) =>
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
    }

    /// <summary>Whether a <see cref="Plain"/> text is dashes of any kind and nothing else.</summary>
    public static bool IsOnlyDashes(string plain) => plain.AsSpan().Trim("-–—― ").IsEmpty;

    private static (PrintedNumber? Number, NumberFault? Fault) OfPlain(string plain)
    {
        var digits = plain.AsSpan().TrimStart("+-");
        var point = digits.IndexOf('.');
        var (whole, decimals) = point < 0 ? (digits.Length, 0) : (point, digits.Length - point - 1);
        if (whole > MostWholeDigits || decimals > MostDecimals)
        {
            return (null, NumberFault.TooManyDigits);
        }

        var value = decimal.Parse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return (new PrintedNumber(value, decimals), null);
    }

    [GeneratedRegex(@"^[+-]? *(?:(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?|\.[0-9]+) *%?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
