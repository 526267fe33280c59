using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Portal.Features.Home;
using Uijeongbu.SocialPlan.Portal.Features.Rankings;
using Uijeongbu.SocialPlan.Portal.Features.Rankings.Feeds;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>What the public sees of evaluations: rows of <see cref="Operations.All"/>.</summary>
internal static class RankingOperations
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(RankingQueries), Permissions.PublishedRead, false, async (services, _, _) =>
            Found(await ActivatorUtilities.GetServiceOrCreateInstance<RankingQueries>(services).ListAsync(None) is not null)),
        new(typeof(FeedQueries), Permissions.PublishedRead, false, async (services, _, _) =>
            Found(await ActivatorUtilities.GetServiceOrCreateInstance<FeedQueries>(services).NewestAsync(None) is not null)),
        new(typeof(PlaceQueries), Permissions.PublishedRead, false, async (services, _, _) =>
            Found((await ActivatorUtilities.GetServiceOrCreateInstance<PlaceQueries>(services).FindAsync(null, None)).Provinces.Count > 0)),
    ];

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;
}
