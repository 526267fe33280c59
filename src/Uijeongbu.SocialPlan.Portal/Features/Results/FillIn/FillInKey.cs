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

/// <summary>The result that was handed out, as hidden text: <c>Entered/24/</c>, <c>NotApplicable//개시 전</c>.</summary>
internal static class FillInWas
{
    public static string Text(SavedResult saved) => string.Create(CultureInfo.InvariantCulture, $"{saved.State}/{(saved.Actual is { } actual ? FillInCell.Plain(actual) : "")}/{saved.Reason}");

    public static FilledValue? Read(string text)
    {
        if (text.Split('/', 3) is not [var word, var number, var reason] || !Enum.TryParse<ResultState>(word, out var state))
        {
            return null;
        }

        return number.Length == 0 ? new(state, null, reason.Length == 0 ? null : reason)
            : decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var actual) ? new(state, actual, null)
            : null;
    }
}
