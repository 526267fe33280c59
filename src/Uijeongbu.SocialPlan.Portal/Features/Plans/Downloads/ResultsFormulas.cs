using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;

/// <summary>Cells that compute. Where a policy's rule has no formula here the cell keeps the portal's figure: never a formula that gives another one.</summary>
internal static class ResultsFormulas
{
    /// <summary>A figure with its formula; blank where there is none.</summary>
    public static TableCell Computed(decimal? value, int? decimals, string? formula)
    {
        var cell = TableCell.Of(value, decimals);
        return value is null || formula is null ? cell : cell.ComputedBy(formula);
    }

    /// <summary>The rate of one indicator from its cells.</summary>
    public static string? Rate(IndicatorInput input, ScoringPolicy policy, string target, string actual)
    {
        // The form has no column for the 기준값: it stands in the formula itself.
        var baseline = input.Reading.Baseline is { } value ? string.Create(CultureInfo.InvariantCulture, $"({value})") : null;
        return RateFormula.Of(RateTrace.Of(input.Reading, input.Profile, policy), target, actual, baseline);
    }

    /// <summary>A project's rate with each indicator capped.</summary>
    public static string? CappedMean(IReadOnlyList<string> rated, int cap, ScoringPolicy policy)
    {
        var capped = rated.Select(cell => string.Create(CultureInfo.InvariantCulture, $"MIN({cell},{cap})"));
        return IsPlainMean(policy.Project, policy) ? $"AVERAGE({string.Join(',', capped)})" : null;
    }

    /// <summary>A mean over a range, in which cells without a rate are blank.</summary>
    public static string? Mean(RollUp step, ScoringPolicy policy, string range) => IsPlainMean(step, policy) ? $"AVERAGE({range})" : null;

    private static bool IsPlainMean(RollUp step, ScoringPolicy policy) =>
        ReferenceEquals(step.Aggregator, Aggregator.Mean)
        && step.Missing.Kind is MissingChildKind.ExcludeAndReweight
        && policy.Rounding.Stage is RoundingStage.Late
        && (policy.Edges.Cap is null || policy.CapStage is CapStage.None or CapStage.Indicator);
}
