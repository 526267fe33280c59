using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;
using Uijeongbu.SocialPlan.Domain.Scoring.Verification;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>
/// The verification as a workbook whose cells compute: each rate from its row's target and actual, each project from its rows, the plan
/// from its projects. Stored beside each formula is the portal's own figure, so that both can be compared.
/// </summary>
internal static class VerificationWorkbook
{
    private const string RowsSheet = "검산";
    private const string ProjectsSheet = "세부사업";

    // Columns of the rows' sheet, counted from 0.
    private const int Target = 6;
    private const int Actual = 7;
    private const int Baseline = 8;
    private const int Rate = 10;
    private const int Capped100 = 12;
    private const int Capped120 = 13;
    private const int IsMet = 14;

    private static readonly SheetColumn[] RowColumns =
    [
        new("행", 6), new("추진전략", 24), new("세부사업", 28), new("성과지표", 36), new("단위", 8), new("방향", 8), new("목표", 12), new("실적", 12),
        new("기준값", 10), new("공표달성률(%)", 14), new("재계산(%)", 16), new("반올림(%)", 12), new("상한 100", 12), new("상한 120", 12), new("달성", 8),
        new("판정", 20), new("일치하는 산식", 22), new("확인 필요", 24),
    ];

    /// <summary>Writes the workbook; the stream must take synchronous writes.</summary>
    public static void Write(Stream output, Verification verification, VerifyAnswer answer, DateTime at)
    {
        using var workbook = new WorkbookWriter(output, new("달성률 검산", "지역사회보장계획 포털", at));
        var rows = workbook.AddSheet(RowsSheet, RowColumns);
        var ranges = WriteRows(rows, verification);
        var projects = workbook.AddSheet(ProjectsSheet, [new("추진전략", 24), new("세부사업", 32), new("달성률(%)", 16), new("상한 100", 12), new("상한 120", 12)]);
        var last = WriteProjects(projects, verification.Score, ranges);
        WriteSummary(workbook, verification, answer, rows.NextLine - 1, projects.HeadLine + 1, last);
        workbook.Finish();
    }

    /// <summary>Rows in the order of their projects, so that a project is one range.</summary>
    private static List<(int First, int Last)> WriteRows(SheetWriter sheet, Verification verification)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var project in verification.Rows.GroupBy(r => (r.Row.Group, r.Row.Strategy)).SelectMany(s => s.GroupBy(r => r.Row.Project, StringComparer.Ordinal)))
        {
            var first = sheet.NextLine;
            foreach (var row in project)
            {
                WriteRow(sheet, row, verification.Score.Policy);
            }

            ranges.Add((first, sheet.NextLine - 1));
        }

        return ranges;
    }

    private static void WriteRow(SheetWriter sheet, VerifiedRow verified, ScoringPolicy policy)
    {
        var (row, rate, verdict) = verified;
        var line = sheet.NextLine;
        string Cell(int column) => CellAddress.Of(line, column);
        var trace = PlanTracer.OfIndicator(TablePlan.ToIndicator(row), policy);
        var formula = RateFormula.Of(trace, Cell(Target), Cell(Actual), row.Baseline is null ? null : Cell(Baseline));
        var value = TableCell.Of(rate.Value);
        sheet.Write(
            TableCell.Of((decimal)row.Line), TableCell.Of(row.Strategy), TableCell.Of(row.Project), TableCell.Of(row.Indicator), TableCell.Of(row.Unit),
            TableCell.Of(DirectionText(row.Direction)), TableCell.Of(row.Target), TableCell.Of(row.Actual), TableCell.Of(row.Baseline), TableCell.Of(row.PublishedRate),
            formula is null ? value : value.ComputedBy(formula),
            Computed(policy.Rounding.Round(rate.Value), policy.Rounding.Decimals, RateFormula.Rounded(Cell(Rate), policy.Rounding.Decimals)),
            Computed(Capped(rate.Value, 100m), null, $"MIN({Cell(Rate)},100)"),
            Computed(Capped(rate.Value, 120m), null, $"MIN({Cell(Rate)},120)"),
            rate.Value is null ? TableCell.Blank : TableCell.Of(rate.IsMet == true ? 1m : 0m),
            TableCell.Of(VerdictWords.Korean(verdict.Verdict)), TableCell.Of(verdict.Fits), TableCell.Of(string.Join(", ", rate.Flags.ToNames())));
    }

    private static int WriteProjects(SheetWriter sheet, PlanScore score, List<(int First, int Last)> ranges)
    {
        var index = 0;
        foreach (var strategy in score.Strategies)
        {
            foreach (var project in strategy.Projects)
            {
                var (first, last) = ranges[index++];
                sheet.Write(
                    TableCell.Of(strategy.Input.Name), TableCell.Of(project.Input.Name),
                    Mean(project.Figures.Value, Range(RowsSheet, Rate, first, last)),
                    Mean(project.Figures.Capped100, Range(RowsSheet, Capped100, first, last)),
                    Mean(project.Figures.Capped120, Range(RowsSheet, Capped120, first, last)));
            }
        }

        return sheet.NextLine - 1;
    }

    private static void WriteSummary(WorkbookWriter workbook, Verification verification, VerifyAnswer answer, int lastRow, int firstProject, int lastProject)
    {
        var (score, rates) = (verification.Score, Range(RowsSheet, Rate, 2, lastRow));
        var sheet = workbook.AddSheet("요약", [new("항목", 30), new("값", 18), new("설명", 60)]);
        void Line(string name, TableCell cell, string note = "") => sheet.Write(TableCell.Of(name), cell, TableCell.Of(note));
        string Projects(int column) => Range(ProjectsSheet, column, firstProject, lastProject);

        // The shown mean is over projects; a policy that averages strategies keeps its figure without a formula.
        var isOverProjects = score.Policy.Basis == PlanBasis.Projects;
        TableCell Overall(decimal? value, int column) => isOverProjects ? Mean(value, Projects(column)) : TableCell.Of(value);
        Line("목표달성도(%)", Overall(score.Figures.Value, 2), "반올림 전. 세부사업의 평균");
        Line("목표달성도, 반올림(%)", Computed(score.Rate, score.Policy.Rounding.Decimals, RateFormula.Rounded("B2", score.Policy.Rounding.Decimals)), "끝에서 한 번, 0.5는 올림");
        Line("중앙값(%)", Computed(score.Indicators.Median, null, $"MEDIAN({rates})"));
        Line("상한 100 적용 평균(%)", Overall(score.Figures.Capped100, 3), "지표마다 100을 넘는 부분은 제외");
        Line("상한 120 적용 평균(%)", Overall(score.Figures.Capped120, 4), "지표마다 120을 넘는 부분은 제외");
        Line("달성 비율(%)", Computed(score.Indicators.MetShare, null, $"100*SUM({Range(RowsSheet, IsMet, 2, lastRow)})/COUNT({rates})"));
        Line("130 % 초과(개)", Computed(score.Indicators.Above130, null, $"COUNTIF({rates},\">130\")"));
        Line("산정 대상(개)", Computed(score.Indicators.Coverage.Counted, null, $"COUNT({rates})"), $"대상 {score.Indicators.Coverage.Total.ToString(CultureInfo.InvariantCulture)}개");
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            var word = VerdictWords.Korean(verdict);
            Line(word, Computed(verification.Count(verdict), null, $"COUNTIF({Range(RowsSheet, 15, 2, lastRow)},\"{word}\")"));
        }

        Line("산출 기준", TableCell.Of($"{score.Policy.Id} 제{score.Policy.Version.ToString(CultureInfo.InvariantCulture)}판"));
        Line("자료", TableCell.Of(answer.FileName ?? answer.PublicTable ?? "붙여넣은 표"));
    }

    private static TableCell Mean(decimal? value, string range) => Computed(value, null, $"AVERAGE({range})");

    private static TableCell Computed(decimal? value, int? decimals, string formula) =>
        value is null ? TableCell.Blank : TableCell.Of(value, decimals).ComputedBy(formula);

    private static decimal? Capped(decimal? value, decimal cap) => value > cap ? cap : value;

    private static string Range(string sheet, int column, int first, int last) =>
        $"'{sheet}'!{CellAddress.Of(first, column)}:{CellAddress.Of(last, column)}";

    private static string DirectionText(Direction? direction) => direction switch
    {
        Direction.HigherIsBetter => "상향",
        Direction.LowerIsBetter => "하향",
        _ => "",
    };
}
