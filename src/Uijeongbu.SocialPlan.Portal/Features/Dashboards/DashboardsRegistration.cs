using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Dashboards;

/// <summary>Registers the dashboard and the addresses of its tables.</summary>
internal static class DashboardsRegistration
{
    public static IServiceCollection AddDashboards(this IServiceCollection services) => services.AddScoped<DashboardQueries>();

    public static void MapDashboards(this WebApplication app)
    {
        foreach (var (name, kind) in DashboardTables.Names.SelectMany(name => new[] { (name, "csv"), (name, "xlsx") }))
        {
            app.MapGet($"/app/dashboard/{{region}}/{{year:int}}/{name}.{kind}", async (string region, int year, HttpContext http, DashboardQueries queries) =>
                MayRead(http, region) && await queries.FindAsync(region, year, http.RequestAborted) is { } view ? DashboardTables.Of(view, name).Answer(http, kind, view.Place, view.Now) : TypedResults.NotFound())
                .RequireAuthorization().ExcludeFromDescription();
        }
    }

    /// <summary>Whether the viewer reads the place's results as a whole; an owner reads the own ones elsewhere.</summary>
    public static bool MayRead(HttpContext http, string region) =>
        http.Features.Get<SignedIn>()?.Viewer is { } viewer && (viewer.RegionsFor(Permissions.ResultRead)?.Contains(region, StringComparer.Ordinal) ?? false) && !ReportQueries.IsOnlyOwner(viewer, region);
}
