using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.People.Handing;
using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Features.People.Staffing;
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
        new(typeof(InvitationQueries), Permissions.MembershipWrite, false, async (services, _, place) => Found(
            await services.GetRequiredService<InvitationQueries>().FindAsync(place, None) is not null)),
        new(typeof(Invite), Permissions.MembershipWrite, true, async (services, site, place) => Of(await services.GetRequiredService<Invite>().RunAsync(
            new(Guid.CreateVersion7(), place, site.Invitations.NextAddress(), "", Role.CouncilSecretary, null, new(2026, 1, 1), null, []), None))),
        new(typeof(ResendInvitation), Permissions.MembershipWrite, true, async (services, site, place) => Of(await services.GetRequiredService<ResendInvitation>().RunAsync(
            new(Guid.CreateVersion7(), place, site.Invitations.Open[place].Peek().Id), None))),
        new(typeof(WithdrawInvitation), Permissions.MembershipWrite, true, async (services, site, place) => Of(await services.GetRequiredService<WithdrawInvitation>().RunAsync(
            new(Guid.CreateVersion7(), place, site.Invitations.Open[place].Dequeue().Id), None))),
        new(typeof(JoinLinks), Permissions.PublishedRead, false, async (services, site, place) => Found(
            await services.GetRequiredService<JoinLinks>().FindAsync(site.Invitations.Open[place].Last().Token.Text, None) is not null)),
        new(typeof(StaffQueries), Permissions.MembershipWrite, false, async (services, _, place) => Found(
            await services.GetRequiredService<StaffQueries>().FindAsync(place, None) is not null)),
        new(typeof(ImportStaff), Permissions.MembershipWrite, true, async (services, site, place) => Of(await services.GetRequiredService<ImportStaff>().RunAsync(
            new(Guid.CreateVersion7(), place, [new(site.Invitations.NextAddress(), "", Role.CouncilSecretary, null, new(2026, 1, 1), null, [])]), None))),
        new(typeof(WorkQueries), Permissions.PlanWrite, false, async (services, _, place) => Found(
            await services.GetRequiredService<WorkQueries>().FindAsync(place, None) is not null)),
        new(typeof(HandOver), Permissions.PlanWrite, true, HandOverAsync),
        new(typeof(UndoHandover), Permissions.PlanWrite, true, async (services, site, place) => Of(await services.GetRequiredService<UndoHandover>().RunAsync(
            new(Guid.CreateVersion7(), place, site.Invitations.Undoable[place].Dequeue()), None))),
        new(typeof(HandoverQueries), Permissions.ResultRead, false, async (services, site, place) => Found(
            await services.GetRequiredService<HandoverQueries>().FindAsync(place, site.Invitations.Undoable[place].Last(), None) is not null)),
        new(typeof(AcceptInvitation), Permissions.InvitationAccept, true, AcceptForeignAsync),
    ];

    // From a newcomer who is in charge of one project, to the place's project owner.
    private static async Task<Answer> HandOverAsync(IServiceProvider services, RightsSite site, string place)
    {
        var (from, to) = (site.Invitations.Givers[place].Dequeue(), site.Invitations.Takers[place]);
        return Of(await services.GetRequiredService<HandOver>().RunAsync(new(Guid.CreateVersion7(), place, from, to, Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime), ""), None));
    }

    // With the link of somebody else's invitation in hand.
    private static async Task<Answer> AcceptForeignAsync(IServiceProvider services, RightsSite site, string place)
    {
        var (id, token) = site.Invitations.Open[place].Last();
        await using var accounts = site.Portal.Door.OpenAccounts();
        var viewer = await services.GetRequiredService<ViewerAccessor>().CurrentAsync(accounts, isCommand: false, None);
        return Of(await services.GetRequiredService<AcceptInvitation>().RunAsync(viewer, new(Guid.CreateVersion7(), place, id, token.Hash), None));
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
