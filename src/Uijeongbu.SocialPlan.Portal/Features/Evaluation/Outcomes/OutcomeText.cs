using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Figures of an evaluation as officials write them. A figure that is not there is a dash, never 0.</summary>
internal static class OutcomeText
{
    private const string None = "–";
    private const int CoefficientDecimals = 3;

    /// <summary>Points as printed: two decimals, half away from zero.</summary>
    public static string Points(decimal? value) => UnitScore.Printed.Round(value) is { } printed ? Signed(printed, UnitScore.Printed.Decimals) : None;

    /// <summary>The difference to the year before, with its sign.</summary>
    public static string Change(decimal? value) => UnitScore.Printed.Round(value) is { } printed ? (printed > 0m ? "+" : printed < 0m ? "−" : "") + Formats.Current.Number(Math.Abs(printed), UnitScore.Printed.Decimals) : None;

    /// <summary>2위, 공동 2위, 2.5위; a dash for none.</summary>
    public static string Place(Ranked place) => place.Rank is { } rank ? (place.IsShared ? "공동 " : "") + Rank(rank) : None;

    /// <summary>2위.</summary>
    public static string Rank(decimal? rank) => rank is { } place ? place.ToString("0.#", CultureInfo.InvariantCulture) + "위" : None;

    /// <summary>A share as percent without decimals.</summary>
    public static string Share(decimal share) => Formats.Current.Rate(100m * share, 0);

    /// <summary>Points with an award's grade; a dash for none.</summary>
    public static string Award(string? grade) => grade ?? None;

    /// <summary>목표달성도 with its coverage.</summary>
    public static string Achievement(UnitAchievement? achievement) => achievement is null ? "제출 없음"
        : achievement.Rate is null ? "계산할 수 없음"
        : string.Create(CultureInfo.InvariantCulture, $"{Formats.Current.Rate(achievement.Rate)} ({achievement.Counted}/{achievement.Total})");

    /// <summary>What became of a mark; of one that is not there, why.</summary>
    public static string Fate(EvaluationScore score, UnitScore unit, CriterionScore one, JudgedMark mark) => mark.Fate switch
    {
        MarkFate.Counted => "반영",
        MarkFate.Highest => "최고점이어서 뺌",
        MarkFate.Lowest => "최저점이어서 뺌",
        MarkFate.Farthest => "다른 점수와 가장 멀어 뺌",
        MarkFate.TooFew => "위원 수가 모자라 미반영",
        MarkFate.Absent when score.Inputs.Sheets.Any(sheet => sheet.IsRecused && sheet.Evaluator == mark.Mark.Evaluator && sheet.Unit == unit.Unit.Code && sheet.Stage == one.Criterion.Stage) => "점수 없음(제척·기피·회피)",
        MarkFate.Absent when one.Criterion.Source is RubricSource.Achievement => unit.Unit.Achievement is null ? "목표달성도를 가져오지 않아 점수 없음" : "목표달성도를 계산할 수 없어 점수 없음",
        MarkFate.Absent => "점수 없음(미입력)",
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark.Fate, message: null),
    };

    /// <summary>What is left to do before 상호열람, each with how many; empty when nothing is.</summary>
    public static IReadOnlyList<string> Left(FiguresView view)
    {
        (string What, int Count, string Unit)[] all =
        [
            ("제출하지 않은 평가표", view.OpenSheets, "건"), ("위원장 조정 의견", view.Score.NotesMissing.Count(), "곳"), ("점수가 다 나오지 않은 시·군", view.Score.Units.Count(unit => unit.Total is null), "곳"),
        ];
        return [.. all.Where(one => one.Count > 0).Select(one => $"{one.What} {Formats.Current.Count(one.Count)}{one.Unit}")];
    }

    /// <summary>A coefficient, or why there is none.</summary>
    public static string Figure(AgreementFigure figure) => figure.Value is { } value ? Signed(value, CoefficientDecimals) : Reason(figure.Reason);

    /// <summary>A coefficient; a dash for none, where a note below says why.</summary>
    public static string Coefficient(AgreementFigure figure) => figure.Value is { } value ? Signed(value, CoefficientDecimals) : None;

    /// <summary>Why a figure about evaluators cannot be given.</summary>
    public static string Reason(Undefined? reason) => reason switch
    {
        Undefined.TooFewUnits => "시·군이 둘보다 적음",
        Undefined.TooFewEvaluators => "위원이 둘보다 적음",
        Undefined.MissingMarks => "모든 위원이 모든 시·군을 평가해야 계산할 수 있음",
        Undefined.NoVariation => "점수에 차이가 없음",
        Undefined.NotConnected => "함께 평가한 시·군이 없는 위원이 있음",
        Undefined.TooMany => "자료가 너무 많음",
        Undefined.NegativeMarks => "0보다 작은 점수가 있음",
        _ => None,
    };

    /// <summary>평가위원 3: never a name.</summary>
    public static string Evaluator(string number) => "평가위원 " + number.TrimStart('0');

    private static string Signed(decimal value, int decimals) => Formats.Current.Number(value, decimals).Replace('-', '−');
}
