using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Endpoints;

/// <summary><c>/regions</c>: codes with their validity and successors.</summary>
internal static class RegionsEndpoint
{
    public static void MapRegions(this IEndpointRouteBuilder api) => api.MapGet("/regions", AnswerAsync)
        .Describe<RegionsAnswer>("regions", OpenDataTables.Regions, "date", "parent", "q");

    private static async Task<IResult> AnswerAsync(
        string? date, string? parent, string? q, HttpRequest request, OpenDataQueries data, CsvAnswers csv, OpenDataProblems problems, CancellationToken cancellationToken)
    {
        if (!TryReadDay(date, out var day))
        {
            return problems.BadDate;
        }

        var rows = await data.RegionsAsync(day, string.IsNullOrEmpty(parent) ? null : parent, q, cancellationToken);
        return csv.OrElse(request, OpenDataTables.Regions, rows, TypedResults.Json(new RegionsAnswer(rows) { Demo = rows.Any(OpenDataTables.IsInvented) }));
    }

    private static bool TryReadDay(string? text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        return day is not null || string.IsNullOrEmpty(text);
    }
}
