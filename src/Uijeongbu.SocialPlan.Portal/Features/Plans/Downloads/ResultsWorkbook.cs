using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;

/// <summary>
/// A plan's results as a workbook whose cells compute: each rate from target and actual, each project from its indicators, strategies and
/// plan from their projects. Beside each formula stands the portal's own figure, unrounded; rounding is the cell's format, and the printed
/// figure is a cell of its own.
/// </summary>
internal sealed class ResultsWorkbook(ResultsTable table, Texts<ResultsTable> texts)
{
    /// <summary>The file.</summary>
    public byte[] Write(ScoredPlan plan)
    {
        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file, new(table.FileName(plan), texts["Author"], plan.Snapshot.PublishedAt)))
        {
            IReadOnlyList<string> notices = plan.Snapshot.IsDemo ? [DemoMark.Text] : [];
            IReadOnlyList<SheetColumn> columns = [.. table.Columns(plan), .. Enum.GetValues<ProjectColumn>().Select(column => new SheetColumn(texts[column.ToString()], 14))];
            var results = new ResultsSheet(workbook.AddSheet(texts["Sheet"], columns, notices), plan, table);
            results.Write();
            var summary = workbook.AddSheet(texts["Summary"], [new(texts["Item"], 30), new(texts["Value"], 24), new(texts["Remark"], 70)], notices);
            WriteFigures(summary, plan, results);
            WriteOrigin(summary, plan);
            workbook.Finish();
        }

        return file.ToArray();
    }

    private void WriteFigures(SheetWriter sheet, ScoredPlan plan, ResultsSheet results)
    {
        var (score, decimals, lines) = (plan.Score, plan.Score.Policy.Rounding.Decimals, results.StrategyLines);
        var (policy, rates) = (score.Policy, results.Range(ResultsColumn.Rate, lines[0], lines[^1] - 1));
        var firstStrategy = sheet.NextLine;
        foreach (var (index, strategy) in score.Strategies.Index())
        {
            var projects = strategy.Projects.Count == 0 ? null : results.Range(ProjectColumn.ProjectRate, lines[index], lines[index + 1] - 1);
            Line(sheet, strategy.Input.Name, ResultsFormulas.Computed(strategy.Figures.Value, decimals, projects is null ? null : ResultsFormulas.Mean(policy.Strategy, policy, projects)), texts["StrategyRemark"]);
        }

        TableCell Overall(decimal? value, ProjectColumn column) => ResultsFormulas.Computed(value, decimals, policy.Basis switch
        {
            PlanBasis.Projects => ResultsFormulas.Mean(policy.Plan, policy, results.Range(column, lines[0], lines[^1] - 1)),
            PlanBasis.Strategies when column is ProjectColumn.ProjectRate => ResultsFormulas.Mean(policy.Plan, policy, $"B{firstStrategy}:B{firstStrategy + score.Strategies.Count - 1}"),
            _ => null,
        });
        var overall = CellAddress.Of(sheet.NextLine, 1);
        Line(sheet, texts["Overall"], Overall(score.Figures.Value, ProjectColumn.ProjectRate), texts["OverallRemark"]);
        Line(sheet, texts["Printed"], ResultsFormulas.Computed(score.Rate, decimals, RateFormula.Rounded(overall, decimals)), texts["PrintedRemark"]);
        Line(sheet, texts["Median"], ResultsFormulas.Computed(score.Indicators.Median, decimals, $"MEDIAN({rates})"), "");
        Line(sheet, texts["Capped100"], Overall(score.Figures.Capped100, ProjectColumn.ProjectCapped100), texts["CappedRemark"]);
        Line(sheet, texts["Capped120"], Overall(score.Figures.Capped120, ProjectColumn.ProjectCapped120), texts["CappedRemark"]);
        Line(sheet, texts["MetShare"], ResultsFormulas.Computed(score.Indicators.MetShare, decimals, $"100*SUM({results.Range(ProjectColumn.IsMet, lines[0], lines[^1] - 1)})/COUNT({rates})"), "");
        Line(sheet, texts["Above130"], ResultsFormulas.Computed(score.Indicators.Above130, 0, $"COUNTIF({rates},\">130\")"), "");
        Line(sheet, texts["Counted"], ResultsFormulas.Computed(score.Indicators.Coverage.Counted, 0, $"COUNT({rates})"), texts["CountedRemark", score.Indicators.Coverage.Total]);
    }

    private void WriteOrigin(SheetWriter sheet, ScoredPlan plan)
    {
        var (snapshot, policy) = (plan.Snapshot, plan.Score.Policy);
        Line(sheet, texts["Policy"], TableCell.Of(texts["PolicyIs", policy.Id, policy.Version]), texts["PolicyRemark"]);
        Line(sheet, texts[snapshot.KeyOf("Snapshot")], TableCell.Of(snapshot.Number), "");
        Line(sheet, texts[snapshot.KeyOf("PublishedAt")], TableCell.Of(Formats.Current.Moment(snapshot.PublishedAt)), "");
        Line(sheet, texts[snapshot.KeyOf("Hash")], TableCell.Of("SHA-256"), snapshot.InputsHash);
        foreach (var source in plan.Plan.Sources)
        {
            Line(sheet, texts["Source"], TableCell.Of(source.Text), source.Address ?? "");
        }

        if (snapshot.Version is not null)
        {
            return; // what is on its way is nobody's to pass on
        }

        var licence = plan.Plan.IsDemo ? DataLicence.None : DataLicence.KoglType1;
        Line(sheet, texts["Licence"], TableCell.Of(licence.Name), licence.Address);
    }

    private static void Line(SheetWriter sheet, string name, TableCell value, string remark) => sheet.Write(TableCell.Of(name), value, TableCell.Of(remark));
}
