using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Rows;

/// <summary>
/// Brings the rows of a plan to what its year's history says: targets and budgets of the year always, its build (strategies, projects,
/// indicators) only while no later year is adopted, which would have promised it otherwise. What came new into a year behind gets rows for
/// that year alone.
/// </summary>
internal static class RowsFollow
{
    /// <returns>Why they cannot follow: the number of a new project went to another one since; null when they did.</returns>
    public static async Task<Problem?> RunAsync(Change change, PlanYear year, PlanHistory history, ChangeSet set, CancellationToken cancellationToken)
    {
        var rows = await PlanRows.LoadAsync(change.Db, year.Plan, cancellationToken);
        if (TakenNumber(rows, set) is { } taken)
        {
            return taken;
        }

        var before = PlanParts.Of(rows.ToContent());
        if (year.Locks.LastAdopted == year.Year)
        {
            StrategyRows.Follow(change, rows, history);
            ProjectRows.Follow(change, rows, history, year.Year);
            var moved = IndicatorRows.Follow(change, rows, history, year.Year);
            await MoveResultsAsync(change, year, moved, cancellationToken);
        }
        else
        {
            NewRows.Add(change, rows, history.Latest, year.Year);
        }

        BudgetRows.Follow(change, rows, history.Latest, year.Year);
        TargetRows.Follow(change, rows, history, year.Year);
        change.Db.Entry(rows.Plan).State = EntityState.Modified; // its version counts every change of anything in it
        PartsOnRecord.Write(change, before, PlanParts.Of(rows.ToContent()));
        return null;
    }

    // Whoever writes the years to come may have given the number to another project since the set was drafted.
    private static Problem? TakenNumber(PlanRows rows, ChangeSet set)
    {
        var made = set.Content.Entries.SelectMany(entry => entry switch
        {
            ProjectChange { Before: null, After: { } project } => [project],
            Regrouping regrouping => regrouping.After.Where(project => regrouping.Before.Find(project.Code) is null),
            _ => Enumerable.Empty<ProjectAt>(),
        });
        return made.FirstOrDefault(project => rows.Projects.Exists(row => row.Code == project.Code)) is { } taken
            ? ChangeProblems.NumberGiven($"사업 {taken.Code}({taken.Name})")
            : null;
    }

    // What was entered of the year goes on with its indicator.
    private static async Task MoveResultsAsync(Change change, PlanYear year, IReadOnlyDictionary<Guid, Guid> moved, CancellationToken cancellationToken)
    {
        if (moved.Count == 0)
        {
            return;
        }

        var (region, fiscalYear, from) = (year.Region.Code, year.Year, moved.Keys.ToArray());
        var results = await change.Db.AnnualResults.Where(row => row.RegionCode == region && row.FiscalYear == fiscalYear && from.Contains(row.IndicatorId)).ToListAsync(cancellationToken);
        foreach (var result in results)
        {
            var before = result.IndicatorId;
            change.Db.Entry(result).Property(row => row.IndicatorId).CurrentValue = moved[before];
            change.Record(SaveResult.Subject, before, SavedResult.Of(result), after: null);
            change.Record(SaveResult.Subject, moved[before], before: null, SavedResult.Of(result));
        }

        var parts = await change.Db.InterimResults.Where(row => row.RegionCode == region && row.FiscalYear == fiscalYear && from.Contains(row.IndicatorId)).ToListAsync(cancellationToken);
        foreach (var result in parts)
        {
            var before = result.IndicatorId;
            change.Db.Entry(result).Property(row => row.IndicatorId).CurrentValue = moved[before];
            change.Record(ResultWriting.InterimSubject, before, SavedResult.Of(result), after: null);
            change.Record(ResultWriting.InterimSubject, moved[before], before: null, SavedResult.Of(result));
        }
    }
}
