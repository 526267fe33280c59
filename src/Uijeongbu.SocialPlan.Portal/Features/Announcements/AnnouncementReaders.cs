using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>A municipality in 열람 현황.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Readers">How many of its people read the announcement.</param>
/// <param name="FirstAt">When the first did, UTC; null while nobody has.</param>
internal sealed record ReadingPlace(string Name, int Readers, DateTime? FirstAt);

/// <summary>열람 현황: which municipalities have read a province's announcement, or how many people a municipality's own.</summary>
/// <param name="Title">Title of the announcement.</param>
/// <param name="Place">Name of the place that wrote it.</param>
/// <param name="IsOfProvince">Whether that is a province.</param>
/// <param name="Places">The province's municipalities with a plan of their own, by name; otherwise the place alone.</param>
internal sealed record ReadingReport(string Title, string Place, bool IsOfProvince, IReadOnlyList<ReadingPlace> Places)
{
    /// <summary>In short: <c>12/31곳</c>, or <c>9명</c> of a municipality's own.</summary>
    public string Short => IsOfProvince
        ? string.Create(CultureInfo.InvariantCulture, $"{Read}/{Places.Count}곳") : string.Create(CultureInfo.InvariantCulture, $"{Places.Sum(place => place.Readers)}명");

    /// <summary>How many have at least one reader.</summary>
    public int Read => Places.Count(place => place.Readers > 0);
}

/// <summary>Reads <see cref="ReadingReport"/> for those who write at the province. It names places, never who has read.</summary>
internal sealed class AnnouncementReaders(PortalDb door, TimeProvider clock)
{
    /// <returns>null when the viewer writes no such announcement there.</returns>
    public async Task<ReadingReport?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var db = await door.OpenAsync(Permissions.AnnouncementWrite, cancellationToken);
        var title = await db.Announcements.AsNoTracking().Where(row => row.RegionCode == region && row.Id == id).Select(row => row.Title).SingleOrDefaultAsync(cancellationToken);
        var places = await db.Regions.AsNoTracking().Where(row => row.Code == region || row.ParentCode == region).ToListAsync(cancellationToken);
        if (title is null || places.SingleOrDefault(row => row.Code == region) is not { } own)
        {
            return null;
        }

        var readings = await db.AnnouncementReadings.AsNoTracking().Where(row => row.RegionCode == region && row.AnnouncementId == id).GroupBy(row => row.Place)
            .Select(group => new { Place = group.Key, Readers = group.Count(), FirstAt = group.Min(row => row.ReadAt) }).ToDictionaryAsync(row => row.Place, StringComparer.Ordinal, cancellationToken);
        var isOfProvince = Region.IsProvince(region);
        return new(title, own.Name, isOfProvince,
        [
            .. from place in places.OrderBy(place => place.Name, StringComparer.Ordinal)
               where isOfProvince ? place.ParentCode == region && place.MakesPlan && place.InForceOn(today) : place == own
               let read = readings.GetValueOrDefault(place.Code)
               select new ReadingPlace(place.Name, read?.Readers ?? 0, read?.FirstAt),
        ]);
    }
}
