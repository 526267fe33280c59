using System.Globalization;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>Registers the commands and queries about who has which role, and the addresses where the table is taken along.</summary>
internal static class PeopleRegistration
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IServiceCollection AddPeople(this IServiceCollection services) =>
        services.AddScoped<GrantMembership>().AddScoped<EndMembership>().AddScoped<PeopleQueries>();

    public static void MapPeople(this WebApplication app)
    {
        app.MapGet("/app/people/{region}/people.xlsx", (string region, HttpContext http, PeopleQueries queries, TimeProvider clock) =>
            FileAsync(region, http, queries, clock, isCsv: false)).RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/app/people/{region}/people.csv", (string region, HttpContext http, PeopleQueries queries, TimeProvider clock) =>
            FileAsync(region, http, queries, clock, isCsv: true)).RequireAuthorization().ExcludeFromDescription();
    }

    private static async Task<IResult> FileAsync(string region, HttpContext http, PeopleQueries queries, TimeProvider clock, bool isCsv)
    {
        if (!PeopleQueries.MayRead(http, region) || await queries.FindAsync(region, http.RequestAborted) is not { } all)
        {
            return TypedResults.NotFound();
        }

        var people = all.Where(PeopleFilter.Of(http.Request.Query));
        var title = string.Create(CultureInfo.InvariantCulture, $"{people.Name} 담당자 {people.Today:yyyy-MM-dd}");
        http.Response.Headers.CacheControl = "private, no-store";
        return isCsv
            ? TypedResults.File(PeopleTable.ToCsv(people), "text/csv; charset=utf-8; header=present", title + ".csv")
            : TypedResults.File(PeopleTable.ToWorkbook(people, title, clock.GetUtcNow().UtcDateTime), Workbook, title + ".xlsx");
    }
}
