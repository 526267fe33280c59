using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Who has not entered what, as a table: a line for each indicator, so that it can be filtered by department, person and state.</summary>
internal static class DeskFile
{
    private static readonly SheetColumn[] Columns =
    [
        new("사업번호", 10), new("사업명", 30), new("담당과", 18), new("담당자", 14), new("단계", 16), new("단계 일시(KST)", 20), new("성과지표", 34), new("단위", 8), new("목표", 14), new("실적", 14), new("상태", 12),
        new("달성률(%)", 10), new("채울 것", 30),
    ];

    /// <summary>What the filter leaves of the desk.</summary>
    public static TableDownload Of(ReportDesk desk, DeskFilter filter) => new(
        string.Create(CultureInfo.InvariantCulture, $"{desk.RegionName} {desk.FiscalYear}년 시행결과 진행 현황"), "진행 현황", Columns, Lines(desk, filter));

    private static IEnumerable<TableCell[]> Lines(ReportDesk desk, DeskFilter filter) => filter.Of(desk).SelectMany(found =>
    {
        var gaps = found.Gaps(desk.Cases.Rules);
        return found.Rows.Select(row => LineOf(desk, found, row, gaps));
    });

    private static TableCell[] LineOf(ReportDesk desk, ProjectCase found, GridRow row, IReadOnlyList<ReportGap> gaps) =>
    [
        TableCell.Of(found.Project.Code),
        TableCell.Of(found.Project.Name),
        TableCell.Of(DeskNumbers.DepartmentOf(found)),
        TableCell.Of(desk.StaffOf(found)),
        TableCell.Of(FlowProblems.Label(found.Case.Status)),
        TableCell.Of(found.Report?.MovedAt is { } at ? Korea.LocalOf(at).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : ""),
        TableCell.Of(row.Name),
        TableCell.Of(row.Unit),
        TableCell.Of(row.Target, row.Decimals),
        TableCell.Of(row.Saved.Actual, row.Decimals),
        TableCell.Of(row.Saved.State switch { ResultState.NotEntered => "미입력", ResultState.Entered => row.Saved.IsProvisional ? ProvisionalMark.Word : "입력", _ => Results.Entry.CellText.Of(row.Saved, row.Decimals) }),
        TableCell.Of(row.Score.Rate, 1),
        TableCell.Of(string.Join(", ", gaps.Where(gap => gap.Indicator == row.IndicatorId).Select(gap => ReportText.Of(gap, [])))),
    ];
}
