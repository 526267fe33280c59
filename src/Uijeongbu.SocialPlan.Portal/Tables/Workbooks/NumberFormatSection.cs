using System.Buffers;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>A format code for one sign, without its literal text.</summary>
/// <param name="Decimals">Places after the point that may be shown; null = as many as are stored.</param>
/// <param name="Optional">How many of those are shown only when they are not 0.</param>
/// <param name="IsPercent">Shows the number times 100.</param>
/// <param name="IsDate">Shows the number as a date or time.</param>
/// <param name="IsScaled">Shows the number divided by a thousand or a million.</param>
internal sealed partial record NumberFormatSection(int? Decimals, int Optional, bool IsPercent, bool IsDate, bool IsScaled)
{
    private static readonly SearchValues<char> DateLetters = SearchValues.Create("ymdhsbga");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0#?");
    private static readonly SearchValues<char> NotFixed = SearchValues.Create("/e@");

    /// <summary>The format without a format.</summary>
    public static NumberFormatSection AsStored { get; } = new(null, 0, IsPercent: false, IsDate: false, IsScaled: false);

    public static NumberFormatSection Parse(string code)
    {
        var lower = GeneralNames().Replace(code, "").ToLowerInvariant();
        var isPercent = lower.Contains('%', StringComparison.Ordinal);
        var isDate = lower.AsSpan().ContainsAny(DateLetters);
        var last = lower.AsSpan().LastIndexOfAny(Digits);
        if (isDate || last < 0 || lower.AsSpan().ContainsAny(NotFixed))
            return AsStored with { IsDate = isDate, IsPercent = isPercent };

        var point = lower.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? "" : lower[point..];
        var isScaled = lower.AsSpan(last + 1).StartsWith(",") || lower.Contains(",.", StringComparison.Ordinal);
        return new(places.Count(Digits.Contains), places.Count(c => c == '#'), isPercent, isDate, isScaled);
    }

    /// <summary>A percentage is read as it is shown; any other number keeps its stored value and only takes over the shown decimals.</summary>
    public PrintedNumber Print(decimal stored)
    {
        var value = IsPercent ? stored * 100 : stored;
        var decimals = Decimals is { } places ? Shown(value, places) : Trimmed(value).Scale;
        return new(IsPercent ? Math.Round(value, decimals, MidpointRounding.AwayFromZero) : value, decimals);
    }

    private int Shown(decimal value, int places)
    {
        var most = Math.Min(places, NumberText.MostDecimals);
        var rounded = Trimmed(Math.Round(value, most, MidpointRounding.AwayFromZero));
        return Math.Max(rounded.Scale, most - Optional);
    }

    /// <summary>Without zeros at the end: 1.50 has one decimal.</summary>
    private static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>General, also as Korean Excel calls it.</summary>
    [GeneratedRegex("General|G/표준", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GeneralNames();
}
