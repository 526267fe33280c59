using Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>Registers the results of a year as a whole and the addresses of their tables.</summary>
internal static class YearReportsRegistration
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IServiceCollection AddYearReports(this IServiceCollection services) => services
        .AddScoped<YearQueries>().AddScoped<VersionQueries>().AddScoped<ComparisonQueries>().AddScoped<SubmissionQueries>()
        .AddScoped<MoveYear>().AddScoped<ReceiveYear>().AddScoped<SaveSelfEvaluation>().AddScoped<ChooseBest>().AddScoped<NoteLetter>();

    public static void MapYearReports(this WebApplication app)
    {
        foreach (var kind in new[] { "csv", "xlsx" })
        {
            app.MapGet("/app/year-results/{region}/{year:int}/comparison." + kind, async (string region, int year, HttpContext http, ComparisonQueries queries, TimeProvider clock) =>
                MayRead(http, Permissions.ResultRead, region) && await queries.FindAsync(region, year, http.RequestAborted) is { } view
                    ? YearTables.Comparison(view).Answer(http, kind, view.Place, Now(clock)) : TypedResults.NotFound()).RequireAuthorization().ExcludeFromDescription();
            app.MapGet("/app/year-results/{region}/{year:int}/versions/{number}." + kind, async (string region, int year, string number, HttpContext http, VersionQueries queries, TimeProvider clock) =>
                MayRead(http, Permissions.SubmissionRead, region) && await queries.FindAsync(region, year, number, http.RequestAborted) is { } frozen
                    ? YearTables.Version(frozen).Answer(http, kind, frozen.Content.Plan.RegionName, Now(clock)) : TypedResults.NotFound()).RequireAuthorization().ExcludeFromDescription();
            app.MapGet("/app/year-results/{region}/{year:int}/versions/{number}/opinions." + kind, async (string region, int year, string number, HttpContext http, VersionQueries queries, TimeProvider clock) =>
                MayRead(http, Permissions.SubmissionRead, region) && await queries.FindAsync(region, year, number, http.RequestAborted) is { Content.Plan.Monitoring: not null } frozen
                    ? YearTables.Opinions(frozen).Answer(http, kind, frozen.Content.Plan.RegionName, Now(clock)) : TypedResults.NotFound()).RequireAuthorization().ExcludeFromDescription();
            app.MapGet("/app/submissions." + kind, async (int? year, HttpContext http, SubmissionQueries queries, TimeProvider clock) =>
                MayRead(http, Permissions.SubmissionRead) && await queries.AllAsync(year, http.RequestAborted) is { } all
                    ? all.ToTable().Answer(http, kind, "시·군", Now(clock)) : TypedResults.NotFound()).RequireAuthorization().ExcludeFromDescription();
        }

        app.MapGet("/app/year-results/{region}/{year:int}/versions/{number}/check.xlsx", async (string region, int year, string number, HttpContext http, VersionQueries queries, ResultsTable table, ResultsWorkbook workbook) =>
        {
            http.Response.Headers.CacheControl = "private, no-store";
            return MayRead(http, Permissions.SubmissionRead, region) && await queries.FindAsync(region, year, number, http.RequestAborted) is { } frozen && frozen.Scored() is var scored
                ? TypedResults.Bytes(workbook.Write(scored), Workbook, $"{table.FileName(scored)}_{frozen.Head.Number}.xlsx") : (IResult)TypedResults.NotFound();
        }).RequireAuthorization().ExcludeFromDescription();
    }

    /// <summary>Whether the viewer may do it at a place, or anywhere; asked before the door, so that what is not the viewer's is not found instead of forbidden.</summary>
    public static bool MayRead(HttpContext http, string permission, string? region = null) =>
        http.Features.Get<SignedIn>()?.Viewer.RegionsFor(permission) is { } regions && (region is null || regions.Contains(region, StringComparer.Ordinal));

    private static DateTime Now(TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}
