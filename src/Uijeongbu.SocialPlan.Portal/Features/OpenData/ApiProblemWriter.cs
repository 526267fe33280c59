using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData;

/// <summary>
/// Writes problem details of the API with titles in the reader's language, whatever the request accepts: the framework's own writer
/// answers a browser in plain text.
/// </summary>
internal sealed class ApiProblemWriter(OpenDataProblems problems, IOptions<JsonOptions> json) : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => ErrorPages.IsApi(context.HttpContext);

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (http, problem) = (context.HttpContext, context.ProblemDetails);
        problem.Status ??= http.Response.StatusCode;
        problem.Title = problems.TitleOf(problem.Status.Value);
        problem.Type = "about:blank"; // the status says it all (RFC 9457, 4.2.1)
        await http.Response.WriteAsJsonAsync(problem, json.Value.SerializerOptions, "application/problem+json", http.RequestAborted);
    }
}
