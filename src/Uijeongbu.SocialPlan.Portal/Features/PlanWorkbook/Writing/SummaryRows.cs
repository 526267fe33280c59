using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Writing;

/// <summary>Form F1: every strategy with its projects, their indicators and budgets, for printing.</summary>
internal static class SummaryRows
{
    public static void Write(PlanSheets sheets, PlanContent plan)
    {
        var form = sheets.Forms.Summary;
        var writer = sheets.Add(form, "인쇄용 시트입니다. 다시 올려도 읽지 않으므로 다른 시트에서 고쳐 주십시오. 예산은 연도마다 가장 나중 차수이며 단위는 백만원입니다.");
        foreach (var (number, strategy) in StrategyRows.Numbered(plan))
        {
            writer.Write(TableCell.Of(number.ToString()).InBold(), TableCell.Of(strategy.Name).InBold());
            foreach (var project in strategy.Projects)
                WriteProject(sheets, form, writer, project);
        }
    }

    private static void WriteProject(PlanSheets sheets, FormSheet form, SheetWriter writer, ProjectContent project)
    {
        var first = sheets.NewRow(form, writer);
        first.Text(Columns.Code, project.Code);
        first.Text(Columns.Name, project.IsPriority ? $"{project.Name} (중점추진)" : project.Name);
        Field(first, Columns.IsNew, PlanForms.NewField);
        Field(first, Columns.Goals, PlanForms.GoalsField);
        foreach (var year in sheets.Forms.Years)
            first[Columns.Budget(year)] = Budget(project, year, isBefore: year == sheets.Forms.Years[0]);
        var row = first;
        foreach (var indicator in project.Indicators)
        {
            Indicator(row, indicator, sheets.Forms.Years);
            row.WriteTo(writer);
            row = sheets.NewRow(form, writer);
        }

        if (project.Indicators.Count == 0)
            first.WriteTo(writer);

        void Field(FormRow cells, string column, string key)
        {
            if (project.Form.TryGetValue(key, out var stored) && sheets.Forms.Shape.ProjectFields.Find(field => field.Key == key) is { } field)
                cells.Text(column, FieldText.Write(sheets.Forms.Shape, field, stored));
        }
    }

    private static void Indicator(FormRow row, IndicatorContent indicator, IReadOnlyList<int> years)
    {
        row.Text(Columns.Unit, $"{indicator.Name}({indicator.Unit})");
        foreach (var year in years)
        {
            if (indicator.Targets.TryGetValue(year, out var target))
                row.Number(Columns.Target(year), target, indicator.Decimals);
            else if (year == years[0])
                row.Text(Columns.Target(year), PlanWords.NotApplicable);
        }
    }

    private static TableCell Budget(ProjectContent project, int year, bool isBefore)
    {
        var latest = project.Budgets.Where(budget => budget.Year == year && budget.Kind != BudgetKind.WithCarryOver)
            .MaxBy(budget => ((int)budget.Kind, budget.Supplement));
        if (latest is null)
            return isBefore ? TableCell.Of(PlanWords.NotApplicable) : TableCell.Blank;
        var known = latest.Lines.Select(line => line.AmountWon).OfType<long>().ToList();
        return latest.IsNonBudget ? TableCell.Of(PlanWords.NonBudget)
            : known.Count == 0 ? TableCell.Blank
            : TableCell.Of(known.Sum(MillionWon.Of), MillionWon.Decimals);
    }
}
