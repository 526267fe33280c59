using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>Tables of a year's results to take along.</summary>
internal static class YearTables
{
    /// <summary>대비표: what was deliberated beside what was submitted.</summary>
    public static TableDownload Comparison(YearComparison view) => new(
        $"{view.Place} {view.FiscalYear}년 시행결과 대비표",
        "대비표",
        [new("사업·지표", 44) { Wraps = true }, new("구분", 16), new(view.Earlier.Head.Number + " 심의본", 50) { Wraps = true }, new(view.LaterName, 50) { Wraps = true }],
        view.Differences.Select(one => new[] { TableCell.Of(YearText.Place(one)), TableCell.Of(YearText.What(one.Place)), TableCell.Of(YearText.Side(one.Before)), TableCell.Of(YearText.Side(one.After)) }));

    /// <summary>A frozen version: a line for each indicator.</summary>
    public static TableDownload Version(FrozenYear frozen) => new(
        $"{frozen.Content.Plan.RegionName} {frozen.FiscalYear}년 시행결과 {YearProblems.Label(frozen.Head.Kind)} {frozen.Head.Number}",
        YearProblems.Label(frozen.Head.Kind),
        [
            new("사업번호", 10) { IsText = true }, new("사업명", 30), new("담당과", 18), new("우수사업 순위", 12), new("성과지표", 34), new("단위", 8), new("당초 목표", 12), new("변경 목표", 12), new("실적", 12), new("상태", 14), new("달성률(%)", 10),
            new("미달성·초과달성 사유", 40) { Wraps = true }, new("향후 계획", 40) { Wraps = true }, new("추진 실적", 60) { Wraps = true }, new("주요 성과", 40) { Wraps = true }, new("대표성과", 40) { Wraps = true },
        ],
        FrozenRow.Of(frozen.Content).Select(LineOf));

    /// <summary>Opinions of the monitoring group in a frozen version, with what became of them: without names, as the result book has them.</summary>
    public static TableDownload Opinions(FrozenYear frozen) => new(
        $"{frozen.Content.Plan.RegionName} {frozen.FiscalYear}년 모니터링 의견과 조치결과 {frozen.Head.Number}",
        "모니터링 의견",
        [new("점검", 12), new("사업번호", 10) { IsText = true }, new("사업명", 30), new("의견", 60) { Wraps = true }, new("단원(명)", 10), new("조치결과", 14), new("사유", 40) { Wraps = true }, new("계획", 40) { Wraps = true }],
        from round in frozen.Content.Plan.Monitoring ?? []
        from opinion in round.Opinions
        select new[]
        {
            TableCell.Of(MonitoringLabels.Of(round.Kind)), TableCell.Of(opinion.ProjectCode), TableCell.Of(opinion.Project), TableCell.Of(opinion.Text), TableCell.Of(opinion.Members, 0),
            TableCell.Of(opinion.Fate is { } fate ? MonitoringLabels.Of(fate) : "답변 전"), TableCell.Of(opinion.Reason), TableCell.Of(opinion.Plan),
        });

    private static TableCell[] LineOf(FrozenRow row) =>
    [
        TableCell.Of(row.Project.Code),
        TableCell.Of(row.Project.Name),
        TableCell.Of(row.Project.Department),
        TableCell.Of(row.Project.BestRank, 0),
        TableCell.Of(row.Said.Name),
        TableCell.Of(row.Said.Unit),
        TableCell.Of(row.Indicator.OriginalTarget, row.Said.Decimals),
        TableCell.Of(row.Indicator.Changes.Count > 0 ? row.Indicator.Target : null, row.Said.Decimals),
        TableCell.Of(row.Said.Said.Actual, row.Said.Decimals),
        TableCell.Of(row.Said.Said.Actual is null ? YearText.Of(row.Said) : row.Said.IsProvisional ? "잠정" : "입력"),
        TableCell.Of(row.Rate, 1),
        TableCell.Of(row.Said.Said.Explanation?.Reason ?? ""),
        TableCell.Of(row.Said.Said.Explanation?.Plan ?? ""),
        TableCell.Of(row.Project.Narrative),
        TableCell.Of(row.Project.Outcome),
        TableCell.Of(row.Project.Headline),
    ];
}
