using Microsoft.AspNetCore.Http.Metadata;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>The form of a year, to be filled in.</summary>
internal static class FillInEndpoints
{
    public static void MapFillIn(this WebApplication app) =>
        app.MapGet("/app/results/{year:int}/workbook.xlsx", DownloadAsync).RequireAuthorization().ExcludeFromDescription();

    // Written synchronously, and the answer only takes asynchronous writes: so through memory, a few hundred kilobytes for a whole municipality.
    private static async Task<IResult> DownloadAsync(int year, HttpContext http, ResultQueries queries, FillInWriter writer, PortalSettings settings, TimeProvider clock)
    {
        if (await queries.GridAsync(year, regionCode: null, http.RequestAborted) is not { } grid)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream file = new();
        writer.Write(file, grid, clock.GetUtcNow().UtcDateTime, settings.SampleData, http.RequestAborted);
        return TypedResults.File(file.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FillInWriter.NameOf(grid) + ".xlsx");
    }
}

/// <summary>Lets a page's form have so many fields: a review of a whole municipality has a tick and a reason for each row.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FormFieldsAttribute(int most) : Attribute, IFormOptionsMetadata
{
    /// <inheritdoc/>
    public int? ValueCountLimit => most;

    /// <inheritdoc/>
    public bool? BufferBody => null;

    /// <inheritdoc/>
    public int? MemoryBufferThreshold => null;

    /// <inheritdoc/>
    public long? BufferBodyLengthLimit => null;

    /// <inheritdoc/>
    public int? KeyLengthLimit => null;

    /// <inheritdoc/>
    public int? ValueLengthLimit => null;

    /// <inheritdoc/>
    public int? MultipartBoundaryLengthLimit => null;

    /// <inheritdoc/>
    public int? MultipartHeadersCountLimit => null;

    /// <inheritdoc/>
    public int? MultipartHeadersLengthLimit => null;

    /// <inheritdoc/>
    public long? MultipartBodyLengthLimit => null;
}
