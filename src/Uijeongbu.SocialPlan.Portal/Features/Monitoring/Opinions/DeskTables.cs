using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>The desk's tables to take along. Members stand in them as the desk shows them: words without a name.</summary>
internal static class DeskTables
{
    /// <summary>The tables by the names of their addresses, with what people call them.</summary>
    public static IReadOnlyList<(string Name, string Label)> Names { get; } = [("reviews", "점검의견서"), ("points", "문항별 점수"), ("opinions", "의견별 조치"), ("members", "단원별 제출")];

    /// <summary>A table by its name.</summary>
    public static TableDownload Of(DeskView view, string name) => name switch
    {
        "reviews" => Reviews(view),
        "points" => Points(view),
        "opinions" => Opinions(view),
        _ => Members(view),
    };

    private static TableDownload Reviews(DeskView view) => new(
        $"{view.Title} 점검의견서",
        "점검의견서",
        [new("추진전략", 30), new("사업", 36), new("담당과", 18), new("단원", 10), new("낸 때(KST)", 18) { IsText = true }, new("입력", 20), new("문항", 36) { Wraps = true }, new("점수", 8), new("의견", 70) { Wraps = true }],
        from project in view.Projects
        from one in project.Reviews
        from question in view.QuestionsOf(one.Review.Answers.Questionnaire).Questions.Where(question => question.Kind is not QuestionKind.Photo)
        let answer = one.Review.Answers.Of(question.Key)
        select new[]
        {
            TableCell.Of(project.Strategy), TableCell.Of(project.Title), TableCell.Of(project.Department), TableCell.Of(DeskText.MemberAt(one.Member)), TableCell.Of(Korea.LocalOf(one.Review.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
            TableCell.Of(one.Review.Paper is { } paper ? MonitoringLabels.Of(paper) : "본인"), TableCell.Of(question.Text), TableCell.Of(question.Kind is QuestionKind.Scale ? answer?.Point : null, 0), TableCell.Of(AnswerText.Of(question, answer)),
        });

    private static TableDownload Points(DeskView view) => new(
        $"{view.Title} 문항별 점수",
        "문항별 점수",
        [new("추진전략", 30), new("사업", 36), new("담당과", 18), new("문항", 36) { Wraps = true }, new("답한 단원", 10), new("평균", 8), new("가장 낮은 점수", 14), new("가장 높은 점수", 14), new("의견이 갈림", 12)],
        from project in view.Projects
        from points in PointSummary.Of(view.Asked, project.Reviews.Select(one => one.Review.Answers))
        select new[]
        {
            TableCell.Of(project.Strategy), TableCell.Of(project.Title), TableCell.Of(project.Department), TableCell.Of(points.Question.Text), TableCell.Of(points.Points.Count, 0), TableCell.Of(points.Mean, 1),
            TableCell.Of(points.Points is [var low, ..] ? low : null, 0), TableCell.Of(points.Points is [.., var high] ? high : null, 0), TableCell.Of(points.IsSplit ? "예" : ""),
        });

    private static TableDownload Opinions(DeskView view) => new(
        $"{view.Title} 의견별 조치",
        "의견별 조치",
        [new("사업", 36), new("조치 부서", 18), new("의견", 60) { Wraps = true }, new("단원(명)", 10), new("단계", 14), new("조치결과", 14), new("사유", 40) { Wraps = true }, new("계획", 40) { Wraps = true }, new("조치 기한", 12) { IsText = true }, new("기한 안에 답변", 14)],
        view.Opinions.Select(opinion => new[]
        {
            TableCell.Of(view.Find(opinion.Row.ProjectId)?.Title), TableCell.Of(opinion.Row.Department ?? view.Find(opinion.Row.ProjectId)?.Department), TableCell.Of(opinion.Row.Text), TableCell.Of(opinion.Members, 0),
            TableCell.Of(MonitoringLabels.Of(opinion.Row.State)), TableCell.Of(opinion.Row.Known is { } known ? MonitoringLabels.Of(known.Fate) : ""), TableCell.Of(opinion.Row.Known?.Reason), TableCell.Of(opinion.Row.Known?.Plan),
            TableCell.Of(opinion.Row.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), TableCell.Of(opinion.Row.IsInTime switch { true => "예", false => "아니요", null => "" }),
        }));

    private static TableDownload Members(DeskView view) => new(
        $"{view.Title} 단원별 제출",
        "단원별 제출",
        [new("단원", 16), new("맡은 사업", 10), new("제출", 8), new("쓰는 중", 8), new("시작 전", 8)],
        view.Members.Select(member => new[]
        {
            TableCell.Of(member.Key.Name), TableCell.Of(member.Count(), 0), TableCell.Of(member.Count(card => card.IsSubmitted), 0), TableCell.Of(member.Count(card => card.State is CardState.Drafting), 0),
            TableCell.Of(member.Count(card => card.State is CardState.NotStarted), 0),
        }));
}
