using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>Reads <see cref="EarlierSheet"/>.</summary>
internal sealed class EarlierQueries(PortalDb door)
{
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public async Task<EarlierSheet?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        return await FindAsync(db, region, year, cancellationToken);
    }

    /// <summary>What an own command took over.</summary>
    /// <returns>null when the viewer made no such command there.</returns>
    public async Task<TakenOver?> DoneAsync(string region, Guid command, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        return await DoneAsync(db, region, command, cancellationToken);
    }

    /// <summary>The same on a context that is open already.</summary>
    public static async Task<TakenOver?> DoneAsync(PortalDbContext db, string region, Guid command, CancellationToken cancellationToken)
    {
        var actor = db.Viewer.Name;
        var answer = await db.CommandRecords.Where(row => row.RegionCode == region && row.Id == command && row.Name == TakeOverResults.Name && row.ActorId == actor)
            .Select(row => row.Answer).SingleOrDefaultAsync(cancellationToken);
        return answer is null ? null : JsonSerializer.Deserialize<TakenOver>(answer, Change.Json);
    }

    /// <summary>The same on a context that is open already; its rows are tracked when the context tracks.</summary>
    public static async Task<EarlierSheet?> FindAsync(PortalDbContext db, string region, int year, CancellationToken cancellationToken)
    {
        if (await PlanYearQueries.FindAsync(db, region, year, cancellationToken) is not { } found)
        {
            return null;
        }

        var rows = await PlanRows.LoadAsync(db, found.Plan, cancellationToken);
        int[] numbers = [.. EarlierYear.Before(year, found.Generation.FirstYear)];
        var ids = rows.Indicators.Select(row => row.Id).ToHashSet();
        var results = (await db.AnnualResults.Where(row => row.RegionCode == region && numbers.Contains(row.FiscalYear)).ToListAsync(cancellationToken))
            .Where(row => ids.Contains(row.IndicatorId)).ToLookup(row => row.IndicatorId);
        var indicators = rows.Indicators.ToDictionary(row => row.Id);
        return new(found, await YearsAsync(db, found, numbers, cancellationToken),
        [
            .. rows.ToContent().Projects.SelectMany(project => project.Indicators.Select(row =>
                new EarlierRow(project, indicators[row.Id], results[row.Id].ToDictionary(result => result.FiscalYear)))),
        ]);
    }

    // Periods and what was published count for years of the same plan: an indicator of this generation was never entered in a year of the last.
    private static async Task<IReadOnlyList<EarlierYear>> YearsAsync(PortalDbContext db, PlanYear found, int[] numbers, CancellationToken cancellationToken)
    {
        var (region, plan) = (found.Region.Code, found.Plan.Id);
        var own = await db.AnnualPlans.Where(row => row.RegionCode == region && row.PlanId == plan && numbers.Contains(row.FiscalYear)).Select(row => new
        {
            row.FiscalYear,
            HasPeriod = db.ResultsPeriods.Any(period => period.RegionCode == region && period.FiscalYear == row.FiscalYear),
            IsPublished = db.PublishedSnapshots.Any(snapshot => snapshot.RegionCode == region && snapshot.FiscalYear == row.FiscalYear),
        }).ToDictionaryAsync(row => row.FiscalYear, cancellationToken);
        return [.. numbers.Select(number => own.TryGetValue(number, out var year) ? new EarlierYear(number, year.HasPeriod, year.IsPublished) : new(number, HasPeriod: false, IsPublished: false))];
    }
}
