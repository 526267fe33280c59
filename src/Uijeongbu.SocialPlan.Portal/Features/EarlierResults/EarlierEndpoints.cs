using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>Results of earlier years: commands, queries, and the table that is filled in.</summary>
internal static class EarlierEndpoints
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IServiceCollection AddEarlierResults(this IServiceCollection services) =>
        services.AddScoped<EarlierQueries>().AddScoped<TakeOverResults>().AddScoped<UndoTakeOver>();

    public static void MapEarlierResults(this WebApplication app)
    {
        app.MapGet("/app/plans/{region}/{year:int}/earlier-results.xlsx", WorkbookAsync).RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/app/plans/{region}/{year:int}/earlier-results.csv", CsvAsync).RequireAuthorization().ExcludeFromDescription();
    }

    private static Task<IResult> WorkbookAsync(string region, int year, HttpContext http, EarlierQueries queries, PortalSettings settings, TimeProvider clock) =>
        FileAsync(region, year, http, queries, Workbook, "xlsx", (file, sheet) => EarlierWriter.Write(file, sheet, clock.GetUtcNow().UtcDateTime, settings.SampleData));

    private static Task<IResult> CsvAsync(string region, int year, HttpContext http, EarlierQueries queries) =>
        FileAsync(region, year, http, queries, "text/csv; charset=utf-8", "csv", EarlierWriter.WriteCsv);

    // A row for each indicator: small enough to be made whole before it is sent.
    private static async Task<IResult> FileAsync(string region, int year, HttpContext http, EarlierQueries queries, string type, string ending, Action<Stream, EarlierSheet> write)
    {
        if (await queries.FindAsync(region, year, http.RequestAborted) is not { } sheet)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream file = new();
        write(file, sheet);
        return TypedResults.File(file.ToArray(), type, $"{sheet.FileName}.{ending}");
    }
}
