using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>What a row is about: hidden text that stays with it wherever it is moved.</summary>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Version">The row version that was handed out; 0 for none.</param>
internal sealed record FillInKey(string RegionCode, int FiscalYear, Guid IndicatorId, long Version)
{
    public static FillInKey? Read(string text) => text.Split('/') is [var region, var year, var id, var version]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var fiscalYear)
        && Guid.TryParseExact(id, "N", out var indicator)
        && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? new(region, fiscalYear, indicator, seen) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{RegionCode}/{FiscalYear}/{IndicatorId:N}/{Version}");
}

/// <summary>The result that was handed out, as hidden text: <c>Entered/24/</c>, <c>Entered/94.8=237:250/</c> of two counts, <c>NotApplicable//개시 전</c>.</summary>
internal static class FillInWas
{
    public static string Text(SavedResult saved) => string.Create(CultureInfo.InvariantCulture, $"{saved.State}/{(saved.Actual is { } actual ? FillInCell.Plain(actual) : "")}{(saved.Parts is { } parts ? $"={FillInCell.Plain(parts.Numerator)}:{FillInCell.Plain(parts.Denominator)}" : "")}/{saved.Reason}");

    public static FilledValue? Read(string text)
    {
        if (text.Split('/', 3) is not [var word, var number, var reason] || !Enum.TryParse<ResultState>(word, out var state))
        {
            return null;
        }

        if (number.Length == 0)
        {
            return new(state, null, reason.Length == 0 ? null : reason);
        }

        var (value, parts) = number.Split('=') is [var before, var counts] ? (before, counts.Split(':')) : (number, []);
        return Number(value) is not { } actual ? null
            : parts.Length == 0 ? new(state, actual, null)
            : parts is [var above, var below] && Number(above) is { } numerator && Number(below) is { } denominator ? new(state, actual, null) { Parts = new(numerator, denominator) }
            : null;
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
}
