using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;
using Uijeongbu.SocialPlan.Portal.Features.Rankings;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Endpoints;

/// <summary><c>/rankings</c> and <c>/rankings/{province}/{year}</c>: published evaluations, nothing beyond their scope.</summary>
internal static class RankingsEndpoint
{
    public static void MapRankings(this IEndpointRouteBuilder api)
    {
        api.MapGet("/rankings", ListAsync).Describe<RankingsAnswer>("rankings", RankingTable.List);
        api.MapGet("/rankings/{province}/{year:int}", FindAsync).Describe<RankingAnswer>("ranking", RankingTable.Description, "version")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>What the API says of a published evaluation.</summary>
    public static RankingAnswer AnswerOf(RankingView view)
    {
        var (published, ranking) = (view.Published, view.Ranking);
        return new(
            ranking.Province, ranking.ProvinceName, ranking.FiscalYear, ranking.Kind, published.Number, published.PublishedAt, published.Hash, published.InputsHash, ranking.Rules.Scope, published.IsCurrent,
            published.Supersedes, published.Reason,
            [.. ranking.Groups.Select(group => new RankingGroupFigures(group.Name, group.Size, UnitScore.Printed.Round(group.Mean), [.. group.Units.Select(FiguresOf)]))])
        {
            Demo = published.IsDemo,
        };
    }

    private static async Task<IResult> ListAsync(HttpRequest request, RankingQueries rankings, CsvAnswers csv, CancellationToken cancellationToken)
    {
        List<RankingRow> rows =
        [
            .. (await rankings.ListAsync(cancellationToken)).Select(row => new RankingRow(
                row.Province, row.Name, row.FiscalYear, row.Kind, row.Number, row.PublishedAt, row.Supersedes, row.IsDemo, DemoMark.For(row.IsDemo))),
        ];
        return csv.OrElse(request, RankingTable.List, rows, TypedResults.Json(new RankingsAnswer(rows) { Demo = rows.Exists(row => row.Demo) }));
    }

    private static async Task<IResult> FindAsync(
        string province, int year, string? version, HttpRequest request, RankingQueries rankings, CsvAnswers csv, OpenDataProblems problems, CancellationToken cancellationToken)
    {
        if (await rankings.FindAsync(province, year, version, cancellationToken) is not { } view)
        {
            return problems.NoRanking(province, year);
        }

        var answer = AnswerOf(view);
        return csv.OrElse(request, RankingTable.Of(answer), RankingTable.Lines(answer), TypedResults.Json(answer));
    }

    private static RankingFigures FiguresOf(PublicUnit unit) => new(
        unit.Rank, unit.IsShared, unit.Region, unit.Name, unit.Score, unit.Tier, unit.Award, unit.LastTotal, unit.Achievement?.Rate, unit.Achievement?.Source, unit.Ruled.Count > 0);
}
