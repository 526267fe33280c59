using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Practice;

/// <summary>Practice at a place, as its page shows it.</summary>
/// <param name="RegionCode">The municipality.</param>
/// <param name="Name">Its name.</param>
/// <param name="Running">The copy that runs; null when none does.</param>
/// <param name="Ended">Copies that ended, the youngest first.</param>
/// <param name="MayManage">Whether the viewer makes and ends copies.</param>
public sealed record PracticeDesk(string RegionCode, string Name, PracticeCopy? Running, IReadOnlyList<PracticeCopy> Ended, bool MayManage)
{
    /// <summary>Years that can be copied, the youngest first; empty for who makes no copies.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>The year that was asked about; null when there is none.</summary>
    public int? Year { get; init; }

    /// <summary>What a copy of it would hold; null when there is none.</summary>
    public PracticeCounts? Counts { get; init; }
}

/// <summary>Reads practice copies.</summary>
internal sealed class PracticeQueries(PortalDb door, TimeProvider clock)
{
    /// <param name="region">The municipality; null takes the viewer's first.</param>
    /// <param name="year">The year to count; null, or one that cannot be copied, takes the youngest whose results are due: the last that is over, or has begun.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null for a place where the viewer takes no part in results.</returns>
    public async Task<PracticeDesk?> FindAsync(string? region, int? year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PracticeUse, cancellationToken);
        var place = region ?? (db.ViewerRegions is [var first, ..] ? first : null);
        if (place is null || !db.ViewerRegions.Contains(place, StringComparer.Ordinal) || await db.Regions.SingleOrDefaultAsync(row => row.Code == place, cancellationToken) is not { } found)
        {
            return null;
        }

        var copies = await db.PracticeCopies.Where(row => row.RegionCode == place).OrderByDescending(row => row.Number).ToListAsync(cancellationToken);
        PracticeDesk desk = new(
            place, found.Name, copies.Find(row => row.EndedAt is null), copies.FindAll(row => row.EndedAt is not null), db.Viewer.RegionsFor(Permissions.PracticeManage)?.Contains(place, StringComparer.Ordinal) is true);
        return desk.MayManage ? await WithYearAsync(db, desk, year, cancellationToken) : desk;
    }

    private async Task<PracticeDesk> WithYearAsync(PortalDbContext db, PracticeDesk desk, int? asked, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        var years = await PracticeYears.ListAsync(db, desk.RegionCode, cancellationToken);
        // Results are trained around the turn of the year: in January those of the year before, in December those of the year that runs.
        var due = today.AddMonths(-6).Year;
        int? year = asked is { } one && years.Contains(one) ? one : years.Count == 0 ? null : years.FirstOrDefault(row => row <= due, years[^1]);
        var annual = year is null ? null : await PracticeYears.FindAsync(db, desk.RegionCode, year.Value, cancellationToken);
        return desk with { Years = years, Year = year, Counts = annual is null ? null : await PracticeYears.CountAsync(db, annual, today, cancellationToken) };
    }
}
