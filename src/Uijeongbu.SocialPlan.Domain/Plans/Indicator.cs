using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>A performance indicator (성과지표) of a project. The rate formula belongs to the indicator, not to the portal.</summary>
public sealed class Indicator : OwnedRow
{
    /// <summary>The project it measures.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Place within the project, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Unit of target and actual, such as 명 or %.</summary>
    public required string Unit { get; init; }

    /// <summary>Definition with formula text (지표정의, 산식).</summary>
    public string? Definition { get; init; }

    /// <summary>Which way it wants to go; null means unknown, and then there is no rate.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Id of the rate profile, such as <c>linear-down</c>; null means the policy's profile for the direction.</summary>
    public string? RateProfile { get; init; }

    /// <summary>How periods add up.</summary>
    public Accumulation Accumulation { get; init; }

    /// <summary>Value before the plan (기준값), in <see cref="Unit"/>.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Year of the baseline.</summary>
    public int? BaselineYear { get; init; }

    /// <summary>Weight within the project; null means that the policy's rule decides.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Decimals in which values are entered and shown, 0 to 28.</summary>
    public int Decimals { get; init; }

    /// <summary>Largest value that is possible at all (100 for a share); null when there is none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Where the actual comes from (자료출처).</summary>
    public string? DataSource { get; init; }

    /// <summary>The largest value that is possible: the stated one, else 100 for a share in %, else none.</summary>
    public static decimal? LogicalMaximum(string unit, decimal? maximum) => maximum ?? (string.Equals(unit, "%", StringComparison.Ordinal) ? 100m : null);

    /// <summary>Why <paramref name="actual"/> cannot be entered for this indicator; null when it can. Too large for its kind is a hint, not a reason.</summary>
    public Problem? WhyNot(decimal actual)
    {
        if (!Reading.IsComputable(target: null, actual, baseline: null))
        {
            return ResultProblems.OutOfScale;
        }

        return Rounding.Cut(actual, Decimals) == actual ? null : ResultProblems.TooManyDecimals(Decimals);
    }
}
