using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Severity;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>A panel's result with everything that must stand beside it: plain means, severity and agreement.</summary>
/// <param name="Official">Values and totals under the panel's rule.</param>
/// <param name="Raw">The same with the plain mean of all marks.</param>
/// <param name="Criteria">Severity and agreement for each criterion.</param>
/// <param name="Totals">Agreement on the evaluators' own totals.</param>
public sealed record PanelReview(PanelScore Official, PanelScore Raw, IReadOnlyList<CriterionReview> Criteria, PanelAgreement Totals)
{
    /// <summary>Reviews a table of marks.</summary>
    public static PanelReview Of(MarkTable table, PanelRule rule)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(
            PanelScorer.Score(table, rule),
            PanelScorer.Score(table, PanelRules.Mean),
            [.. table.Criteria.All.Select(c => CriterionReview.Of(c, table.RatingsFor(c.Name)))],
            PanelAgreement.Of(table.RatingsOfTotals()));
    }

    /// <summary>A unit's total of the values that z by evaluator gives it; null when a criterion that weighs has none.</summary>
    public decimal? ByZ(string unit) => Official.Criteria.Total([.. Criteria.Select(c => c.ByZ.Of(unit))]);

    /// <summary>A unit's total of the values that additive effects give it; null when a criterion that weighs has none.</summary>
    public decimal? ByEffects(string unit) => Official.Criteria.Total([.. Criteria.Select(c => c.ByEffects.Of(unit))]);
}

/// <summary>What the evaluators look like in one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="ByZ">Severity by z, for a complete table.</param>
/// <param name="ByEffects">Severity by additive effects, for a connected one.</param>
/// <param name="Agreement">How far they agree.</param>
public sealed record CriterionReview(PanelCriterion Criterion, SeverityAdjustment ByZ, SeverityAdjustment ByEffects, PanelAgreement Agreement)
{
    internal static CriterionReview Of(PanelCriterion criterion, RatingTable ratings) =>
        new(criterion, ZByEvaluator.Adjust(ratings), AdditiveEffects.Adjust(ratings), PanelAgreement.Of(ratings));
}

/// <summary>How far evaluators agree (일치도), by several readings.</summary>
/// <param name="Nominal">Alpha of marks as names.</param>
/// <param name="Ordinal">Alpha of marks as grades in an order.</param>
/// <param name="Interval">Alpha of marks as points.</param>
/// <param name="Ratio">Alpha of marks as amounts.</param>
/// <param name="Icc">Intraclass correlations.</param>
public sealed record PanelAgreement(
    AgreementFigure Nominal, AgreementFigure Ordinal, AgreementFigure Interval, AgreementFigure Ratio, IntraclassCorrelation Icc)
{
    /// <summary>Every coefficient of a table.</summary>
    public static PanelAgreement Of(RatingTable ratings) => new(
        KrippendorffAlpha.Of(ratings, MeasurementLevel.Nominal),
        KrippendorffAlpha.Of(ratings, MeasurementLevel.Ordinal),
        KrippendorffAlpha.Of(ratings, MeasurementLevel.Interval),
        KrippendorffAlpha.Of(ratings, MeasurementLevel.Ratio),
        IntraclassCorrelation.Of(ratings));
}
