using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Endpoints;

/// <summary><c>/plans/{region}/{year}/achievement</c>: the JSON of <c>score</c> with place, year and snapshot in front.</summary>
internal static class AchievementEndpoint
{
    public static void MapAchievement(this IEndpointRouteBuilder api) => api.MapGet("/plans/{region}/{year:int}/achievement", AnswerAsync)
        .Describe<AchievementAnswer>("achievement", AchievementTable.Description)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> AnswerAsync(
        string region, int year, HttpRequest request, PublishedPlanQueries plans, CsvAnswers csv, OpenDataProblems problems, CancellationToken cancellationToken) =>
        await plans.FindScoredAsync(region, year, cancellationToken) is { } plan
            ? csv.OrElse(request, AchievementTable.Of(plan), AchievementTable.Lines(plan), new AchievementJson(plan))
            : problems.NoPlan(region, year);
}
