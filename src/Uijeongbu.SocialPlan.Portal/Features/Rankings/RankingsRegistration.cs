using Uijeongbu.SocialPlan.Portal.Features.Rankings.Feeds;
using Uijeongbu.SocialPlan.Portal.Features.Rankings.Package;

namespace Uijeongbu.SocialPlan.Portal.Features.Rankings;

/// <summary>What the public sees of evaluations: queries and addresses.</summary>
internal static class RankingsRegistration
{
    public static IServiceCollection AddRankings(this IServiceCollection services) => services
        .AddScoped<RankingQueries>().AddSingleton<RankingWords>().AddSingleton<RankingPackage>().AddScoped<FeedQueries>().AddSingleton<Feed>();

    public static void MapRankings(this WebApplication app)
    {
        app.MapRankingPackage();
        Feed.Map(app);
    }
}
