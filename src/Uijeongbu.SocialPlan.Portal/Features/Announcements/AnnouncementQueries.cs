using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>Reads announcements of the viewer's places and of their provinces.</summary>
internal sealed class AnnouncementQueries(PortalDb door, TimeProvider clock)
{
    /// <summary>Lines of a page.</summary>
    public const int PageSize = 50;

    private DateOnly Today => Korea.DayOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>The list, marked ones first and then the latest.</summary>
    /// <param name="filter">What is looked for.</param>
    /// <param name="skip">How many were shown before.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<AnnouncementList> ListAsync(AnnouncementFilter filter, int skip, CancellationToken cancellationToken)
    {
        var today = Today;
        await using var db = await door.OpenAsync(Permissions.AnnouncementRead, cancellationToken);
        var ofKind = AnnouncementRows.Found(db, today).Where(row => row.Kind == filter.Kind);
        var rows = Wanted(db, ofKind, filter, today).OrderByDescending(row => row.IsPinned).ThenByDescending(row => row.ShownFrom).ThenByDescending(row => row.Id);
        var unread = await Unread(db, today).GroupBy(row => row.Kind).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        string[] writes = [.. db.Viewer.RegionsFor(Permissions.AnnouncementWrite) ?? []];
        return new(
            await Lines(db, rows).Skip(skip).Take(PageSize + 1).ToListAsync(cancellationToken),
            await ofKind.Where(row => row.FiscalYear != null).Select(row => row.FiscalYear!.Value).Distinct().OrderByDescending(year => year).ToListAsync(cancellationToken),
            unread.ToDictionary(one => one.Key, one => one.Count),
            await db.Regions.Where(region => writes.Contains(region.Code)).ToDictionaryAsync(region => region.Code, region => region.Name, StringComparer.Ordinal, cancellationToken));
    }

    /// <summary>The latest that the viewer has not read, of both kinds.</summary>
    public async Task<IReadOnlyList<AnnouncementLine>> UnreadAsync(int most, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.AnnouncementRead, cancellationToken);
        return await Lines(db, Unread(db, Today).OrderByDescending(row => row.IsPinned).ThenByDescending(row => row.ShownFrom).ThenByDescending(row => row.Id)).Take(most).ToListAsync(cancellationToken);
    }

    /// <returns>null when the viewer finds none there.</returns>
    public async Task<AnnouncementView?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.AnnouncementRead, cancellationToken);
        if (await AnnouncementRows.Found(db, Today).SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == id, cancellationToken) is not { } row)
        {
            return null;
        }

        var account = db.Viewer.AccountId;
        var files = await FileQueries.OfAsync(db, region, SavedAnnouncement.Subject, [id], cancellationToken);
        // Of each of the viewer's places: who moved to another municipality reads it for that one too.
        var noted = await db.AnnouncementReadings.Where(read => read.RegionCode == region && read.AnnouncementId == id && read.AccountId == account).Select(read => read.Place).ToListAsync(cancellationToken);
        return new(
            row,
            await db.Regions.Where(place => place.Code == region).Select(place => place.Name).SingleAsync(cancellationToken),
            [.. files[id].Select(file => file with { Folder = AnnouncementRows.FilesAddress })],
            MarkAnnouncement.PlacesOf(db.Viewer, region).All(place => noted.Contains(place, StringComparer.Ordinal)),
            db.Viewer.RegionsFor(Permissions.AnnouncementWrite)?.Contains(region, StringComparer.Ordinal) ?? false);
    }

    private static IQueryable<Announcement> Unread(PortalDbContext db, DateOnly today)
    {
        var account = db.Viewer.AccountId;
        return AnnouncementRows.Shown(db, today).Where(row => !db.AnnouncementReadings.Any(read => read.RegionCode == row.RegionCode && read.AnnouncementId == row.Id && read.AccountId == account));
    }

    private static IQueryable<AnnouncementLine> Lines(PortalDbContext db, IQueryable<Announcement> rows)
    {
        var account = db.Viewer.AccountId;
        return rows.Select(row => new AnnouncementLine(
            row.Id, row.RegionCode, db.Regions.Where(place => place.Code == row.RegionCode).Select(place => place.Name).First(), row.Kind, row.Title, row.FiscalYear, row.IsPinned, row.Status, row.ShownFrom, row.ShownUntil,
            db.Attachments.Count(file => file.RegionCode == row.RegionCode && file.SubjectKind == SavedAnnouncement.Subject && file.SubjectId == row.Id),
            db.AnnouncementReadings.Any(read => read.RegionCode == row.RegionCode && read.AnnouncementId == row.Id && read.AccountId == account)));
    }

    private static IQueryable<Announcement> Wanted(PortalDbContext db, IQueryable<Announcement> rows, AnnouncementFilter filter, DateOnly today)
    {
        rows = filter.IsPast
            ? rows.Where(row => row.Status == AnnouncementStatus.Withdrawn || (row.ShownUntil != null && row.ShownUntil < today))
            : rows.Where(row => row.Status != AnnouncementStatus.Withdrawn && (row.ShownUntil == null || row.ShownUntil >= today));
        rows = filter.Year is { } year ? rows.Where(row => row.FiscalYear == year) : rows;
        return filter.Each.Aggregate(rows, (found, word) => found.Where(row => row.Title.Contains(word) || row.Text.Contains(word) || (row.DocumentNumber != null && row.DocumentNumber.Contains(word))
            || db.Attachments.Any(file => file.RegionCode == row.RegionCode && file.SubjectKind == SavedAnnouncement.Subject && file.SubjectId == row.Id && file.Name.Contains(word))));
    }
}
