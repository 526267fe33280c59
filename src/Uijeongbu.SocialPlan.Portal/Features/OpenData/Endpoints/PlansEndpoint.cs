using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Endpoints;

/// <summary><c>/plans</c>: what is published.</summary>
internal static class PlansEndpoint
{
    public static void MapPlans(this IEndpointRouteBuilder api) => api.MapGet("/plans", AnswerAsync)
        .Describe<PlansAnswer>("plans", OpenDataTables.Plans);

    private static async Task<IResult> AnswerAsync(HttpRequest request, OpenDataQueries data, CsvAnswers csv, CancellationToken cancellationToken)
    {
        var rows = await data.PlansAsync(cancellationToken);
        return csv.OrElse(request, OpenDataTables.Plans, rows, TypedResults.Json(new PlansAnswer(rows) { Demo = rows.Any(row => row.Demo) }));
    }
}
