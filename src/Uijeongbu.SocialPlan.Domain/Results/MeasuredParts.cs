using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>The two counts that an actual was computed from (분자, 분모). Both are kept: a share without them can be checked by nobody.</summary>
/// <param name="Numerator">분자, 0 or more.</param>
/// <param name="Denominator">분모, above 0.</param>
public sealed record MeasuredParts(decimal Numerator, decimal Denominator)
{
    /// <summary>How it stands in one cell: <c>1,237/2,500</c>.</summary>
    public string Text => $"{Number(Numerator)}/{Number(Denominator)}";

    /// <summary>Whether a text has two sides at all.</summary>
    public static bool Has(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAny('/', '÷') > 0;
    }

    /// <summary>Reads <c>237/250</c>.</summary>
    /// <returns>null when one side is no number.</returns>
    public static MeasuredParts? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !WrittenNumber.Plain(text).Contains('%', StringComparison.Ordinal) && text.Split(['/', '÷']) is [var above, var below] && WrittenNumber.Read(above.Trim()).Number is { } numerator && WrittenNumber.Read(below.Trim()).Number is { } denominator
            ? new(numerator.Value, denominator.Value)
            : null;
    }

    private static string Number(decimal value) => value.ToString("#,##0.########", CultureInfo.InvariantCulture);
}

/// <summary>How an indicator gets its actual from two counts.</summary>
/// <param name="Numerator">What is counted above (분자).</param>
/// <param name="Denominator">What is counted below (분모).</param>
/// <param name="Unit">Unit of the actual: % counts in hundreds, ‰ in thousands, any other unit in ones.</param>
/// <param name="Decimals">Decimals of the actual, rounded half away from zero.</param>
public sealed record PartsRule(string Numerator, string Denominator, string Unit, int Decimals)
{
    /// <summary>What the quotient is multiplied by.</summary>
    public decimal Factor => Unit switch
    {
        "%" => 100m,
        "‰" => 1000m,
        _ => 1m,
    };

    /// <summary>Why no actual comes from these counts; null when one does.</summary>
    public static Problem? WhyNot(MeasuredParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts switch
        {
            { Denominator: 0m } => ResultProblems.DenominatorZero,
            { Numerator: < 0m } or { Denominator: < 0m } => ResultProblems.PartsNegative,
            { Numerator: > Reading.MaxMagnitude } or { Denominator: > Reading.MaxMagnitude } or { Numerator.Scale: > Reading.MaxDecimals } or { Denominator.Scale: > Reading.MaxDecimals } => ResultProblems.OutOfScale,
            _ => null,
        };
    }

    /// <summary>분자 ÷ 분모 × <see cref="Factor"/>, rounded once.</summary>
    /// <param name="parts">Counts of which an actual comes (<see cref="WhyNot"/>).</param>
    public decimal ActualOf(MeasuredParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Rounding.Round(parts.Numerator * Factor / parts.Denominator, Decimals);
    }
}
