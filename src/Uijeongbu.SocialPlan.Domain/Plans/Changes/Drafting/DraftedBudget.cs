using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;

/// <summary>Drafts a change of a budget.</summary>
internal static class DraftedBudget
{
    private const long Step = 100_000;
    private const long Most = 100_000_000_000_000;

    public static Outcome<ChangeEntry> Of(PlanAt plan, ProjectAt project, OtherBudget asked, int year)
    {
        var before = project.Budgets.Find(asked.Year);
        if (asked.Lines.Where(line => line.AmountWon is not null).GroupBy(line => (line.Source, line.SourceName)).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            return ChangeProblems.SourceTwice(new BudgetChange(project.Code, asked.Year, before, After: null).PlaceIn(plan), twice.Key.SourceName);
        }

        BudgetAt after = new(asked.Year, asked.Kind, asked.Supplement, asked.IsNonBudget, new(asked.Lines.Where(line => line.AmountWon is not null)));
        BudgetChange entry = new(project.Code, asked.Year, before, after);
        return WhyNot(before, after, entry.PlaceIn(plan), year) is { } problem ? problem : entry;
    }

    private static Problem? WhyNot(BudgetAt? before, BudgetAt after, string place, int year) =>
        after.Year != year ? ChangeProblems.OtherYear(place, after.Year)
        : (after.Kind is BudgetKind.Supplementary) != (after.Supplement > 0) ? ChangeProblems.SupplementMissing(place)
        : before is not null && (after.Kind, after.Supplement).CompareTo((before.Kind, before.Supplement)) < 0 ? ChangeProblems.OlderBudget(place)
        : after.IsNonBudget && after.Lines.Count > 0 ? PlanWritingProblems.NonBudgetWithAmount(place)
        : !after.IsNonBudget && after.Lines.Count == 0 ? ChangeProblems.AmountMissing(place)
        : after.Lines.Select(line => WhyNot(line.AmountWon!.Value, place)).FirstOrDefault(problem => problem is not null);

    private static Problem? WhyNot(long won, string place) =>
        won < 0 ? PlanWritingProblems.NegativeAmount(place)
        : won > Most ? PlanWritingProblems.OutOfScale(place)
        : won % Step != 0 ? PlanWritingProblems.TooManyDecimals(place, 1)
        : null;
}
