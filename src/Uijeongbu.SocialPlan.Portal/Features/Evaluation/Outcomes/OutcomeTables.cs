using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Objections for the province, and a municipality's own outcome, as tables.</summary>
internal static class OutcomeTables
{
    private const int Decimals = 2;

    /// <summary>The objections of a round.</summary>
    public static TableDownload Objections(ObjectionsView view) => new(
        $"{view.Title} 이의신청",
        "이의신청",
        [
            new("접수번호", 22), new("구분", 10), new("시·군", 14), new("평가지표", 28), new("이의 내용", 60) { Wraps = true }, new("바라는 점수", 12), new("접수(KST)", 18) { IsText = true }, new("결정 기한", 12) { IsText = true }, new("상태", 10), new("답변", 60) { Wraps = true },
            new("결정", 10), new("결정 점수", 10), new("결정 사유", 60) { Wraps = true },
        ],
        view.Lines.Select(line => new[]
        {
            TableCell.Of(line.Row.Number), TableCell.Of(EvaluationLabels.OfFiling(line.Row.Number)), TableCell.Of(line.Place), TableCell.Of(view.Round.Rules.Rubric.Find(line.Row.Content.Criterion)?.Name ?? line.Row.Content.Criterion), TableCell.Of(line.Row.Content.Claim), TableCell.Of(line.Row.Content.Asked),
            TableCell.Of(Moment(line.Row.FiledAt)), TableCell.Of(line.Row.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), TableCell.Of(EvaluationLabels.Of(line.Row.State)), TableCell.Of(line.Row.Reply),
            TableCell.Of(line.Row.Ruling is { } ruling ? EvaluationLabels.Of(ruling.Kind) : null), TableCell.Of(line.Row.Ruling?.Value), TableCell.Of(line.Row.Ruling?.Reason),
        }));

    /// <summary>A municipality's own points beside the means of its group.</summary>
    public static TableDownload Own(OutcomeView view) => new(
        $"{view.Place} {view.Title} 점수 {view.Outcome.VersionNumber}",
        "점수",
        [new("평가지표", 30), new("배점", 8), new("우리 점수", 12), new("결정 전 점수", 12), new("그룹 평균", 12), new("이의신청", 22)],
        [
            .. view.Outcome.Content.Criteria.Select(one => new[]
            {
                TableCell.Of(one.Name), TableCell.Of(one.Points), TableCell.Of(one.Value, Decimals), TableCell.Of(one.BeforeRuling, Decimals), TableCell.Of(one.GroupMean, Decimals), TableCell.Of(one.Objection ?? view.ObjectionTo(one.Key)?.Number),
            }),
            [TableCell.Of("합계(가·감점 포함)"), TableCell.Of(Rubric.WholePoints), TableCell.Of(view.Outcome.Content.Total, Decimals), TableCell.Blank, TableCell.Of(view.Outcome.Content.GroupMean, Decimals), TableCell.Blank],
        ]);

    private static string Moment(DateTime at) => Korea.LocalOf(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
