using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Registers the way of reports and the addresses of their tables.</summary>
internal static class ProjectReportsRegistration
{
    public static IServiceCollection AddProjectReports(this IServiceCollection services) => services
        .AddScoped<ReportQueries>().AddScoped<ReportYears>().AddScoped<ReportFiles>().AddScoped<OutageQueries>().AddScoped<RequestReview>().AddScoped<ReviewReports>().AddScoped<CollectReports>().AddScoped<OpenReport>().AddScoped<SaveWords>().AddScoped<SetPeriod>()
        .AddScoped<ReportCommands>().AddSingleton(ReportLetters.Subject);

    public static void MapProjectReports(this WebApplication app)
    {
        app.MapGet("/app/reports/{region}/{year:int}/progress.csv", (string region, int year, HttpContext http, ReportQueries queries) => FileAsync(region, year, http, queries, isCsv: true))
            .RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/app/reports/{region}/{year:int}/progress.xlsx", (string region, int year, HttpContext http, ReportQueries queries) => FileAsync(region, year, http, queries, isCsv: false))
            .RequireAuthorization().ExcludeFromDescription();
    }

    /// <summary>Whether the viewer reads results of a place; asked before the door, so that results of others are not found instead of forbidden.</summary>
    public static bool MayRead(HttpContext http, string region) =>
        http.Features.Get<SignedIn>()?.Viewer.RegionsFor(Permissions.ResultRead)?.Contains(region, StringComparer.Ordinal) ?? false;

    private static async Task<IResult> FileAsync(string region, int year, HttpContext http, ReportQueries queries, bool isCsv)
    {
        if (!MayRead(http, region) || await queries.DeskAsync(region, year, http.RequestAborted) is not { } desk)
        {
            return TypedResults.NotFound();
        }

        var filter = DeskFilter.Of(http.Request.Query["show"], http.Request.Query["department"], desk);
        var name = string.Create(CultureInfo.InvariantCulture, $"{desk.RegionName} {year}년 시행결과 진행 현황");
        http.Response.Headers.CacheControl = "private, no-store";
        return isCsv
            ? TypedResults.File(DeskFile.ToCsv(desk, filter), "text/csv; charset=utf-8; header=present", name + ".csv")
            : TypedResults.File(DeskFile.ToWorkbook(desk, filter, name), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
    }
}
