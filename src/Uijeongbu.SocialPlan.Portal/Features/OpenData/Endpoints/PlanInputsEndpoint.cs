using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Endpoints;

/// <summary><c>/plans/{region}/{year}</c>: the frozen inputs, from which anyone can compute the rates.</summary>
internal static class PlanInputsEndpoint
{
    public static void MapPlanInputs(this IEndpointRouteBuilder api) => api.MapGet("/plans/{region}/{year:int}", AnswerAsync)
        .Describe<PlanInputsAnswer>("plan", table: null)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> AnswerAsync(string region, int year, PublishedPlanQueries plans, OpenDataProblems problems, CancellationToken cancellationToken) =>
        await plans.FindAsync(region, year, cancellationToken) is { } found
            ? TypedResults.Json(new PlanInputsAnswer(region, year, found.Snapshot.Number, found.Snapshot.PublishedAt, found.Snapshot.InputsHash, found.Plan)
            {
                Demo = found.Snapshot.IsDemo,
            })
            : problems.NoPlan(region, year);
}
