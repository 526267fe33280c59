using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.Practice;

/// <summary>
/// Writes the rows of a year of a place a second time, into its practice copy: plan, targets, budgets, people in charge, departments, settings, and results
/// of the years before. Results of the year itself are left out, with all that hangs on them. Each row gets another identity (<see cref="PracticeCode.IdOf"/>).
/// </summary>
internal sealed class PracticeRows(PortalDbContext db, AnnualPlan annual, string copy, CancellationToken cancellationToken)
{
    /// <summary>Columns that name an account: people stay themselves. Every other id in a copied row is one of a row, and becomes the copy's.</summary>
    public static readonly IReadOnlySet<string> Accounts = new HashSet<string>(StringComparer.Ordinal) { nameof(ProjectStaff.UserId), nameof(AnnualResult.EnteredBy), nameof(BudgetLine.ExecutedBy) };

    private readonly string _place = annual.RegionCode;

    /// <summary>Adds all rows, to be saved by the command.</summary>
    public async Task AddAsync()
    {
        var strategies = await IdsAsync(db.Strategies.Where(row => row.PlanId == annual.PlanId));
        var projects = await IdsAsync(db.Projects.Where(row => row.PlanId == annual.PlanId));
        var indicators = await IdsAsync(db.Indicators.Where(row => projects.Contains(row.ProjectId)));
        await AddAsync(db.Departments);
        await AddAsync(db.PlanSettings);
        await AddAsync(db.Plans.Where(row => row.Id == annual.PlanId));
        await AddAsync(db.Strategies.Where(row => row.PlanId == annual.PlanId));
        await AddAsync(db.ProjectGroups.Where(row => row.PlanId == annual.PlanId));
        await AddAsync(db.StrategyIndicators.Where(row => strategies.Contains(row.StrategyId)));
        await AddAsync(db.Projects.Where(row => row.PlanId == annual.PlanId));
        await AddAsync(db.Indicators.Where(row => projects.Contains(row.ProjectId)));
        await AddAsync(db.TargetRevisions.Where(row => indicators.Contains(row.IndicatorId)));
        await AddAsync(db.BudgetLines.Where(row => projects.Contains(row.ProjectId)), Unspent);
        await AddAsync(db.ProjectStaff.Where(row => projects.Contains(row.ProjectId)));
        await AddAsync(db.AnnualResults.Where(row => indicators.Contains(row.IndicatorId) && row.FiscalYear < annual.FiscalYear));
        await AddAsync(db.AnnualPlans.Where(row => row.Id == annual.Id), values => values[nameof(AnnualPlan.Status)] = AnnualPlanStatus.InForce);
    }

    private Task<List<Guid>> IdsAsync<T>(IQueryable<T> rows)
        where T : OwnedRow => rows.Where(row => row.RegionCode == _place).Select(row => row.Id).ToListAsync(cancellationToken);

    // What was spent in the year is a result of it.
    private void Unspent(PropertyValues values)
    {
        if ((int)values[nameof(BudgetLine.FiscalYear)]! >= annual.FiscalYear)
        {
            foreach (var name in new[] { nameof(BudgetLine.ExecutedWon), nameof(BudgetLine.ExecutedAt), nameof(BudgetLine.ExecutedBy), nameof(BudgetLine.ExecutedByName) })
            {
                values[name] = null;
            }
        }
    }

    private async Task AddAsync<T>(IQueryable<T> rows, Action<PropertyValues>? alter = null)
        where T : OwnedRow
    {
        foreach (var row in await rows.AsNoTracking().Where(row => row.RegionCode == _place).ToListAsync(cancellationToken))
        {
            var values = db.Entry(row).CurrentValues.Clone();
            foreach (var property in values.Properties.Where(property => !Accounts.Contains(property.Name)))
            {
                values[property] = values[property] is Guid id ? PracticeCode.IdOf(id, copy) : values[property];
            }

            values[nameof(OwnedRow.RegionCode)] = copy;
            alter?.Invoke(values);
            db.Add(values.ToObject());
        }
    }
}
