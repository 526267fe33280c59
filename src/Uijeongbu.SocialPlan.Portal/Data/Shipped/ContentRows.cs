using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>A plan's content as new rows, for sample data: nobody wrote it, so nothing goes on the record.</summary>
internal static class ContentRows
{
    public static IEnumerable<OwnedRow> Of(Plan plan, PlanContent content)
    {
        foreach (var (order, strategy) in content.Strategies.GroupBy(row => row.System).SelectMany(system => system.Index().Select(row => (row.Index + 1, row.Item))))
        {
            yield return new Strategy { Id = strategy.Id, RegionCode = plan.RegionCode, PlanId = plan.Id, System = strategy.System, Order = order, Name = strategy.Name };
            foreach (var row in GroupsOf(plan, strategy).Concat(IndicatorsOf(plan, strategy)).Concat(strategy.Projects.Index().SelectMany(project => ProjectOf(plan, strategy, project.Index + 1, project.Item))))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<OwnedRow> GroupsOf(Plan plan, StrategyContent strategy) => strategy.Groups.Index().Select(group =>
        new ProjectGroup { Id = group.Item.Id, RegionCode = plan.RegionCode, PlanId = plan.Id, StrategyId = strategy.Id, Order = group.Index + 1, Name = group.Item.Name });

    private static IEnumerable<OwnedRow> IndicatorsOf(Plan plan, StrategyContent strategy) => strategy.Indicators.Index().Select(row => new StrategyIndicator
    {
        Id = row.Item.Id,
        RegionCode = plan.RegionCode,
        StrategyId = strategy.Id,
        Order = row.Index + 1,
        Name = row.Item.Name,
        Unit = row.Item.Unit,
        Definition = row.Item.Definition,
        Direction = row.Item.Direction,
        Decimals = row.Item.Decimals,
        Rationale = row.Item.Rationale,
        DataSource = row.Item.DataSource,
        Targets = row.Item.Targets,
    });

    private static IEnumerable<OwnedRow> ProjectOf(Plan plan, StrategyContent strategy, int order, ProjectContent project)
    {
        yield return new Project
        {
            Id = project.Id,
            RegionCode = plan.RegionCode,
            PlanId = plan.Id,
            StrategyId = strategy.Id,
            GroupId = project.GroupId,
            Code = project.Code,
            Name = project.Name,
            IsPriority = project.IsPriority,
            Origin = project.Origin,
            Department = project.Department,
            Order = order,
            FirstYear = project.FirstYear,
            LastYear = project.LastYear,
            Form = project.Form,
        };
        foreach (var row in project.Indicators.Index().SelectMany(row => IndicatorOf(plan, project, row.Index + 1, row.Item)).Concat(project.Budgets.SelectMany(budget => BudgetOf(plan, project.Id, budget))))
        {
            yield return row;
        }
    }

    private static IEnumerable<OwnedRow> IndicatorOf(Plan plan, ProjectContent project, int order, IndicatorContent row)
    {
        yield return new Indicator
        {
            Id = row.Id,
            RegionCode = plan.RegionCode,
            ProjectId = project.Id,
            Order = order,
            Name = row.Name,
            Unit = row.Unit,
            Definition = row.Definition,
            Direction = row.Direction,
            RateProfile = row.RateProfile,
            Accumulation = row.Accumulation,
            Level = row.Level,
            Baseline = row.Baseline,
            BaselineYear = row.BaselineYear,
            Weight = row.Weight,
            Decimals = row.Decimals,
            Maximum = row.Maximum,
            Rationale = row.Rationale,
            DataSource = row.DataSource,
            NumeratorName = row.NumeratorName,
            DenominatorName = row.DenominatorName,
        };
        foreach (var (year, value) in row.Targets)
        {
            TargetRevision target = new() { RegionCode = plan.RegionCode, IndicatorId = row.Id, FiscalYear = year, Revision = 0, Value = value, EffectiveOn = new(year, 1, 1) };
            target.AnswerWith(row.Answers.GetValueOrDefault(year));
            yield return target;
        }
    }

    /// <summary>The lines of one version of a project's budget.</summary>
    public static IEnumerable<OwnedRow> BudgetOf(Plan plan, Guid project, BudgetContent budget) => budget.Lines.Select(line => new BudgetLine
    {
        RegionCode = plan.RegionCode,
        ProjectId = project,
        FiscalYear = budget.Year,
        Kind = budget.Kind,
        Supplement = budget.Supplement,
        Source = line.Source,
        SourceName = line.SourceName,
        AmountWon = line.AmountWon,
    });
}
