using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>Reads changes on the record.</summary>
internal sealed class ChangeQueries(PortalDb door)
{
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public async Task<YearChanges?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        return await YearChanges.FindAsync(db, region, year, cancellationToken);
    }

    /// <summary>The files of a change set.</summary>
    public async Task<IReadOnlyList<SavedFile>> FilesAsync(ChangeSet set, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        return [.. (await FileQueries.OfAsync(db, set.RegionCode, ChangeState.Subject, [set.Id], cancellationToken))[set.Id]];
    }

    /// <summary>The plan on two days, each looked up in the annual plan of its own year; a year without a frozen plan gives none.</summary>
    public async Task<PlanOnTwoDays> CompareAsync(string region, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        var first = await YearChanges.FindAsync(db, region, from.Year, cancellationToken);
        var last = to.Year == from.Year ? first : await YearChanges.FindAsync(db, region, to.Year, cancellationToken);
        return new(from, first?.History?.At(from), to, last?.History?.At(to));
    }

    /// <summary>Mergers and splits of all years of a four-year plan in which a project took part, in the order in which they took effect.</summary>
    public async Task<IReadOnlyList<ProjectEvent>> LineageAsync(Plan plan, string code, CancellationToken cancellationToken)
    {
        var (region, id) = (plan.RegionCode, plan.Id);
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        var found = await db.ChangeSets.Where(row => row.RegionCode == region && row.Status == ChangeSetStatus.InEffect)
            .Join(db.AnnualPlans.Where(row => row.RegionCode == region && row.PlanId == id), set => set.AnnualPlanId, annual => annual.Id, (set, annual) => new { Set = set, annual.FiscalYear })
            .ToListAsync(cancellationToken);
        return [.. found.OrderBy(row => row.Set.Content.EffectiveOn).ThenBy(row => row.Set.Number).SelectMany(row => ProjectEvent.Of(row.Set, row.FiscalYear)).Where(step => step.Touches(code))];
    }
}

/// <summary>A plan on two days.</summary>
/// <param name="From">The earlier day.</param>
/// <param name="Before">The plan then; null when nothing is frozen for that year.</param>
/// <param name="To">The later day.</param>
/// <param name="After">The plan then.</param>
internal sealed record PlanOnTwoDays(DateOnly From, PlanAt? Before, DateOnly To, PlanAt? After)
{
    /// <summary>The net difference; empty when there is none, or nothing to compare.</summary>
    public IReadOnlyList<ChangeEntry> Entries { get; } = Before is not null && After is not null ? PlanComparison.Compare(Before, After) : [];

    /// <summary>The same in words. Whole projects are told with the later year's targets and budget.</summary>
    public IReadOnlyList<EntryText> Texts => Before is null ? [] : EntryText.Of(Before, Entries, To, To.Year);
}
