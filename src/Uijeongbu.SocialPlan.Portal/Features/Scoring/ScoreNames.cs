using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Scoring;

/// <summary>The names and numbers that files use.</summary>
internal static class ScoreNames
{
    /// <summary>up, down, or null.</summary>
    public static string? Of(Direction? direction) => direction switch
    {
        Direction.HigherIsBetter => "up",
        Direction.LowerIsBetter => "down",
        _ => null,
    };

    /// <summary>A rate with the policy's decimals; empty where there is none.</summary>
    public static string Rate(decimal? value, ScoringPolicy policy) => value is { } rate
        ? policy.Rounding.Round(rate).ToString("F" + policy.Rounding.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : "";

    /// <summary>A figure with all its digits; empty where there is none.</summary>
    public static string Figure(decimal? value) => value is { } figure
        ? JsonFigures.Figure(figure).ToString(CultureInfo.InvariantCulture)
        : "";
}
