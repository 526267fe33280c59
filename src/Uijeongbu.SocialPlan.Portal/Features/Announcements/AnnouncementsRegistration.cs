using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>공지 and 서식 자료: commands, queries, and the addresses of files and of 열람 현황 as a table.</summary>
internal static class AnnouncementsRegistration
{
    public static IServiceCollection AddAnnouncements(this IServiceCollection services) => services
        .AddScoped<SaveAnnouncement>().AddScoped<PublishAnnouncement>().AddScoped<WithdrawAnnouncement>().AddScoped<MarkAnnouncement>()
        .AddScoped<AnnouncementQueries>().AddScoped<AnnouncementReaders>().AddSingleton(AnnouncementRows.Files);

    public static void MapAnnouncements(this WebApplication app)
    {
        app.MapGet(AnnouncementRows.FilesAddress + "/{region}/{id:guid}", FileAsync).RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/app/notices/{region}/{id:guid}/readers.{kind:regex(^(csv|xlsx)$)}", TableAsync).RequireAuthorization().ExcludeFromDescription();
    }

    /// <summary>Whether the viewer may do it at the place; asked before the door, so that another place is not found instead of forbidden.</summary>
    public static bool May(HttpContext http, string permission, string region) =>
        http.Features.Get<SignedIn>()?.Viewer.RegionsFor(permission)?.Contains(region, StringComparer.Ordinal) ?? false;

    private static async Task<IResult> FileAsync(HttpContext http, string region, Guid id, FileQueries files, UploadFolder folder, CancellationToken cancellationToken) =>
        May(http, Permissions.AnnouncementRead, region)
            ? FilesRegistration.Answer(http, await files.FindAsync(region, id, cancellationToken, Permissions.AnnouncementRead), folder)
            : TypedResults.NotFound();

    private static async Task<IResult> TableAsync(HttpContext http, string region, Guid id, string kind, AnnouncementReaders readers, TimeProvider clock, CancellationToken cancellationToken) =>
        May(http, Permissions.AnnouncementWrite, region) && await readers.FindAsync(region, id, cancellationToken) is { } report
            ? ReadingTable.Of(report).Answer(http, kind, report.Place, clock.GetUtcNow().UtcDateTime)
            : TypedResults.NotFound();
}
