using System.Net.Mime;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Uijeongbu.SocialPlan.Portal.Components;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>
/// The verifier's form. It changes nothing and needs no account, so it carries no antiforgery token and no cookie. Few are received at a
/// time, as pasted text is held in memory; fewer are read at a time (<see cref="VerifyGate"/>).
/// </summary>
internal static class VerifyEndpoints
{
    private const string Limit = "verify";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IServiceCollection AddVerifier(this IServiceCollection services)
    {
        services.AddSingleton<VerifyProgress>();
        services.AddSingleton<VerifyGate>();
        services.AddSingleton<VerificationWorkbook>();
        services.AddScoped<PublicTables>();
        services.AddScoped<VerifyRequest>();
        return services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.AddConcurrencyLimiter(Limit, c => (c.PermitLimit, c.QueueLimit, c.QueueProcessingOrder) = (8, 32, QueueProcessingOrder.OldestFirst));
        });
    }

    public static void MapVerifier(this WebApplication app)
    {
        // Before the page of the same address, which would take the post for a form of its own.
        Open(app.MapPost("/verify", AnswerAsync)).WithOrder(-1);
        Open(app.MapPost("/verify/workbook", DownloadAsync));
        app.MapGet("/verify/progress/{run:guid}", Progress).ExcludeFromDescription();
    }

    private static RouteHandlerBuilder Open(RouteHandlerBuilder route) => route
        .RequireRateLimiting(Limit)
        .WithMetadata(new RequestSizeLimitAttribute(VerifyRequest.LargestBody))
        .DisableAntiforgery()
        .ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(HttpContext http, VerifyRequest verifier, VerifyGate gate)
    {
        var (form, refusal) = await verifier.ReceiveAsync(http);
        return Page(form is null ? refusal! : await gate.PassAsync(() => verifier.AnswerAsync(form, http.RequestAborted), http.RequestAborted));
    }

    private static async Task<IResult> DownloadAsync(HttpContext http, VerifyRequest verifier, VerifyGate gate, VerificationWorkbook workbook, TimeProvider clock)
    {
        var (form, refusal) = await verifier.ReceiveAsync(http);
        if (form is null)
        {
            return Page(refusal!);
        }

        return await gate.PassAsync(
            async () =>
            {
                var answer = await verifier.AnswerAsync(form, http.RequestAborted);
                return answer.Verification is { } verification ? ToFile(verification, answer, workbook, clock, http.RequestAborted) : (IResult)Page(answer);
            },
            http.RequestAborted);
    }

    /// <summary>
    /// A workbook is written synchronously, and the answer only takes asynchronous writes: so through a temporary file, which goes when it is
    /// sent. The table itself is let go before that, however slow the line.
    /// </summary>
    private static FileStreamHttpResult ToFile(Verification verification, VerifyAnswer answer, VerificationWorkbook workbook, TimeProvider clock, CancellationToken cancel)
    {
        var file = new FileStream(
            Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            workbook.Write(file, verification, answer, clock.GetUtcNow().UtcDateTime, cancel);
            file.Position = 0;
            return TypedResults.File(file, Workbook, workbook.FileName(answer));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static RazorComponentResult<App> Page(VerifyAnswer answer) => new(new
    {
        Page = typeof(VerifyPage),
        PageParameters = (IDictionary<string, object>)new Dictionary<string, object>(StringComparer.Ordinal) { [nameof(VerifyPage.Answer)] = answer },
    })
    {
        StatusCode = answer.Faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        ContentType = MediaTypeNames.Text.Html + "; charset=utf-8",
    };

    private static IResult Progress(Guid run, HttpContext http, VerifyProgress progress, Texts<VerifyPage> texts)
    {
        http.Response.Headers.CacheControl = "no-store";
        return progress.Of(run) is { } state
            ? TypedResults.Text(texts["Progress." + state.Stage, Formats.Current.Count(state.Rows)])
            : TypedResults.NoContent();
    }
}
