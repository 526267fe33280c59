using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;
using Uijeongbu.SocialPlan.Domain.Scoring.Verification;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>
/// The verification as a workbook whose cells compute: each rate from its row's target and actual, each project from its rows, the plan
/// from its projects. Stored beside each formula is the portal's own figure, so that both can be compared.
/// </summary>
internal sealed class VerificationWorkbook(Texts<VerificationWorkbook> texts, Texts<VerifyPage> words)
{
    // Columns of the rows' sheet, counted from 0.
    private const int Target = 6;
    private const int Actual = 7;
    private const int Baseline = 8;
    private const int Rate = 10;
    private const int Capped100 = 12;
    private const int Capped120 = 13;
    private const int IsMet = 14;
    private const int VerdictWord = 15;

    // Heads and widths, in the order of the columns above.
    private static readonly (string Head, double Width)[] RowColumns =
    [
        ("Line", 6), ("Strategy", 24), ("Project", 28), ("Indicator", 36), ("Unit", 8), ("Direction", 8), ("Target", 12), ("Actual", 12),
        ("Baseline", 10), ("Published", 14), ("Recomputed", 16), ("Rounded", 12), ("Capped100", 12), ("Capped120", 12), ("Met", 8),
        ("Verdict", 20), ("Fits", 22), ("Flags", 24),
    ];

    private static readonly (string Head, double Width)[] ProjectColumns = [("Strategy", 24), ("Project", 32), ("Rate", 16), ("Capped100", 12), ("Capped120", 12)];

    private string RowsSheet => texts["RowsSheet"];

    private string ProjectsSheet => texts["Project"];

    /// <summary>Name of the file.</summary>
    public string FileName(VerifyAnswer answer) =>
        $"{texts["Title"]} {answer.PublicName ?? Path.GetFileNameWithoutExtension(answer.FileName ?? answer.PublicTable ?? "")}".Trim() + ".xlsx";

    /// <summary>Writes the workbook in the language of the request; the stream must take synchronous writes.</summary>
    public void Write(Stream output, Verification verification, VerifyAnswer answer, DateTime at, CancellationToken cancel)
    {
        using var workbook = new WorkbookWriter(output, new(texts["Title"], texts["Author"], at));
        IReadOnlyList<string> notices = answer.IsDemo ? [DemoMark.Text] : [];
        var rows = workbook.AddSheet(RowsSheet, Columns(RowColumns), notices);
        var ranges = WriteRows(rows, verification, cancel);
        var lastRow = rows.NextLine - 1;
        var projects = workbook.AddSheet(ProjectsSheet, Columns(ProjectColumns), notices);
        var last = WriteProjects(projects, verification.Score, ranges);
        WriteSummary(workbook, verification, answer, (rows.HeadLine + 1, lastRow), (projects.HeadLine + 1, last));
        workbook.Finish();
    }

    private SheetColumn[] Columns((string Head, double Width)[] columns) => [.. columns.Select(column => new SheetColumn(texts[column.Head], column.Width))];

    /// <summary>Rows in the order of their projects, so that a project is one range.</summary>
    private List<(int First, int Last)> WriteRows(SheetWriter sheet, Verification verification, CancellationToken cancel)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var project in verification.Rows.GroupBy(r => (r.Row.Group, r.Row.Strategy)).SelectMany(s => s.GroupBy(r => r.Row.Project, StringComparer.Ordinal)))
        {
            var first = sheet.NextLine;
            foreach (var row in project)
            {
                cancel.ThrowIfCancellationRequested();
                WriteRow(sheet, row, verification.Score.Policy);
            }

            ranges.Add((first, sheet.NextLine - 1));
        }

        return ranges;
    }

    private void WriteRow(SheetWriter sheet, VerifiedRow verified, ScoringPolicy policy)
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
            TableCell.Of(words["Verdict." + verdict.Verdict]), TableCell.Of(verdict.Fits), TableCell.Of(string.Join(", ", rate.Flags.ToNames().Select(name => words["Flag." + name]))));
    }

    private int WriteProjects(SheetWriter sheet, PlanScore score, List<(int First, int Last)> ranges)
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

    private void WriteSummary(WorkbookWriter workbook, Verification verification, VerifyAnswer answer, (int First, int Last) rows, (int First, int Last) projects)
    {
        var (score, rates) = (verification.Score, Range(RowsSheet, Rate, rows.First, rows.Last));
        var sheet = workbook.AddSheet(texts["Summary"], [new(texts["Item"], 30), new(texts["Value"], 18), new(texts["Remark"], 60)], answer.IsDemo ? [DemoMark.Text] : []);
        void Line(string name, TableCell cell, string note = "") => sheet.Write(TableCell.Of(name), cell, TableCell.Of(note));

        // The shown mean is over projects; a policy that averages something else keeps its figure without a formula.
        var isOverProjects = score.Policy.Basis == PlanBasis.Projects;
        TableCell Overall(decimal? value, int column) => isOverProjects ? Mean(value, Range(ProjectsSheet, column, projects.First, projects.Last)) : TableCell.Of(value);
        var overall = CellAddress.Of(sheet.NextLine, 1);
        Line(texts["Overall"], Overall(score.Figures.Value, 2), texts[isOverProjects ? "OverProjects" : "Unrounded"]);
        Line(texts["OverallRounded"], Computed(score.Rate, score.Policy.Rounding.Decimals, RateFormula.Rounded(overall, score.Policy.Rounding.Decimals)), texts["HalfUp"]);
        Line(texts["Median"], Computed(score.Indicators.Median, null, $"MEDIAN({rates})"));
        Line(texts["MeanCapped100"], Overall(score.Figures.Capped100, 3), texts["WithoutAbove", 100]);
        Line(texts["MeanCapped120"], Overall(score.Figures.Capped120, 4), texts["WithoutAbove", 120]);
        Line(texts["MetShare"], Computed(score.Indicators.MetShare, null, $"100*SUM({Range(RowsSheet, IsMet, rows.First, rows.Last)})/COUNT({rates})"));
        Line(texts["Above130"], Computed(score.Indicators.Above130, null, $"COUNTIF({rates},\">130\")"));
        Line(texts["Counted"], Computed(score.Indicators.Coverage.Counted, null, $"COUNT({rates})"), texts["CountedOf", Formats.Current.Count(score.Indicators.Coverage.Total)]);
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            var word = words["Verdict." + verdict];
            Line(word, Computed(verification.Count(verdict), null, $"COUNTIF({Range(RowsSheet, VerdictWord, rows.First, rows.Last)},\"{word}\")"));
        }

        Line(texts["Policy"], TableCell.Of(texts["PolicyIs", score.Policy.Id, score.Policy.Version]));
        Line(texts["Source"], TableCell.Of(answer.PublicName ?? answer.FileName ?? answer.PublicTable ?? words["PastedTable"]));
        WriteContributors(sheet, score);
    }

    /// <summary>The projects that lift the overall rate most, and what it is without them.</summary>
    private void WriteContributors(SheetWriter sheet, PlanScore score)
    {
        var contribution = Contribution.Of(score);
        foreach (var project in contribution.Largest)
        {
            sheet.Write(TableCell.Of(texts["Contributor"]), TableCell.Of(project.Figures.Value), TableCell.Of(project.Input.Name));
        }

        if (contribution.RateWithout is { } without)
        {
            sheet.Write(TableCell.Of(texts["Without"]), TableCell.Of(without));
        }
    }

    private static TableCell Mean(decimal? value, string range) => Computed(value, null, $"AVERAGE({range})");

    private static TableCell Computed(decimal? value, int? decimals, string formula) =>
        value is null ? TableCell.Blank : TableCell.Of(value, decimals).ComputedBy(formula);

    private static decimal? Capped(decimal? value, decimal cap) => value > cap ? cap : value;

    private static string Range(string sheet, int column, int first, int last) =>
        $"'{sheet}'!{CellAddress.Of(first, column)}:{CellAddress.Of(last, column)}";

    private string DirectionText(Direction? direction) => direction switch
    {
        Direction.HigherIsBetter => words["Up"],
        Direction.LowerIsBetter => words["Down"],
        _ => "",
    };
}
