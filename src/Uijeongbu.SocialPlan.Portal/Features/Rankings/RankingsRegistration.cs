namespace Uijeongbu.SocialPlan.Portal.Features.Rankings;

/// <summary>What the public sees of evaluations: queries and addresses.</summary>
internal static class RankingsRegistration
{
    public static IServiceCollection AddRankings(this IServiceCollection services) => services;

    public static void MapRankings(this WebApplication app) => _ = app;
}
