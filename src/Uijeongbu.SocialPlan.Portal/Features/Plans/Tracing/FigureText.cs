using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

/// <summary>Unrounded figures in a sentence.</summary>
internal static class FigureText
{
    private const int Shown = 6;

    /// <summary>All digits of a finite figure; six decimals and an ellipsis of a longer one.</summary>
    public static string Unrounded(decimal value)
    {
        var plain = JsonFigures.Figure(value);
        return plain.Scale <= Shown
            ? Formats.Current.Number(plain)
            : Formats.Current.Number(decimal.Round(plain, Shown, MidpointRounding.ToZero)) + "…";
    }

    /// <summary>A target or actual with the indicator's decimals; a value entered with more keeps them.</summary>
    public static string Number(decimal value, int decimals)
    {
        var plain = JsonFigures.Figure(value);
        return Formats.Current.Number(plain, Math.Max(plain.Scale, decimals));
    }

    /// <summary>A target or actual with its unit.</summary>
    public static string WithUnit(decimal? value, PublishedIndicator indicator, string none) => value is { } number
        ? Number(number, indicator.Decimals) + (indicator.Unit.Length > 0 && char.IsLetter(indicator.Unit[0]) ? indicator.Unit : " " + indicator.Unit).TrimEnd()
        : none;
}
