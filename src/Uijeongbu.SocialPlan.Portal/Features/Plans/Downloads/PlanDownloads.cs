using System.Net.Mime;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;

/// <summary>The table of a plan's results as files: <c>results.csv</c>, and <c>results.xlsx</c> whose cells compute.</summary>
internal static class PlanDownloads
{
    private const string CsvType = MediaTypeNames.Text.Csv + "; charset=utf-8; header=present";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IServiceCollection AddPlanDownloads(this IServiceCollection services) =>
        services.AddSingleton<ResultsTable>().AddSingleton<ResultsWorkbook>();

    public static void MapPlanDownloads(this WebApplication app)
    {
        var plan = app.MapGroup("/plans/{region}/{year:int}").WithMetadata(new PublicPageAttribute()).ExcludeFromDescription();
        plan.MapGet("/results.csv", CsvAsync);
        plan.MapGet("/results.xlsx", WorkbookAsync);
    }

    private static async Task<IResult> CsvAsync(
        string region, int year, PublishedPlanQueries plans, ResultsTable table, HttpResponse response, CancellationToken cancellationToken) =>
        await plans.FindScoredAsync(region, year, cancellationToken) is { } plan
            ? TypedResults.Bytes(CsvOf(Marked(plan, response), table), CsvType, table.FileName(plan) + ".csv")
            : TypedResults.NotFound();

    private static async Task<IResult> WorkbookAsync(
        string region, int year, PublishedPlanQueries plans, ResultsTable table, ResultsWorkbook workbook, HttpResponse response, CancellationToken cancellationToken) =>
        await plans.FindScoredAsync(region, year, cancellationToken) is { } plan
            ? TypedResults.Bytes(workbook.Write(Marked(plan, response)), WorkbookType, table.FileName(plan) + ".xlsx")
            : TypedResults.NotFound();

    private static ScoredPlan Marked(ScoredPlan plan, HttpResponse response)
    {
        if (plan.Plan.IsDemo)
        {
            SearchEngines.KeepOut(response);
        }

        return plan;
    }

    private static byte[] CsvOf(ScoredPlan plan, ResultsTable table)
    {
        using var file = new MemoryStream();
        using (var csv = new CsvTableWriter(file))
        {
            csv.Write([.. table.Columns(plan).Select(column => TableCell.Of(column.Head))]);
            foreach (var line in PlanLine.Of(plan))
            {
                csv.Write([.. table.Cells(plan, line)]);
            }
        }

        return file.ToArray();
    }
}
