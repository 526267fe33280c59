using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Tables of a round's figures to take along, for the province. Evaluators stand in them by number.</summary>
internal static class FigureTables
{
    private const int MarkDecimals = 2;

    private static readonly Dictionary<string, Func<FiguresView, TableDownload>> All = new(StringComparer.Ordinal)
    {
        ["ranks"] = Ranks, ["criteria"] = Criteria, ["review"] = Review, ["stability"] = Stability, ["marks"] = Marks,
    };

    /// <summary>A table by the name of its address; null for none.</summary>
    public static TableDownload? Of(FiguresView view, string name) => All.GetValueOrDefault(name)?.Invoke(view);

    /// <summary>The study of each group, drawn from the hash of the figures.</summary>
    public static IEnumerable<(string Group, StabilityResult Result)> StabilityOf(FiguresView view) => view.Score.Groups.Select(group =>
        (group.Group, EvaluationStability.StudyOf(view.Score, group.Group, EvaluationStability.SeedOf(view.Hash), EvaluationStability.UsualDraws).Run()));

    private static string Name(FiguresView view, string what) => $"{view.Title} {what}{(view.Version is { } version ? " " + version.Number : "")}";

    private static TableDownload Ranks(FiguresView view) => new(
        Name(view, "순위표"),
        "순위표",
        [new("그룹", 12), new("순위", 8), new("공동", 8), new("시·군", 16), new("점수", 12), new("비교한 점수", 12), new("등급", 12), new("전년 점수", 12), new("전년 대비", 12), new("동점을 가른 기준", 24)],
        from @group in view.Score.Groups
        from unit in view.Score.InGroup(@group.Group)
        select new[]
        {
            TableCell.Of(@group.Group), TableCell.Of(unit.Place.Rank), TableCell.Of(unit.Place.IsShared ? "공동" : ""), TableCell.Of(unit.Unit.Name), TableCell.Of(unit.Total, UnitScore.Printed.Decimals), TableCell.Of(unit.Place.Compared), TableCell.Of(unit.Award),
            TableCell.Of(unit.Unit.LastTotal, UnitScore.Printed.Decimals), TableCell.Of(unit.Change, UnitScore.Printed.Decimals), TableCell.Of(unit.Place.DecidedBy),
        });

    private static TableDownload Criteria(FiguresView view) => new(
        Name(view, "지표 점수"),
        "지표 점수",
        [new("그룹", 12), new("시·군", 16), .. view.Score.Inputs.Rules.Rubric.Criteria.Select(criterion => new SheetColumn(criterion.Name, 14)), new("합계", 12)],
        view.Score.Units.Select(unit => new[] { TableCell.Of(unit.Unit.Group), TableCell.Of(unit.Unit.Name) }
            .Concat(unit.Criteria.Select(one => TableCell.Of(one.Value, MarkDecimals))).Append(TableCell.Of(unit.Total, UnitScore.Printed.Decimals)).ToArray()));

    private static TableDownload Review(FiguresView view) => new(
        Name(view, "위원 점수 검토"),
        "위원 점수 검토",
        [new("시·군", 16), new("모든 점수의 평균", 16), new("적용 점수", 12), new("엄격도 보정 점수", 16), new("표준점수 환산", 18), new("위원 합계의 표준편차", 20)],
        from unit in view.Score.Units
        let code = unit.Unit.Code
        let official = view.Score.Review.Official.Units.FirstOrDefault(one => one.Name == code)
        select new[]
        {
            TableCell.Of(unit.Unit.Name), TableCell.Of(view.Score.Review.Raw.Units.FirstOrDefault(one => one.Name == code)?.Total, MarkDecimals), TableCell.Of(official?.Total, MarkDecimals),
            TableCell.Of(view.Score.Review.ByEffects(code), MarkDecimals), TableCell.Of(view.Score.Review.ByZ(code), MarkDecimals), TableCell.Of(official?.Spread.Sd, MarkDecimals),
        });

    private static TableDownload Stability(FiguresView view) => new(
        Name(view, "순위 민감도"),
        "순위 민감도",
        [new("그룹", 12), new("시·군", 16), new("순위", 8), new("중앙 순위", 12), new("5 % 순위", 10), new("95 % 순위", 10), new("순위 유지 비율(%)", 18), new("시작값", 24) { IsText = true }, new("모의 계산 횟수", 14)],
        from one in StabilityOf(view)
        from unit in one.Result.Units
        select new[]
        {
            TableCell.Of(one.Group), TableCell.Of(view.Score.Find(unit.Key)!.Unit.Name), TableCell.Of(unit.Official.Rank), TableCell.Of(unit.MedianRank), TableCell.Of(unit.LowRank), TableCell.Of(unit.HighRank), TableCell.Percent(100m * unit.ShareAsOfficial, 1),
            TableCell.Of(one.Result.Study.Seed.ToString(CultureInfo.InvariantCulture)), TableCell.Of(one.Result.Study.Draws, 0),
        });

    private static TableDownload Marks(FiguresView view) => new(
        Name(view, "위원별 점수"),
        "위원별 점수",
        [new("시·군", 16), new("평가지표", 28), new("단계", 12), new("위원 번호", 10) { IsText = true }, new("점수", 10), new("반영 여부", 30)],
        from unit in view.Score.Units
        from one in unit.Criteria
        from mark in one.Panel.Marks
        select new[]
        {
            TableCell.Of(unit.Unit.Name), TableCell.Of(one.Criterion.Name), TableCell.Of(EvaluationLabels.Of(one.Criterion.Stage)), TableCell.Of(mark.Mark.Evaluator), TableCell.Of(mark.Mark.Value), TableCell.Of(OutcomeText.Fate(view.Score, unit, one, mark)),
        });
}
