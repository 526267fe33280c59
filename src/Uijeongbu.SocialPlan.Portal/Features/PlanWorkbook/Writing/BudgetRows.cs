using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Writing;

/// <summary>
/// A row for each project, year and version of the budget. Blank is an amount that is not known, 0 is 0, / is a line that there is not,
/// 비예산 a project that needs no money. Totals and shares are stored and computed.
/// </summary>
internal static class BudgetRows
{
    public static void Write(PlanSheets sheets, PlanContent plan)
    {
        var form = sheets.Forms.Budgets;
        var writer = sheets.Add(form, "단위: 백만원, 소수 첫째 자리까지. 아직 모르는 금액은 비우고, 0원은 0, 없는 재원은 /, 예산이 들지 않으면 비예산으로 적습니다.");
        foreach (var project in plan.Projects)
        {
            foreach (var budget in project.Budgets)
            {
                var row = sheets.NewRow(form, writer);
                row.Text(Columns.Code, project.Code);
                row[Columns.ProjectName] = TableCell.Of(project.Name).ComputedBy(sheets.ProjectNameFormula(row.Address(Columns.Code)));
                row.Number(Columns.Year, budget.Year);
                row.Text(Columns.Kind, PlanWords.BudgetKindOf(budget.Kind, budget.Supplement));
                row.Text(Columns.NonBudget, budget.IsNonBudget ? PlanWords.NonBudget : null);
                FillLines(row, budget, sheets.Forms);
                new BudgetSums(row, sheets.Forms).Fill();
                row.WriteTo(writer);
            }
        }
    }

    private static void FillLines(FormRow row, BudgetContent budget, PlanForms forms)
    {
        foreach (var source in budget.IsNonBudget ? [] : forms.Sources)
            row.Text(Columns.Amount(source), PlanWords.NotApplicable);
        var others = 0;
        foreach (var line in budget.Lines)
        {
            var column = line.Source == FundingSource.Other ? Columns.OtherAmount(++others) : Columns.Amount(line.Source);
            row.Number(column, line.AmountWon is { } won ? MillionWon.Of(won) : null, MillionWon.Decimals);
            if (line.Source == FundingSource.Other)
                row.Text(Columns.OtherName(others), line.SourceName);
        }
    }
}
