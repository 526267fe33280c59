using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Writing;

/// <summary>A row for each indicator, of strategies (form F2) and of projects.</summary>
internal static class IndicatorRows
{
    private const string Notice = "목표가 아직 없으면 비우고, 0이면 0을 적습니다. 소수 자리를 비우면 적은 값의 자리를 따릅니다.";

    public static void WriteOfStrategies(PlanSheets sheets, PlanContent plan)
    {
        var form = sheets.Forms.StrategyIndicators;
        var writer = sheets.Add(form, Notice);
        foreach (var (number, strategy) in StrategyRows.Numbered(plan))
        {
            foreach (var indicator in strategy.Indicators)
            {
                var row = sheets.NewRow(form, writer);
                row.Text(Columns.Strategy, number.ToString());
                row.Text(Columns.StrategyName, strategy.Name);
                Write(row, indicator, writer);
            }
        }
    }

    public static void WriteOfProjects(PlanSheets sheets, PlanContent plan)
    {
        var form = sheets.Forms.Indicators;
        var writer = sheets.Add(form, Notice);
        foreach (var project in plan.Projects)
        {
            foreach (var indicator in project.Indicators)
            {
                var row = sheets.NewRow(form, writer);
                row.Text(Columns.Code, project.Code);
                row[Columns.ProjectName] = TableCell.Of(project.Name).ComputedBy(sheets.ProjectNameFormula(row.Address(Columns.Code)));
                Write(row, indicator, writer);
            }
        }
    }

    private static void Write(FormRow row, IndicatorContent indicator, SheetWriter writer)
    {
        row.Text(Columns.Name, indicator.Name);
        row.Text(Columns.Unit, indicator.Unit);
        row.Text(Columns.Definition, indicator.Definition);
        row.Text(Columns.Direction, indicator.Direction is { } direction ? PlanWords.Directions.Of(direction) : null);
        row.Text(Columns.RateProfile, indicator.RateProfile);
        row.Text(Columns.Accumulation, PlanWords.Accumulations.Of(indicator.Accumulation));
        row.Number(Columns.Baseline, indicator.Baseline, indicator.Decimals);
        row.Number(Columns.BaselineYear, indicator.BaselineYear);
        foreach (var (year, target) in indicator.Targets)
            row.Number(Columns.Target(year), target, indicator.Decimals);
        row.Text(Columns.Rationale, indicator.Rationale);
        row.Text(Columns.DataSource, indicator.DataSource);
        row.Number(Columns.Decimals, indicator.Decimals);
        row.Number(Columns.Maximum, indicator.Maximum, indicator.Decimals);
        row.Number(Columns.Weight, indicator.Weight);
        row.Text(Columns.Level, indicator.Level is { } level ? PlanWords.Levels.Of(level) : null);
        if (row.Has(Columns.Numerator))
        {
            row.Text(Columns.Numerator, indicator.NumeratorName);
            row.Text(Columns.Denominator, indicator.DenominatorName);
        }

        row.Id(indicator.Id);
        row.WriteTo(writer);
    }
}
