using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Features.Accounts;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.AuditTrail;

/// <summary>The record of a place: its query, and the addresses where it is taken along as a table.</summary>
internal static class AuditTrailRegistration
{
    /// <summary>Entries in one file. A year of a municipality has some ten thousand; whoever wants more takes it by dates.</summary>
    public const int MostInFile = 20_000;

    public static IServiceCollection AddAuditTrail(this IServiceCollection services) => services.AddScoped<AuditQueries>();

    public static void MapAuditTrail(this WebApplication app)
    {
        app.MapGet("/app/audit/{region}/records.csv", (string region, HttpContext http, AuditQueries queries, PlaceNames places, TimeProvider clock) =>
            FileAsync(region, http, queries, places, clock, isCsv: true)).RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/app/audit/{region}/records.xlsx", (string region, HttpContext http, AuditQueries queries, PlaceNames places, TimeProvider clock) =>
            FileAsync(region, http, queries, places, clock, isCsv: false)).RequireAuthorization().ExcludeFromDescription();
    }

    /// <summary>Whether the viewer reads the record of a place; asked before the door, so that a place of others is not found instead of forbidden.</summary>
    public static bool MayRead(HttpContext http, string region) =>
        http.Features.Get<SignedIn>()?.Viewer.RegionsFor(Permissions.AuditRead)?.Contains(region, StringComparer.Ordinal) ?? false;

    private static async Task<IResult> FileAsync(string region, HttpContext http, AuditQueries queries, PlaceNames places, TimeProvider clock, bool isCsv)
    {
        if (!MayRead(http, region) || await queries.FindAsync(region, AuditFilter.Of(http.Request.Query, out _), MostInFile, http.RequestAborted) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var place = (await places.FindAsync([region], english: false, http.RequestAborted)).GetValueOrDefault(region, region);
        var now = clock.GetUtcNow().UtcDateTime;
        var name = string.Create(CultureInfo.InvariantCulture, $"{place} 변경 기록 {Korea.DayOf(now):yyyy-MM-dd}");
        return AuditTable.Of(found, name).Answer(http, isCsv ? "csv" : "xlsx", place, now);
    }
}
