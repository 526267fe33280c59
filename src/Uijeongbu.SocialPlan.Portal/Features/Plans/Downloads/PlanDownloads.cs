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
        services.AddSingleton<ResultsTable>().AddSingleton<ChangesTable>().AddSingleton<OpinionsTable>().AddSingleton<ResultsWorkbook>();

    public static void MapPlanDownloads(this WebApplication app)
    {
        var plan = app.MapGroup("/plans/{region}/{year:int}").WithMetadata(new PublicPageAttribute()).ExcludeFromDescription();
        plan.MapGet("/results.csv", CsvAsync);
        plan.MapGet("/results.xlsx", WorkbookAsync);
        plan.MapGet("/changes.csv", ChangesAsync);
        plan.MapGet("/opinions.csv", OpinionsAsync);
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

    private static async Task<IResult> ChangesAsync(
        string region, int year, PublishedPlanQueries plans, ChangesTable table, HttpResponse response, CancellationToken cancellationToken) =>
        await plans.FindScoredAsync(region, year, cancellationToken) is { } plan
            ? TypedResults.Bytes(CsvOf(table.Lines(Marked(plan, response).Plan)), CsvType, table.FileName(plan.Plan) + ".csv")
            : TypedResults.NotFound();

    private static async Task<IResult> OpinionsAsync(
        string region, int year, PublishedPlanQueries plans, OpinionsTable table, HttpResponse response, CancellationToken cancellationToken) =>
        await plans.FindScoredAsync(region, year, cancellationToken) is { } plan
            ? TypedResults.Bytes(CsvOf(table.Lines(Marked(plan, response).Plan)), CsvType, table.FileName(plan.Plan) + ".csv")
            : TypedResults.NotFound();

    private static ScoredPlan Marked(ScoredPlan plan, HttpResponse response)
    {
        if (plan.Plan.IsDemo)
        {
            SearchEngines.KeepOut(response);
        }

        return plan;
    }

    private static byte[] CsvOf(ScoredPlan plan, ResultsTable table) =>
        CsvOf([[.. table.Columns(plan).Select(column => TableCell.Of(column.Head))], .. PlanLine.Of(plan).Select(line => table.Cells(plan, line).ToList())]);

    private static byte[] CsvOf(IEnumerable<IReadOnlyList<TableCell>> lines)
    {
        using var file = new MemoryStream();
        using (var csv = new CsvTableWriter(file))
        {
            foreach (var line in lines)
            {
                csv.Write([.. line]);
            }
        }

        return file.ToArray();
    }
}
