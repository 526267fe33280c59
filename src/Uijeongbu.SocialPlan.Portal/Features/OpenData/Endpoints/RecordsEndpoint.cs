using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Endpoints;

/// <summary><c>/records/achievements</c> and <c>/records/awards</c>: what others published, with sources.</summary>
internal static class RecordsEndpoint
{
    public static void MapRecords(this IEndpointRouteBuilder api)
    {
        api.MapGet("/records/achievements", AchievementsAsync)
            .Describe<PublishedAchievementsAnswer>("published-achievements", OpenDataTables.Achievements, "region");
        api.MapGet("/records/awards", AwardsAsync)
            .Describe<AwardsAnswer>("awards", OpenDataTables.Awards, "region");
    }

    private static async Task<IResult> AchievementsAsync(string? region, HttpRequest request, PublishedPlanQueries plans, CsvAnswers csv, CancellationToken cancellationToken)
    {
        var rows = (await plans.AchievementsAsync(OrAll(region), cancellationToken)).Select(RowOf).ToList();
        return csv.OrElse(request, OpenDataTables.Achievements, rows, TypedResults.Json(new PublishedAchievementsAnswer(rows)));
    }

    private static async Task<IResult> AwardsAsync(string? region, HttpRequest request, PublishedPlanQueries plans, CsvAnswers csv, CancellationToken cancellationToken)
    {
        var rows = (await plans.AwardsAsync(OrAll(region), cancellationToken)).Select(RowOf).ToList();
        return csv.OrElse(request, OpenDataTables.Awards, rows, TypedResults.Json(new AwardsAnswer(rows)));
    }

    private static string? OrAll(string? region) => string.IsNullOrEmpty(region) ? null : region;

    private static PublishedAchievementRow RowOf(PublishedFigureRow row) => new(
        row.Figure.RegionCode,
        row.RegionName,
        row.Figure.FiscalYear,
        row.Figure.Generation,
        row.Figure.Scope,
        row.Figure.AchievementPercent,
        row.Figure.TextKind,
        row.Figure.StrategyCount,
        row.Figure.PriorityProjectCount,
        row.Figure.ProjectCount,
        row.Figure.IndicatorCount,
        row.Figure.PublishedOn,
        row.Figure.Note,
        row.Figure.Source);

    private static AwardRow RowOf(PublishedAwardRow row) => new(
        row.Award.RegionCode,
        row.RegionName,
        row.Award.Evaluator,
        row.Award.FirstFiscalYear,
        row.Award.LastFiscalYear,
        row.Award.TierGroup,
        row.Award.Award,
        row.Award.AnnouncedYear,
        row.Award.Prize,
        row.Award.Note,
        row.Award.Source);
}
