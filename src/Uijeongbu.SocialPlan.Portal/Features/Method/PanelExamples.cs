using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Severity;

namespace Uijeongbu.SocialPlan.Portal.Features.Method;

/// <summary>The marks of the method page's examples about evaluators. Every figure on the page comes out of the scorer.</summary>
internal static class PanelExamples
{
    /// <summary>Five marks with two equal lowest, and three of four evaluators.</summary>
    public static readonly IReadOnlyList<PanelJudged> Judged =
    [
        .. Under("FiveMarks", [95, 70, 65, 65, 80], "mean", "drop-high-low", "trimmed;p=0.4", "jump-rope"),
        .. Under("ThreeMarks", [80, null, 90, 85], "mean", "drop-high-low", "drop-high-low;from=3", "jump-rope"),
    ];

    /// <summary>Each evaluator saw other units; the marks fit a leniency of +3, -5 and +2 exactly.</summary>
    public static readonly RatingTable Unequal = Table([83, null, null], [87, 79, null], [null, 83, 90], [null, null, 78]);

    /// <summary>What comes of it.</summary>
    public static readonly SeverityAdjustment ByEffects = AdditiveEffects.Adjust(Unequal);

    /// <summary>Both saw all units, one on a narrow scale, one on a wide one.</summary>
    public static readonly RatingTable Complete = Table([88, 60], [85, 80], [82, 70]);

    /// <summary>What comes of it.</summary>
    public static readonly SeverityAdjustment ByZ = ZByEvaluator.Adjust(Complete);

    /// <summary>How far two evaluators agree about four units.</summary>
    public static readonly IReadOnlyList<(string Key, RatingTable Table)> Agreement =
    [
        ("AgreeSame", Table([60, 60], [70, 70], [80, 80], [90, 90])),
        ("AgreeClose", Table([60, 63], [70, 68], [80, 84], [90, 88])),
        ("AgreeShifted", Table([60, 50], [70, 60], [80, 70], [90, 80])),
        ("AgreeCrossed", Table([60, 80], [70, 90], [80, 60], [90, 70])),
        ("AgreeGap", Table([60, 63], [70, 68], [80, null], [90, 88])),
        ("AgreeEqual", Table([80, 80], [80, 80], [80, 80], [80, 80])),
    ];

    /// <summary>The two coefficients that differ where one evaluator is severe throughout, and the one that takes gaps.</summary>
    public static IReadOnlyList<AgreementFigure> Coefficients(RatingTable table)
    {
        var icc = IntraclassCorrelation.Of(table);
        return [KrippendorffAlpha.Of(table, MeasurementLevel.Interval), icc.Single2, icc.Single3];
    }

    private static IEnumerable<PanelJudged> Under(string key, decimal?[] values, params string[] rules)
    {
        Mark[] marks = [.. values.Select((v, i) => new Mark("", Name(i), "", v))];
        return rules.Select(Find).Select(rule => new PanelJudged(key, rule, PanelScorer.Judge(marks, new(""), rule)));
    }

    private static PanelRule Find(string id) => PanelRule.TryFind(id, out var rule)
        ? rule
        : throw new InvalidOperationException($"The method page names the unknown rule {id}.");

    /// <summary>Units by evaluators; null where one did not see a unit.</summary>
    private static RatingTable Table(params decimal?[][] units) => new(
    [
        .. units.SelectMany((marks, unit) => marks.Select((mark, e) => (mark, unit, e))).Where(m => m.mark is not null)
            .Select(m => new Rating(Name(m.unit), Name(m.e), m.mark!.Value)),
    ]);

    private static string Name(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>Marks under a rule.</summary>
/// <param name="Key">Key of the example's text.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Value">What comes of it.</param>
internal sealed record PanelJudged(string Key, PanelRule Rule, PanelValue Value);
