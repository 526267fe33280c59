using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Practice;

/// <summary>
/// Writes the rows of a year of a place a second time, into its practice copy: plan, targets, budgets, people in charge, departments, settings, and results
/// of the years before. Results of the year itself are left out, with all that hangs on them. Each row gets another identity (<see cref="PracticeCode.IdOf"/>).
/// </summary>
internal sealed class PracticeRows(Change change, AnnualPlan annual, string copy, CancellationToken cancellationToken)
{
    /// <summary>Columns that name an account: people stay themselves. Every other id in a copied row is one of a row, and becomes the copy's.</summary>
    public static readonly IReadOnlySet<string> Accounts = new HashSet<string>(StringComparer.Ordinal) { nameof(ProjectStaff.UserId), nameof(AnnualResult.EnteredBy), nameof(BudgetLine.ExecutedBy) };

    private readonly string _place = annual.RegionCode;

    /// <summary>Adds all rows, to be saved by the command.</summary>
    public async Task AddAsync()
    {
        var strategies = await IdsAsync(change.Db.Strategies.Where(row => row.PlanId == annual.PlanId));
        var projects = await IdsAsync(change.Db.Projects.Where(row => row.PlanId == annual.PlanId));
        var indicators = await IdsAsync(change.Db.Indicators.Where(row => projects.Contains(row.ProjectId)));
        await AddAsync(change.Db.Departments);
        await AddAsync(change.Db.PlanSettings);
        await AddAsync(change.Db.Plans.Where(row => row.Id == annual.PlanId));
        await AddAsync(change.Db.Strategies.Where(row => row.PlanId == annual.PlanId));
        await AddAsync(change.Db.ProjectGroups.Where(row => row.PlanId == annual.PlanId));
        await AddAsync(change.Db.StrategyIndicators.Where(row => strategies.Contains(row.StrategyId)));
        await AddAsync(change.Db.Projects.Where(row => row.PlanId == annual.PlanId));
        await AddAsync(change.Db.Indicators.Where(row => projects.Contains(row.ProjectId)));
        await AddAsync(change.Db.TargetRevisions.Where(row => indicators.Contains(row.IndicatorId)));
        await AddAsync(change.Db.BudgetLines.Where(row => projects.Contains(row.ProjectId)), Unspent);
        await AddAsync(change.Db.ProjectStaff.Where(row => projects.Contains(row.ProjectId)));
        await AddAsync(change.Db.AnnualResults.Where(row => indicators.Contains(row.IndicatorId) && row.FiscalYear < annual.FiscalYear));
        await AddAsync(change.Db.AnnualPlans.Where(row => row.Id == annual.Id), values => values[nameof(AnnualPlan.Status)] = AnnualPlanStatus.InForce);
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
            var values = change.Db.Entry(row).CurrentValues.Clone();
            foreach (var property in values.Properties.Where(property => !Accounts.Contains(property.Name)))
            {
                values[property] = values[property] is Guid id ? PracticeCode.IdOf(id, copy) : values[property];
            }

            values[nameof(OwnedRow.RegionCode)] = copy;
            alter?.Invoke(values);
            change.Db.Add(values.ToObject());
        }
    }
}
