using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Features.Departments;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>The register of departments.</summary>
internal static class DepartmentOperations
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(SaveDepartment), Permissions.PlanWrite, true, async (services, _, place) => Of(await services.GetRequiredService<SaveDepartment>().RunAsync(
            new(Guid.CreateVersion7(), place, null, $"과 {Guid.NewGuid():N}", null, new(2026, 1, 1), 0), None))),
        new(typeof(EndDepartment), Permissions.PlanWrite, true, async (services, site, place) => Of(await services.GetRequiredService<EndDepartment>().RunAsync(
            new(Guid.CreateVersion7(), place, site.Reports.Endable[place].Dequeue(), new(2026, 12, 31), null, 1), None))),
        new(typeof(DepartmentQueries), Permissions.PlanRead, false, async (services, _, place) =>
            await services.GetRequiredService<DepartmentQueries>().FindAsync(place, None) is null ? Answer.NotFound : Answer.Done),
    ];

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
