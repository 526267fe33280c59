using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

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

    /// <summary>The same as a number in a file.</summary>
    public static TableCell RateCell(decimal? value, ScoringPolicy policy) => TableCell.Of(policy.Rounding.Round(value), policy.Rounding.Decimals);

    /// <summary>A figure with all its digits, as a number in a file.</summary>
    public static TableCell Cell(decimal? value) => TableCell.Of(value is { } figure ? JsonFigures.Figure(figure) : value);
}
