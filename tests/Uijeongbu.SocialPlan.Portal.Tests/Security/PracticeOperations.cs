using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Practice;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Practice copies: rows of <see cref="Operations.All"/>. Making one comes before ending it.</summary>
internal static class PracticeOperations
{
    /// <summary>The year of another generation whose plan was adopted, at each place (<see cref="ChangeOperations"/>): the plan of the other tests stays open.</summary>
    private const int Adopted = 2022;

    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(PracticeQueries), Permissions.PracticeUse, false, async (services, _, place) =>
            await services.GetRequiredService<PracticeQueries>().FindAsync(place, Adopted, None) is null ? Answer.NotFound : Answer.Done),
        new(typeof(StartPractice), Permissions.PracticeUse, false, StartAsync),
        new(typeof(MakePracticeCopy), Permissions.PracticeManage, true, async (services, site, place) => Of(await services.GetRequiredService<MakePracticeCopy>().RunAsync(
            new(Guid.CreateVersion7(), place, Adopted, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(5), await RunningAsync(site, place)), None))),
        new(typeof(EndPracticeCopy), Permissions.PracticeManage, true, async (services, site, place) => Of(await services.GetRequiredService<EndPracticeCopy>().RunAsync(
            new(Guid.CreateVersion7(), place, await RunningAsync(site, place)), None))),
    ];

    /// <summary>A copy without rows that runs at a place.</summary>
    public static void AddTo(PortalDbContext db, SmallPlan plan)
    {
        var place = plan.Plan.RegionCode;
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        db.Add(new PracticeCopy { RegionCode = place, Number = 1, FiscalYear = Adopted, MadeAt = now, MadeByName = "총괄", ClosesAt = now.AddDays(5) });
        db.Add(new Region { Code = PracticeCode.Of(place, 1), Name = "연습", NameEn = "", Kind = "시", MakesPlan = false, PracticeOf = place, SearchKey = "" });
    }

    // Into practice and back: in it, everything else that the person tries would be tried in the copy.
    private static async Task<Answer> StartAsync(IServiceProvider services, RightsSite site, string place)
    {
        var session = services.GetRequiredService<CircuitSession>().SessionId!.Value;
        var problem = (await services.GetRequiredService<StartPractice>().RunAsync(session, place, None)).Problem;
        await services.GetRequiredService<StartPractice>().StopAsync(session, None);
        return problem is null ? Answer.Done : Answer.NotFound;
    }

    private static async Task<int> RunningAsync(RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return await db.PracticeCopies.Where(row => row.RegionCode == place && row.EndedAt == null).Select(row => row.Number).SingleOrDefaultAsync();
    }

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
