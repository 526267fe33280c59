using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>The rows of a plan as one value: as it is written, or as it is adopted.</summary>
internal static class RowsAsContent
{
    /// <summary>The plan as it is written, in its order.</summary>
    public static PlanContent ToContent(this PlanRows rows)
    {
        var lookups = new Lookups(rows);
        return new(rows.Plan.Vision, rows.Plan.Goal, [.. rows.Strategies.OrderBy(row => row.System).ThenBy(row => row.Order).Select(row => new StrategyContent(
            row.Id,
            row.System,
            row.Name,
            [.. lookups.Groups[row.Id].Select(group => new GroupContent(group.Id, group.Name))],
            [.. lookups.StrategyIndicators[row.Id].Select(ContentOf)],
            [.. lookups.Projects[row.Id].Select(project => lookups.ContentOf(project))]))]);
    }

    /// <summary>The plan as it stands for a year, to be adopted: its strategies and the projects that run in the year.</summary>
    public static PlanAt ToAdopted(this PlanRows rows, int year)
    {
        var lookups = new Lookups(rows);
        return new(
            rows.Strategies.Where(row => !HasEnded(rows, row, year)).Select(row => new StrategyAt(row.Id, row.System, row.Order, row.Name)),
            rows.Projects.Where(row => row.FirstYear <= year && (row.LastYear is null || row.LastYear >= year)).Select(row => new ProjectAt(
                row.Code,
                row.StrategyId,
                row.Name,
                row.Department,
                new(lookups.Indicators[row.Id].Where(indicator => indicator.CountsFor(year)).Select(indicator => new IndicatorAt(
                    indicator.RecordId,
                    new(indicator.Name, indicator.Unit, indicator.Definition),
                    new(lookups.TargetsOf(indicator.Id).Select(target => new YearTarget(target.Key, target.Value)))))),
                new(lookups.BudgetsOf(row.Id).GroupBy(budget => budget.Year).Select(versions => AtOf(versions.Last()))))));
    }

    // Its projects are over: it stands only for the years that they ran in.
    private static bool HasEnded(PlanRows rows, Strategy strategy, int year) =>
        rows.Projects.Where(row => row.StrategyId == strategy.Id).ToList() is { Count: > 0 } projects && projects.TrueForAll(row => row.LastYear < year);

    private static BudgetAt AtOf(BudgetContent budget) => new(
        budget.Year, budget.Kind, budget.Supplement, budget.IsNonBudget, new(budget.Lines.Select(line => new BudgetLineAt(line.Source, line.SourceName, line.AmountWon))));

    private static IndicatorContent ContentOf(StrategyIndicator row) => new(
        row.Id, row.Name, row.Unit, row.Definition, row.Direction, null, default, null, null, null, null, row.Decimals, null, row.Rationale, row.DataSource,
        row.Targets.OrderBy(target => target.Key).ToDictionary(target => target.Key, target => PlanFields.Bare(target.Value)));

    private static decimal? Bare(decimal? value) => value is { } number ? PlanFields.Bare(number) : null;

    private sealed class Lookups(PlanRows rows)
    {
        private readonly ILookup<Guid, TargetRevision> _targets = rows.Targets.ToLookup(row => row.IndicatorId);
        private readonly ILookup<Guid, BudgetLine> _budgets = rows.Budgets.ToLookup(row => row.ProjectId);

        public ILookup<Guid, ProjectGroup> Groups { get; } = rows.Groups.OrderBy(row => row.Order).ToLookup(row => row.StrategyId);

        public ILookup<Guid, StrategyIndicator> StrategyIndicators { get; } = rows.StrategyIndicators.OrderBy(row => row.Order).ToLookup(row => row.StrategyId);

        public ILookup<Guid, Project> Projects { get; } = rows.Projects.OrderBy(row => row.Order).ThenBy(row => row.Code, StringComparer.Ordinal).ToLookup(row => row.StrategyId);

        public ILookup<Guid, Indicator> Indicators { get; } = rows.Indicators.OrderBy(row => row.Order).ToLookup(row => row.ProjectId);

        public ProjectContent ContentOf(Project row) => new(
            row.Id,
            row.Code,
            row.Name,
            row.GroupId,
            row.IsPriority,
            row.Origin,
            row.Department,
            row.FirstYear,
            row.LastYear,
            row.Form,
            [.. Indicators[row.Id].Where(indicator => indicator.LastYear is null).Select(ContentOf)],
            BudgetsOf(row.Id));

        /// <summary>The last target of each year that has one.</summary>
        public Dictionary<int, decimal> TargetsOf(Guid indicator) => _targets[indicator].GroupBy(row => row.FiscalYear)
            .Select(year => (Year: year.Key, Last: year.MaxBy(row => row.Revision)!.Value))
            .Where(year => year.Last is not null).OrderBy(year => year.Year).ToDictionary(year => year.Year, year => PlanFields.Bare(year.Last!.Value));

        public List<BudgetContent> BudgetsOf(Guid project) => [.. _budgets[project].GroupBy(row => (row.FiscalYear, row.Kind, row.Supplement)).OrderBy(version => version.Key)
            .Select(version => new BudgetContent(
                version.Key.FiscalYear,
                version.Key.Kind,
                version.Key.Supplement,
                version.All(line => line.IsNonBudget),
                [.. version.Where(line => !line.IsNonBudget).OrderBy(line => line.Source).ThenBy(line => line.SourceName, StringComparer.Ordinal)
                    .Select(line => new BudgetLineContent(line.Source, line.SourceName, line.AmountWon))]))];

        private IndicatorContent ContentOf(Indicator row) => new(
            row.Id,
            row.Name,
            row.Unit,
            row.Definition,
            row.Direction,
            row.RateProfile,
            row.Accumulation,
            row.Level,
            Bare(row.Baseline),
            row.BaselineYear,
            Bare(row.Weight),
            row.Decimals,
            Bare(row.Maximum),
            row.Rationale,
            row.DataSource,
            TargetsOf(row.Id))
        {
            NumeratorName = row.NumeratorName,
            DenominatorName = row.DenominatorName,
            Answers = _targets[row.Id].Where(target => target.Answer is not null).GroupBy(target => target.FiscalYear)
                .OrderBy(target => target.Key).ToDictionary(year => year.Key, year => year.MaxBy(target => target.Revision)!.Answer!),
        };
    }
}
