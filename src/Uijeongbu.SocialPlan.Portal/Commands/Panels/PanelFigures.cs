using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Portal.Commands.Panels;

/// <summary>The names that files give a panel's figures: JSON and CSV say the same.</summary>
internal static class PanelFigures
{
    public static IReadOnlyList<(string Name, decimal? Value)> Of(PanelAnswerUnit unit) =>
    [
        ("rank", unit.Rank.Rank), ("total", unit.Unit.Total),
        ("rawTotal", unit.Raw.Compared), ("rawRank", unit.Raw.Rank),
        ("zTotal", unit.ByZ.Compared), ("zRank", unit.ByZ.Rank),
        ("effectsTotal", unit.ByEffects.Compared), ("effectsRank", unit.ByEffects.Rank),
        .. Of(unit.Unit.Spread),
    ];

    public static IReadOnlyList<(string Name, decimal? Value)> Of(MarkSpread spread) =>
        [("count", spread.Count), ("mean", spread.Mean), ("sd", spread.Sd), ("range", spread.Range)];

    public static IReadOnlyList<(string Name, decimal? Value)> Of(UnitStability? unit) =>
        [("medianRank", unit?.MedianRank), ("rank5", unit?.LowRank), ("rank95", unit?.HighRank)];

    public static IReadOnlyList<(string Name, AgreementFigure Figure)> Of(PanelAgreement a) =>
    [
        ("alphaNominal", a.Nominal), ("alphaOrdinal", a.Ordinal), ("alphaInterval", a.Interval), ("alphaRatio", a.Ratio),
        ("icc11", a.Icc.Single1), ("icc21", a.Icc.Single2), ("icc31", a.Icc.Single3),
        ("icc1k", a.Icc.Mean1), ("icc2k", a.Icc.Mean2), ("icc3k", a.Icc.Mean3),
    ];
}
