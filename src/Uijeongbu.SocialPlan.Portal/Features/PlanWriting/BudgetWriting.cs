using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>Brings the budget lines of a project to what its content says. An executed amount stays with its line.</summary>
internal static class BudgetWriting
{
    public static void Write(PortalDbContext db, PlanRows rows, Guid project, IReadOnlyList<BudgetContent> budgets)
    {
        var wanted = budgets.SelectMany(LinesOf).ToDictionary(line => line.Key);
        foreach (var row in rows.Budgets.Where(row => row.ProjectId == project).ToList())
        {
            if (wanted.Remove(KeyOf(row), out var line))
            {
                (row.AmountWon, row.IsNonBudget) = (line.AmountWon, line.IsNonBudget);
            }
            else
            {
                db.Remove(row);
            }
        }

        db.AddRange(wanted.Values.Select(line => new BudgetLine
        {
            RegionCode = rows.Plan.RegionCode,
            ProjectId = project,
            FiscalYear = line.Key.Year,
            Kind = line.Key.Kind,
            Supplement = line.Key.Supplement,
            Source = line.Key.Source,
            SourceName = line.Key.SourceName,
            AmountWon = line.AmountWon,
            IsNonBudget = line.IsNonBudget,
        }));
    }

    // 비예산 is one line of the municipality without an amount; a version that is known and has no line yet leaves none.
    private static IEnumerable<Line> LinesOf(BudgetContent budget) => budget.IsNonBudget
        ? [new(new(budget.Year, budget.Kind, budget.Supplement, FundingSource.Municipality, ""), null, IsNonBudget: true)]
        : budget.Lines.Select(line => new Line(new(budget.Year, budget.Kind, budget.Supplement, line.Source, line.SourceName), line.AmountWon, IsNonBudget: false));

    private static LineKey KeyOf(BudgetLine row) => new(row.FiscalYear, row.Kind, row.Supplement, row.Source, row.SourceName);

    private sealed record LineKey(int Year, BudgetKind Kind, int Supplement, FundingSource Source, string SourceName);

    private sealed record Line(LineKey Key, long? AmountWon, bool IsNonBudget);
}
