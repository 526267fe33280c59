using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Writing;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;

/// <summary>
/// A whole plan as a workbook laid out as the official forms. <see cref="PlanWorkbookReader"/> reads the same plan from it; whoever
/// changes a cell in between changes that and nothing else.
/// </summary>
internal static class PlanWorkbookWriter
{
    /// <summary>Room for other sources (③기타) beyond those in use, so that one can be added.</summary>
    private const int SpareSources = 1;

    /// <summary>Writes the workbook as a stream; the output must take synchronous writes and need not seek.</summary>
    /// <exception cref="ArgumentException">The plan holds what the generation's forms have no cell for, or a text of more than 32,767 letters.</exception>
    public static void Write(Stream output, PlanContent plan, PlanCover cover, CancellationToken cancel = default)
    {
        var forms = FormsFor(plan, cover);
        using var workbook = new WorkbookWriter(output, new($"{cover.RegionName} {cover.PlanTitle}", cover.RegionName, cover.At));
        var sheets = new PlanSheets(workbook, forms, cover, cancel);
        sheets.WriteOverview(plan);
        StrategyRows.Write(sheets, plan);
        IndicatorRows.WriteOfStrategies(sheets, plan);
        ProjectRows.Write(sheets, plan);
        IndicatorRows.WriteOfProjects(sheets, plan);
        BudgetRows.Write(sheets, plan);
        SummaryRows.Write(sheets, plan);
        sheets.WriteCodes();
        workbook.Finish();
    }

    /// <summary>As many columns as the plan needs: years and sources that the forms do not have are written all the same, never dropped.</summary>
    private static PlanForms FormsFor(PlanContent plan, PlanCover cover)
    {
        var targets = plan.Strategies.SelectMany(strategy => strategy.Indicators).Concat(plan.Projects.SelectMany(project => project.Indicators))
            .SelectMany(indicator => indicator.Targets.Keys);
        var budgets = plan.Projects.SelectMany(project => project.Budgets).ToList();
        var used = budgets.SelectMany(budget => budget.Lines).Select(line => line.Source).ToHashSet();
        var others = budgets.Select(budget => budget.Lines.Count(line => line.Source == FundingSource.Other)).DefaultIfEmpty().Max();
        if (others >= BudgetColumns.MostOtherSources)
            throw new ArgumentException($"A version of a budget has {others} other sources.", nameof(plan));
        return new(cover.Shape, [.. PlanCover.YearsOf(cover.Generation).Union(targets).Order()], others + SpareSources)
        {
            Sources = [.. BudgetColumns.Named.Where(source => used.Contains(source) || cover.Shape.BudgetLines.Exists(line => line.Source == source))],
        };
    }
}
