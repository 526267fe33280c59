using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>Attached files: what keeps and finds them, and the address where they are read.</summary>
internal static class FilesRegistration
{
    public static IServiceCollection AddFiles(this IServiceCollection services) =>
        services.AddScoped<AttachFile>().AddScoped<RemoveFile>().AddScoped<RefuseInfected>().AddScoped<FileScan>().AddScoped<FileQueries>()
            .AddSingleton(InspectionLimits.Default).AddSingleton<FileInspection>();

    public static void MapFiles(this WebApplication app) =>
        app.MapGet("/app/files/{region}/{id:guid}", ReadAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> ReadAsync(HttpContext http, string region, Guid id, FileQueries files, UploadFolder folder, CancellationToken cancellationToken) =>
        Answer(http, await files.FindAsync(region, id, cancellationToken), folder);

    /// <summary>The file as an answer. Always as a download and never shown in the portal's own pages: whatever it holds runs nowhere near a signed-in page.</summary>
    /// <param name="http">The request.</param>
    /// <param name="found">The file; null when the viewer finds none.</param>
    /// <param name="folder">Where its bytes are.</param>
    public static IResult Answer(HttpContext http, SavedFile? found, UploadFolder folder)
    {
        if (found is not { } file)
        {
            return TypedResults.NotFound();
        }

        if (file.Scan is ScanState.Waiting)
        {
            return TypedResults.Text(AttachmentProblems.Waiting.Message, statusCode: StatusCodes.Status423Locked);
        }

        if (folder.Open(file.RegionCode, file.Id) is not { } content)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(content, file.MediaType, (http.Features.Get<SignedIn>()?.Practice is null ? "" : "(연습) ") + file.Name);
    }
}
