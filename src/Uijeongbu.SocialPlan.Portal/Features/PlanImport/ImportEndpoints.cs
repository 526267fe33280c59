using System.Net.Mime;
using Microsoft.AspNetCore.Http.HttpResults;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanImport;

/// <summary>The plan as a workbook, and how far an import is.</summary>
internal static class ImportEndpoints
{
    public static IServiceCollection AddPlanImport(this IServiceCollection services) =>
        services.AddSingleton<ImportProgress>().AddScoped<ImportPlan>();

    public static void MapPlanImport(this WebApplication app)
    {
        app.MapGet("/app/plans/{region}/{year:int}/plan.xlsx", DownloadAsync).RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/app/imports/{run:guid}", Progress).RequireAuthorization().ExcludeFromDescription();
    }

    // Written synchronously, and the answer only takes asynchronous writes: so through a temporary file, which goes when it is sent.
    private static async Task<IResult> DownloadAsync(string region, int year, HttpContext http, PlanSheets sheets, PortalSettings settings, TimeProvider clock)
    {
        if (await sheets.FindAsync(region, year, http.RequestAborted) is not { } sheet)
        {
            return TypedResults.NotFound();
        }

        PlanCover cover = new(sheet.Year.Region.Name, sheet.Year.Generation, sheet.Year.Shape, clock.GetUtcNow().UtcDateTime, settings.SampleData);
        FileStream file = new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            PlanWorkbookWriter.Write(file, sheet.Plan, cover, http.RequestAborted);
            file.Position = 0;
            return TypedResults.File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", cover.FileName);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static IResult Progress(Guid run, HttpContext http, ImportProgress progress)
    {
        http.Response.Headers.CacheControl = "no-store";
        return progress.Of(run) is { } words ? TypedResults.Text(words, MediaTypeNames.Text.Plain) : TypedResults.NoContent();
    }
}
