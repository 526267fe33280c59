using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Rows;

/// <summary>Lines of the year's budgets, of the version that holds. Earlier versions stay, and an executed amount stays with its line.</summary>
internal static class BudgetRows
{
    public static void Follow(Change change, PlanRows rows, PlanAt plan, int year)
    {
        foreach (var project in plan.Projects)
        {
            if (rows.Projects.Find(row => row.Code == project.Code) is { } row && project.Budgets.Find(year) is { } budget)
            {
                Follow(change, rows, row.Id, budget);
            }
        }
    }

    private static void Follow(Change change, PlanRows rows, Guid project, BudgetAt budget)
    {
        var known = rows.Budgets.Where(line => line.ProjectId == project && line.FiscalYear == budget.Year && line.Kind == budget.Kind && line.Supplement == budget.Supplement).ToList();
        foreach (var line in LinesOf(budget))
        {
            var row = known.Find(row => row.Source == line.Source && row.SourceName == line.SourceName) ?? Add(change, rows, project, budget, line);
            (row.AmountWon, row.IsNonBudget) = (line.AmountWon, budget.IsNonBudget);
            known.Remove(row);
        }

        foreach (var row in known)
        {
            (row.AmountWon, row.IsNonBudget) = (null, budget.IsNonBudget);
            if (row.ExecutedWon is null)
            {
                rows.Budgets.Remove(row);
                change.Db.Remove(row);
            }
        }
    }

    // 비예산 is one line of the municipality without an amount.
    private static KeyedSet<string, BudgetLineAt> LinesOf(BudgetAt budget) => budget.IsNonBudget ? new([new(FundingSource.Municipality, "", AmountWon: null)]) : budget.Lines;

    private static BudgetLine Add(Change change, PlanRows rows, Guid project, BudgetAt budget, BudgetLineAt line)
    {
        BudgetLine row = new()
        {
            RegionCode = rows.Plan.RegionCode,
            ProjectId = project,
            FiscalYear = budget.Year,
            Kind = budget.Kind,
            Supplement = budget.Supplement,
            Source = line.Source,
            SourceName = line.SourceName,
        };
        rows.Budgets.Add(row);
        return change.Db.Add(row).Entity;
    }
}
