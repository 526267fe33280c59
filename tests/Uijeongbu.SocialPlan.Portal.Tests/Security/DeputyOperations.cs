using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.People.Charges;
using Uijeongbu.SocialPlan.Portal.Features.People.Deputies;
using Uijeongbu.SocialPlan.Portal.Features.People.Handing;
using Uijeongbu.SocialPlan.Portal.Features.People.SecondSteps;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Deputies, teams of projects, ownerless work and the second step: rows of <see cref="Operations.All"/>.</summary>
internal static class DeputyOperations
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(DeputyQueries), Permissions.DeputyWrite, false, async (services, _, place) => Found(
            await services.GetRequiredService<DeputyQueries>().FindAsync(place, None) is not null)),
        new(typeof(GrantDeputy), Permissions.DeputyWrite, true, GrantAsync),
        new(typeof(SetDeputyEnd), Permissions.DeputyWrite, true, EndAsync),
        new(typeof(ChargeQueries), Permissions.PlanWrite, false, async (services, _, place) => Found(
            await services.GetRequiredService<ChargeQueries>().FindAsync(place, None) is not null)),
        new(typeof(SetTeams), Permissions.PlanWrite, true, SetTeamAsync),
        new(typeof(ChargeBoardQueries), Permissions.PlanWrite, false, async (services, _, place) => Found(
            await services.GetRequiredService<ChargeBoardQueries>().FindAsync(place, None) is not null)),
        new(typeof(PutInCharge), Permissions.PlanWrite, true, async (services, site, place) => Of((await PutAsync(services, site, place)).Outcome)),
        new(typeof(UndoCharges), Permissions.PlanWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<UndoCharges>().RunAsync(new(Guid.CreateVersion7(), place, (await PutAsync(services, site, place)).Id), None))),
        new(typeof(OwnerlessWork), Permissions.PlanRead, false, async (services, _, place) => Found(
            (await services.GetRequiredService<OwnerlessWork>().OfPlacesAsync(await ViewerAsync(services), None)).ContainsKey(place))),
        new(typeof(SecondStepQueries), Permissions.MembershipWrite, false, async (services, _, place) => Found(
            await services.GetRequiredService<SecondStepQueries>().FindAsync(place, None) is not null)),
        new(typeof(DemandSecondStep), Permissions.MembershipWrite, true, DemandAsync),
    ];

    // Of the own role, or of the place's project owner for who gives roles; each in days of its own.
    private static async Task<Answer> GrantAsync(IServiceProvider services, RightsSite site, string place)
    {
        var viewer = await ViewerAsync(services);
        var own = viewer.GrantsAt(place).FirstOrDefault(grant => grant.Role is Role.ProjectOwner or Role.TeamLeader or Role.DepartmentHead);
        var post = own is null ? new DeputyPost(Role.ProjectOwner, null, site.Invitations.Takers[place]) : new(own.Role, own.Department, viewer.AccountId);
        var from = Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(viewer.Is(Role.Operator, place) ? 400 : 1);
        return Of(await services.GetRequiredService<GrantDeputy>().RunAsync(new(Guid.CreateVersion7(), place, post, DeputyKind.Substitute, DeputyOf(site, place, post), from, from.AddDays(3)), None));
    }

    private static Guid DeputyOf(RightsSite site, string place, DeputyPost post) =>
        post.ForUserId == site.Invitations.Takers[place] ? site.Invitations.Deputies[place] : site.Invitations.Takers[place];

    private static async Task<Answer> EndAsync(IServiceProvider services, RightsSite site, string place)
    {
        var viewer = await ViewerAsync(services);
        await using var accounts = services.GetRequiredService<PortalDb>().OpenAccounts();
        var open = await accounts.Memberships.AsNoTracking().Where(row => row.RegionCode == place && row.DeputyKind != null && row.ValidTo > new DateOnly(2099, 1, 1)).OrderBy(row => row.Id).ToListAsync();
        var one = open.Find(row => row.DeputyFor == viewer.AccountId) ?? open.First(row => row.DeputyFor == site.Invitations.Takers[place]);
        return Of(await services.GetRequiredService<SetDeputyEnd>().RunAsync(new(Guid.CreateVersion7(), place, one.Id, null, one.ValidTo!.Value), None));
    }

    private static async Task<Answer> SetTeamAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        var charge = await db.ProjectStaff.AsNoTracking().FirstAsync(row => row.RegionCode == place && row.TeamId == null && db.Projects.Any(project => project.Id == row.ProjectId && project.Code == "9-1"));
        return Of(await services.GetRequiredService<SetTeams>().RunAsync(new(Guid.CreateVersion7(), place, [new(charge.Id, site.Reports.Teams[place], charge.Version)]), None));
    }

    // Who is in charge together with the others is relieved, and who is not is put beside them.
    private static async Task<(Guid Id, Outcome<SavedCharges> Outcome)> PutAsync(IServiceProvider services, RightsSite site, string place)
    {
        var (id, project, person, today) = (Guid.CreateVersion7(), site.PlanOf(place).Project.Id, site.Invitations.Deputies[place], Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime));
        await using var db = await site.Portal.OpenAsync(place);
        var rows = await ChargeRows.Touchable(db, place, today).AsNoTracking().Where(row => row.ProjectId == project).ToListAsync();
        var way = rows.Exists(row => row.UserId == person && row.ValidTo == null) ? ChargeWay.End : ChargeWay.Join;
        return (id, await services.GetRequiredService<PutInCharge>().RunAsync(new(id, place, way, person, today, [SeenProject.Of(project, rows)]), None));
    }

    // Of a role whose cells are over before anyone demands it: whom it is demanded of without the step has no right left.
    private static async Task<Answer> DemandAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var accounts = services.GetRequiredService<PortalDb>().OpenAccounts();
        var seen = await accounts.SecondStepRules.Where(row => row.RegionCode == place).Select(row => row.Role).ToListAsync();
        return Of(await services.GetRequiredService<DemandSecondStep>().RunAsync(new(Guid.CreateVersion7(), place, seen.Count == 0 ? [Role.CouncilSecretary] : [], seen), None));
    }

    private static async Task<Viewer> ViewerAsync(IServiceProvider services)
    {
        await using var accounts = services.GetRequiredService<PortalDb>().OpenAccounts();
        return await services.GetRequiredService<ViewerAccessor>().CurrentAsync(accounts, isCommand: false, None);
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
