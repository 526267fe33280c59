using System.Net.Mime;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Rankings.Package;

/// <summary><c>/rankings/{province}/{year}/package.zip</c>: what was published of an evaluation in one file.</summary>
internal static class RankingPackageEndpoint
{
    public static void MapRankingPackage(this WebApplication app) => app.MapGet("/rankings/{province}/{year:int}/package.zip", AnswerAsync)
        .WithMetadata(new PublicPageAttribute("version")).ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(
        string province, int year, string? version, RankingQueries rankings, RankingPackage package, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await rankings.FindAsync(province, year, version, cancellationToken) is not { } view)
        {
            return TypedResults.NotFound();
        }

        if (view.Ranking.IsDemo)
        {
            SearchEngines.KeepOut(response);
        }

        return TypedResults.Bytes(package.Write(view, await rankings.PlansAsync(view, cancellationToken)), MediaTypeNames.Application.Zip, RankingPackage.NameOf(view) + ".zip");
    }
}
