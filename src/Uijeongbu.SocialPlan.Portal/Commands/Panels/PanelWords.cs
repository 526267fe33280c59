using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Portal.Commands.Panels;

/// <summary>A panel in Korean words and rounded figures, for people.</summary>
internal static class PanelWords
{
    public static string Of(Undefined reason) => reason switch
    {
        Undefined.TooFewUnits => "대상이 둘 미만",
        Undefined.TooFewEvaluators => "함께 평가한 위원이 둘 미만",
        Undefined.MissingMarks => "빠진 점수가 있음",
        Undefined.NoVariation => "점수 차이가 없음",
        Undefined.NegativeMarks => "음수 점수가 있음",
        Undefined.TooMany => "자료가 너무 많음",
        Undefined.NotConnected => "위원 묶음이 이어지지 않음",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, message: null),
    };

    public static string Of(MarkFate fate) => fate switch
    {
        MarkFate.Counted => "반영",
        MarkFate.Highest => "최고점 제외",
        MarkFate.Lowest => "최저점 제외",
        MarkFate.Farthest => "가장 먼 점수 제외",
        MarkFate.TooFew => "점수 수 부족",
        MarkFate.Absent => "점수 없음",
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, message: null),
    };

    public static string Of(PanelHints hints) => string.Join(", ", new (PanelHints Hint, string Word)[]
    {
        (PanelHints.TooFewMarks, "점수 수 부족"),
        (PanelHints.SingleMark, "위원 1명의 점수"),
        (PanelHints.Outlier, "다른 위원과 먼 점수"),
        (PanelHints.WideRange, "최고·최저 차이 큼"),
        (PanelHints.MissingCriterion, "값이 없는 평가지표"),
    }.Where(h => hints.HasFlag(h.Hint)).Select(h => h.Word));

    /// <summary>A coefficient by its name in files.</summary>
    public static string OfCoefficient(string name) => name switch
    {
        "alphaNominal" => "α 명목",
        "alphaOrdinal" => "α 순서",
        "alphaInterval" => "α 등간",
        "alphaRatio" => "α 비율",
        _ => $"ICC({name[3]},{name[4]})",
    };

    /// <summary>Total and place: <c>81.50(2)</c>.</summary>
    public static string Of(Ranked ranked) =>
        ranked is { Compared: { } total, Rank: { } rank } ? $"{Figure(total, 2)}({Place(rank)})" : "–";

    /// <summary>Median and 5 to 95 %: <c>2(1~3)</c>.</summary>
    public static string Of(UnitStability? unit) =>
        unit is { MedianRank: { } median, LowRank: { } low, HighRank: { } high } ? $"{Place(median)}({Place(low)}~{Place(high)})" : "–";

    /// <summary>The place, said to be shared where it is.</summary>
    public static string Rank(Ranked ranked) => ranked.Rank is { } rank ? (ranked.IsShared ? "공동 " : "") + Place(rank) : "–";

    /// <summary>Rounded half away from zero; a dash where there is none.</summary>
    public static string Figure(decimal? value, int decimals) => value is { } figure
        ? Rounding.Round(figure, decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : "–";

    /// <summary>A mark as it was given.</summary>
    public static string Mark(decimal value) => value.ToString("0.########", CultureInfo.InvariantCulture);

    private static string Place(decimal rank) => rank.ToString("0.#", CultureInfo.InvariantCulture);
}
