using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Commands and queries about a place's people: rows of <see cref="Operations.All"/>.</summary>
internal static class PeopleOperations
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(PeopleQueries), Permissions.MembershipRead, false, async (services, _, place) => Found(
            await services.GetRequiredService<PeopleQueries>().FindAsync(place, None) is not null)),
    ];

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;
}
