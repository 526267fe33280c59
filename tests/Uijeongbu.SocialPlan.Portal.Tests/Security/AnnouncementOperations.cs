using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Announcements;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Announcements of municipalities: rows of <see cref="Operations.All"/>. Drafts are there to be published and withdrawn, one for each time.</summary>
internal static class AnnouncementOperations
{
    private const string Shown = "보이는 공지";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTime At = new(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc);

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(SaveAnnouncement), Permissions.AnnouncementWrite, true, async (services, _, place) =>
            Of(await services.GetRequiredService<SaveAnnouncement>().RunAsync(new(Guid.CreateVersion7(), place, null, 0, Content("새 공지")), None))) { IsAtHome = true },
        new(typeof(PublishAnnouncement), Permissions.AnnouncementWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<PublishAnnouncement>().RunAsync(new(Guid.CreateVersion7(), place, await DraftAsync(site, place), 1), None))) { IsAtHome = true },
        new(typeof(WithdrawAnnouncement), Permissions.AnnouncementWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<WithdrawAnnouncement>().RunAsync(new(Guid.CreateVersion7(), place, await DraftAsync(site, place), 1), None))) { IsAtHome = true },
        new(typeof(MarkAnnouncement), Permissions.AnnouncementMark, true, async (services, site, place) =>
            Found(await services.GetRequiredService<MarkAnnouncement>().ReadAsync(place, await ShownAsync(site, place), None))) { IsAtHome = true },
        new(typeof(AnnouncementQueries), Permissions.AnnouncementRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<AnnouncementQueries>().FindAsync(place, await ShownAsync(site, place), None) is not null)) { IsAtHome = true },
        new(typeof(AnnouncementReaders), Permissions.AnnouncementWrite, false, async (services, site, place) =>
            Found(await services.GetRequiredService<AnnouncementReaders>().FindAsync(place, await ShownAsync(site, place), None) is not null)) { IsAtHome = true },
    ];

    /// <summary>One that is shown and some in the making; the caller saves.</summary>
    public static void AddTo(PortalDbContext db, string place)
    {
        foreach (var title in new[] { Shown, "작성 중 1", "작성 중 2", "작성 중 3" })
        {
            var row = Announcement.New(place, Content(title), At, "조총괄");
            _ = title == Shown && row.Publish(hasFile: false, At, "조총괄").IsOk;
            db.Add(row);
        }
    }

    private static AnnouncementContent Content(string title) => new(AnnouncementKind.Notice, title, "내용", null, null, null, new(2026, 1, 2), null, IsPinned: false);

    private static Task<Guid> ShownAsync(RightsSite site, string place) => FirstAsync(site, place, row => row.Title == Shown);

    private static Task<Guid> DraftAsync(RightsSite site, string place) => FirstAsync(site, place, row => row.Status == AnnouncementStatus.Draft);

    private static async Task<Guid> FirstAsync(RightsSite site, string place, System.Linq.Expressions.Expression<Func<Announcement, bool>> which)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return await db.Announcements.Where(row => row.RegionCode == place).Where(which).OrderBy(row => row.Title).Select(row => row.Id).FirstAsync();
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
