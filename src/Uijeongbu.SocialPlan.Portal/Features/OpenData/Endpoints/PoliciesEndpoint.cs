using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Endpoints;

/// <summary><c>/policies</c> and <c>/policies/{id}/{version}</c>: the rules that figures name.</summary>
internal static class PoliciesEndpoint
{
    public static void MapPolicies(this IEndpointRouteBuilder api)
    {
        api.MapGet("/policies", ListAsync).Describe<PoliciesAnswer>("policies", OpenDataTables.Policies);
        api.MapGet("/policies/{id}/{version:int}", FindAsync).Describe<PolicyAnswer>("policy", table: null)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(HttpRequest request, OpenDataQueries data, CsvAnswers csv, CancellationToken cancellationToken)
    {
        var rows = await data.PoliciesAsync(cancellationToken);
        return csv.OrElse(request, OpenDataTables.Policies, rows, TypedResults.Json(new PoliciesAnswer(rows)));
    }

    private static async Task<IResult> FindAsync(string id, int version, OpenDataQueries data, OpenDataProblems problems, CancellationToken cancellationToken) =>
        (await data.PoliciesAsync(cancellationToken)).SingleOrDefault(policy => policy.Version == version && policy.Id == id) is { } policy
            ? TypedResults.Json(new PolicyAnswer(policy.Id, policy.Version, policy.Definition))
            : problems.NoPolicy(id, version);
}
