using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Registers the way of reports and the addresses of their tables.</summary>
internal static class ProjectReportsRegistration
{
    public static IServiceCollection AddProjectReports(this IServiceCollection services) => services
        .AddScoped<ReportQueries>().AddScoped<ReportYears>().AddScoped<ReportFiles>().AddScoped<OutageQueries>().AddScoped<RequestReview>().AddScoped<ReviewReports>().AddScoped<CollectReports>().AddScoped<OpenReport>().AddScoped<SaveWords>().AddScoped<SetPeriod>().AddScoped<SetInterimPeriod>().AddScoped<InterimQueries>()
        .AddScoped<ReportCommands>().AddSingleton(ReportLetters.Subject);

    public static void MapProjectReports(this WebApplication app)
    {
        foreach (var kind in new[] { "csv", "xlsx" })
        {
            app.MapGet("/app/reports/{region}/{year:int}/progress." + kind, (string region, int year, HttpContext http, ReportQueries queries) => FileAsync(region, year, http, queries, kind)).RequireAuthorization().ExcludeFromDescription();
        }
    }

    /// <summary>Whether the viewer reads results of a place; asked before the door, so that results of others are not found instead of forbidden.</summary>
    public static bool MayRead(HttpContext http, string region) =>
        http.Features.Get<SignedIn>()?.Viewer.RegionsFor(Permissions.ResultRead)?.Contains(region, StringComparer.Ordinal) ?? false;

    private static async Task<IResult> FileAsync(string region, int year, HttpContext http, ReportQueries queries, string kind) =>
        MayRead(http, region) && await queries.DeskAsync(region, year, http.RequestAborted) is { } desk
            ? DeskFile.Of(desk, DeskFilter.Of(http.Request.Query["show"], http.Request.Query["department"], desk)).Answer(http, kind, desk.RegionName, desk.Now)
            : TypedResults.NotFound();
}
