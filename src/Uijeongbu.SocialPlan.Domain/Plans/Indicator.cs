using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>A performance indicator (성과지표) of a project. The rate formula belongs to the indicator, not to the portal.</summary>
public sealed class Indicator : OwnedRow, ISearched
{
    /// <summary>The project it measures.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Place within the project, from 1.</summary>
    public required int Order { get; set; }

    /// <summary>First fiscal year that it counts for, when it came or came here after its project had begun; null for one that was there from the start.</summary>
    public int? FirstYear { get; set; }

    /// <summary>Last fiscal year that it counts for: afterwards it was dropped or goes on under another project; null while it goes on here.</summary>
    public int? LastYear { get; set; }

    /// <summary>Name.</summary>
    public required string Name { get; set; }

    /// <summary>Unit of target and actual, such as 명 or %.</summary>
    public required string Unit { get; set; }

    /// <summary>Definition with formula text (지표정의, 산식).</summary>
    public string? Definition { get; set; }

    /// <summary>Which way it wants to go; null means unknown, and then there is no rate.</summary>
    public Direction? Direction { get; set; }

    /// <summary>Id of the rate profile, such as <c>linear-down</c>; null means the policy's profile for the direction.</summary>
    public string? RateProfile { get; set; }

    /// <summary>How periods add up.</summary>
    public Accumulation Accumulation { get; set; }

    /// <summary>Value before the plan (기준값), in <see cref="Unit"/>.</summary>
    public decimal? Baseline { get; set; }

    /// <summary>Year of the baseline.</summary>
    public int? BaselineYear { get; set; }

    /// <summary>Weight within the project; null means that the policy's rule decides.</summary>
    public decimal? Weight { get; set; }

    /// <summary>Decimals in which values are entered and shown, 0 to 28.</summary>
    public int Decimals { get; set; }

    /// <summary>Largest value that is possible at all (100 for a share); null when there is none.</summary>
    public decimal? Maximum { get; set; }

    /// <summary>What is counted above when the actual is a share of two counts (분자); null when it is entered as it is.</summary>
    public string? NumeratorName { get; set; }

    /// <summary>What is counted below (분모).</summary>
    public string? DenominatorName { get; set; }

    /// <summary>How its actual is entered.</summary>
    public EntryForm EntryForm => EntryForm.Of(Unit, RateProfile, PartsRule);

    /// <summary>How its actual comes from two counts; null unless both are named.</summary>
    public PartsRule? PartsRule => NumeratorName is { Length: > 0 } above && DenominatorName is { Length: > 0 } below ? new(above, below, Unit, Decimals) : null;

    /// <summary>투입, 산출, 결과 or 영향; null when not stated.</summary>
    public IndicatorLevel? Level { get; set; }

    /// <summary>Why the targets are what they are (목표수준 산출근거).</summary>
    public string? Rationale { get; set; }

    /// <summary>
    /// The indicator that it goes on from since its project was merged or split: one indicator on the record, a row for each of its projects, so
    /// that earlier years stay where they were. Null for one that was always here.
    /// </summary>
    public Guid? ContinuesId { get; init; }

    /// <summary>What the record calls it, through all its projects.</summary>
    public Guid RecordId => ContinuesId ?? Id;

    /// <summary>Where the actual comes from (자료출처).</summary>
    public string? DataSource { get; set; }

    /// <inheritdoc/>
    public string SearchKey { get; private set; } = "";

    /// <inheritdoc/>
    public IEnumerable<string?> SearchTexts => [Name];

    /// <summary>Whether it is part of what a year promises and reports.</summary>
    public bool CountsFor(int year) => (FirstYear ?? year) <= year && (LastYear ?? year) >= year;

    /// <summary>The largest value that is possible: the stated one, else 100 for a share in %, else none.</summary>
    public static decimal? LogicalMaximum(string unit, decimal? maximum) => maximum ?? (string.Equals(unit, "%", StringComparison.Ordinal) ? 100m : null);

    /// <summary>Why <paramref name="actual"/> cannot be entered for this indicator; null when it can. Too large for its kind is a hint, not a reason.</summary>
    public Problem? WhyNot(decimal actual) => WhyNot(actual, Decimals) ?? EntryForm.WhyNot(actual);

    /// <summary>The same for an indicator of so many decimals.</summary>
    public static Problem? WhyNot(decimal actual, int decimals)
    {
        if (!Reading.IsComputable(target: null, actual, baseline: null))
        {
            return ResultProblems.OutOfScale;
        }

        return Rounding.Cut(actual, decimals) == actual ? null : ResultProblems.TooManyDecimals(decimals);
    }
}
