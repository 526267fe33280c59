namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>What is known about one indicator in one year: the inputs of a rate.</summary>
public readonly record struct Reading
{
    /// <summary>Largest magnitude of a target or actual, 10^13. With <see cref="MaxDecimals"/> no sum of 200,000 rates overflows a decimal.</summary>
    public const decimal MaxMagnitude = 10_000_000_000_000m;

    /// <summary>Most digits after the point of a target or actual.</summary>
    public const int MaxDecimals = 8;

    /// <summary>The smallest target, actual or way from baseline to target that a rate divides by.</summary>
    private const decimal SmallestDivisor = 0.00000001m;

    /// <summary>The last approved target; null when none was set (목표 미설정).</summary>
    public decimal? Target { get; init; }

    /// <summary>The actual; null when not entered (미입력). 0 is a value.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The value the target starts from (기준값), for <c>baseline-progress</c>.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>null when not set: then only a formula that implies a direction gives a rate.</summary>
    public Direction? Direction { get; init; }

    /// <summary>해당없음 with approval, or 중도 폐지: the indicator is not due.</summary>
    public bool IsNotApplicable { get; init; }

    /// <summary>The largest value the indicator can logically have (100 for a share); null when there is none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>What earlier years and versions say, for the hints; null when nothing is known.</summary>
    public ReadingHistory? History { get; init; }

    /// <summary>
    /// Whether a rate of these values can be computed and 200,000 of them added without overflow: each 0 or between 10^-8 and 10^13 in
    /// size, and so the way from baseline to target and whatever else the row's own formula divides by. What files bring in is asked
    /// before it is rated.
    /// </summary>
    public static bool IsComputable(decimal? target, decimal? actual, decimal? baseline, RateProfile? profile = null) =>
        IsInScale(target, MaxMagnitude) && IsInScale(actual, MaxMagnitude)
        && Math.Abs(baseline ?? 0m) <= MaxMagnitude && IsInScale(target - baseline, 2m * MaxMagnitude)
        && (target is null || profile is null || IsInScale(profile.OwnDivisor(target.Value), 2m * MaxMagnitude));

    private static bool IsInScale(decimal? value, decimal largest) =>
        value is null or 0m || (Math.Abs(value.Value) >= SmallestDivisor && Math.Abs(value.Value) <= largest);
}

/// <summary>Earlier values of an indicator. Each may be unknown.</summary>
/// <param name="OriginalTarget">당초 목표: the target before it was changed during the year.</param>
/// <param name="LastTarget">Last year's target.</param>
/// <param name="LastActual">Last year's actual as it is stated now.</param>
/// <param name="LastActualThen">Last year's actual as it was reported last year.</param>
/// <param name="LastProfile">Id of the formula that last year's rate used.</param>
public sealed record ReadingHistory(
    decimal? OriginalTarget = null,
    decimal? LastTarget = null,
    decimal? LastActual = null,
    decimal? LastActualThen = null,
    string? LastProfile = null);
