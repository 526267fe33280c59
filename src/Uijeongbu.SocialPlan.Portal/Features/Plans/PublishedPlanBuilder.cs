using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>Puts the rows of one annual plan together as they are published. No rate is computed here.</summary>
internal static class PublishedPlanBuilder
{
    /// <returns>null when the viewer of <paramref name="db"/> finds no annual plan of that region and year.</returns>
    public static async Task<PublishedPlan?> BuildAsync(PortalDbContext db, PublicationRequest request, CancellationToken cancellationToken)
    {
        var (region, year) = (request.RegionCode, request.FiscalYear);
        var head = await db.AnnualPlans.Where(annual => annual.RegionCode == region && annual.FiscalYear == year)
            .Join(db.Plans, annual => new { Id = annual.PlanId, annual.RegionCode }, plan => new { plan.Id, plan.RegionCode }, (_, plan) => plan)
            .Join(db.PlanGenerations, plan => plan.Generation, generation => generation.Number, (plan, generation) => new { Plan = plan, generation.FirstYear, generation.LastYear })
            .Join(db.Regions, head => head.Plan.RegionCode, place => place.Code, (head, place) => new { head.Plan, head.FirstYear, head.LastYear, place.Name })
            .SingleOrDefaultAsync(cancellationToken);
        if (head is null)
        {
            return null;
        }

        var changes = await YearChanges.FindAsync(db, region, year, cancellationToken);
        return new(region, head.Name, year, head.Plan.Generation, head.FirstYear, head.LastYear, head.Plan.Goal, request.Policy.Id, request.Policy.Version,
                request.IsDemo, request.Sources, await StrategiesAsync(db, head.Plan.Id, request, changes?.History?.Latest, cancellationToken))
        {
            Changes = changes is null ? null : PublishedChanges.Of(changes),
            Monitoring = await PublishedMonitoring.ReadAsync(db, request, cancellationToken),
        };
    }

    private static async Task<List<PublishedStrategy>> StrategiesAsync(PortalDbContext db, Guid planId, PublicationRequest request, PlanAt? promised, CancellationToken cancellationToken)
    {
        // Rows follow the latest adopted year; what this year promised last is told by its own record.
        var (region, year) = (request.RegionCode, request.FiscalYear);
        var strategies = await db.Strategies.Where(row => row.PlanId == planId && row.RegionCode == region).ToListAsync(cancellationToken);
        var running = await db.Projects
            .Where(row => row.PlanId == planId && row.RegionCode == region && row.FirstYear <= year && (row.LastYear == null || row.LastYear >= year))
            .ToListAsync(cancellationToken);
        var projects = running.ToLookup(row => promised?.Projects.Find(row.Code)?.StrategyId ?? row.StrategyId);
        var budgets = (await db.BudgetLines.Where(row => row.RegionCode == region && row.FiscalYear == year).ToListAsync(cancellationToken)).ToLookup(row => row.ProjectId);
        var indicators = await IndicatorsAsync(db, request, cancellationToken);
        var shown = strategies.Where(row => promised is null || promised.Strategies.Find(row.Id) is not null || projects.Contains(row.Id));
        return [.. shown.OrderBy(row => row.System).ThenBy(row => row.Order).Select(strategy => new PublishedStrategy(
            strategy.System,
            strategy.Order,
            promised?.Strategies.Find(strategy.Id)?.Name ?? strategy.Name,
            [.. projects[strategy.Id].OrderBy(row => row.Order).ThenBy(row => row.Code, StringComparer.Ordinal).Select(project => new PublishedProject(
                project.Code,
                promised?.Projects.Find(project.Code)?.Name ?? project.Name,
                project.IsPriority,
                [.. indicators[project.Id]],
                ShownBudget.Of(budgets[project.Id])?.ToPublished()))]))];
    }

    private static async Task<ILookup<Guid, PublishedIndicator>> IndicatorsAsync(PortalDbContext db, PublicationRequest request, CancellationToken cancellationToken)
    {
        var (region, year) = (request.RegionCode, request.FiscalYear);
        var indicators = await db.Indicators.Where(row => row.RegionCode == region).ToListAsync(cancellationToken);
        var targets = (await db.TargetRevisions.Where(row => row.RegionCode == region && row.FiscalYear == year).ToListAsync(cancellationToken)).ToLookup(row => row.IndicatorId);
        var results = await db.AnnualResults.Where(row => row.RegionCode == region && row.FiscalYear == year).ToDictionaryAsync(row => row.IndicatorId, cancellationToken);
        return indicators.Where(row => row.CountsFor(year)).OrderBy(row => row.Order).ThenBy(row => row.Id)
            .ToLookup(row => row.ProjectId, row => IndicatorOf(row, [.. targets[row.Id].OrderBy(target => target.Revision)], results.GetValueOrDefault(row.Id)));
    }

    private static PublishedIndicator IndicatorOf(Indicator row, IReadOnlyList<TargetRevision> targets, AnnualResult? result) => new(
        row.Name,
        row.Unit,
        row.Definition,
        row.Direction,
        row.RateProfile,
        row.Accumulation,
        row.Weight,
        row.Decimals,
        row.Baseline,
        row.Maximum,
        targets.FirstOrDefault(target => target.Revision == 0)?.Value,
        [.. targets.Where(target => target.Revision > 0).Select(ChangeOf)],
        result?.State ?? ResultState.NotEntered,
        result?.Actual,
        result?.IsProvisional ?? false,
        result?.Reason,
        row.DataSource)
    {
        ResultSource = result?.Source,
        Parts = result?.Parts is { } parts && row.EntryForm.Parts is { } rule ? new(rule.Numerator, parts.Numerator, rule.Denominator, parts.Denominator) : null,
    };

    private static PublishedTargetChange ChangeOf(TargetRevision target) =>
        new(target.Revision, target.Value, target.EffectiveOn, target.ReasonKind, target.ReasonText, target.DeliberatedOn, target.DocumentNumber);
}
