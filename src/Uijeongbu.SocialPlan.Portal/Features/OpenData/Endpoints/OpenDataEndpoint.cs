using System.Net.Mime;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Endpoints;

/// <summary>What all endpoints of the open data have in common: name, cache, licence, formats, description.</summary>
internal static class OpenDataEndpoint
{
    /// <summary>Completes an endpoint.</summary>
    /// <typeparam name="TAnswer">Its JSON.</typeparam>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="name">Its name in the description, and the key of its texts.</param>
    /// <param name="table">Its columns as CSV; null when it gives JSON only.</param>
    /// <param name="queryKeys">The query keys that change its answer, besides format and language.</param>
    public static RouteHandlerBuilder Describe<TAnswer>(this RouteHandlerBuilder endpoint, string name, IOpenDataTable? table, params string[] queryKeys)
        where TAnswer : OpenDataAnswer
    {
        endpoint.WithName(name)
            .WithMetadata(new PublicPageAttribute([OpenDataFormat.QueryKey, .. queryKeys]))
            .Produces<TAnswer>(StatusCodes.Status200OK, MediaTypeNames.Application.Json)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .AddEndpointFilter((context, next) => GuardAsync(context, next, table is not null));
        if (table is not null)
        {
            endpoint.WithMetadata(table);
        }

        return endpoint;
    }

    /// <summary>Problems carry none, nor do invented figures and what others published.</summary>
    private static bool HasLicence(object? answer) => answer switch
    {
        IValueHttpResult { Value: OpenDataAnswer json } => json.Licence != DataLicence.None,
        CsvAnswer csv => csv.IsLicensed,
        AchievementJson achievement => achievement.IsLicensed,
        _ => false,
    };

    private static async ValueTask<object?> GuardAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, bool hasTable)
    {
        var http = context.HttpContext;
        var problems = http.RequestServices.GetRequiredService<OpenDataProblems>();
        if (!OpenDataFormat.IsKnown(http.Request))
        {
            return problems.UnknownFormat;
        }

        if (OpenDataFormat.IsCsv(http.Request) && !hasTable)
        {
            return problems.JsonOnly;
        }

        var answer = await next(context);
        if (HasLicence(answer))
        {
            // For CSV too, which has no place for it inside.
            http.Response.Headers.Link = $"<{DataLicence.KoglType1.Address}>; rel=\"license\"";
        }

        return answer;
    }
}
