using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.People;

/// <summary>Giving and taking roles, on both databases.</summary>
public sealed class MembershipCommandTests
{
    private const string Uijeongbu = "41150";
    private const string Yangju = "41630";
    private const string Coordinator = "coordinator@uijeongbu.example";
    private const string Operator = "operator@portal.example";

    private static readonly DateOnly Since = new(2026, 1, 2);

    [Theory, OnSqlite, OnPostgres]
    public async Task A_coordinator_gives_a_role_at_the_own_place_and_takes_it_away_on_the_record(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var call = Giving(Uijeongbu, " Owner@Yangju.example ", Role.CouncilSecretary);
        var given = (await GrantAsync(site, Coordinator, call)).Answer!;
        (await GrantAsync(site, Coordinator, call)).Answer.Should().Be(given, "the same id again is the same command");
        (await GrantAsync(site, Coordinator, call with { CommandId = Guid.CreateVersion7() })).Problem.Should().Be(PeopleProblems.Present);
        (await RegionsAsync(site, "owner@yangju.example")).Should().BeEquivalentTo(Uijeongbu, Yangju);

        var taken = (await EndAsync(site, Coordinator, new(Guid.CreateVersion7(), Uijeongbu, given.Id))).Answer!;
        taken.ValidTo.Should().NotBeNull();
        (await RegionsAsync(site, "owner@yangju.example")).Should().Equal(Yangju);
        (await EndAsync(site, Coordinator, new(Guid.CreateVersion7(), Uijeongbu, given.Id))).Problem.Should().Be(PeopleProblems.NotFound);

        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        var entries = await db.AuditEntries.OrderBy(entry => entry.Sequence).ToListAsync();
        entries.Select(entry => entry.Action).Should().Equal(GrantMembership.Name, EndMembership.Name);
        entries.Should().OnlyContain(entry => entry.SubjectId == given.Id && entry.ActorName == "조총괄" && !(entry.Before + entry.After).Contains('@'));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_gives_more_than_their_own_to_give(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        async Task<string> RefusedAsync(string who, GrantMembershipCall call) => (await GrantAsync(site, who, call)).Problem!.Code;

        foreach (var role in new[] { Role.Coordinator, Role.Auditor })
        {
            (await RefusedAsync(Coordinator, Giving(Uijeongbu, Coordinator, role))).Should().Be("membership.not-yours");
        }

        foreach (var role in new[] { Role.Operator, Role.System, Role.Anonymous, Role.ProvinceChief })
        {
            (await RefusedAsync(Coordinator, Giving(Uijeongbu, Coordinator, role))).Should().Be("membership.wrong-place");
            (await RefusedAsync(Operator, Giving(Uijeongbu, Coordinator, role))).Should().Be("membership.wrong-place");
        }

        (await RefusedAsync(Operator, Giving("41", Coordinator, Role.Coordinator))).Should().Be("membership.wrong-place");
        (await RefusedAsync(Coordinator, Giving(Uijeongbu, "nobody@uijeongbu.example", Role.CouncilSecretary))).Should().Be("membership.no-account");
        (await RefusedAsync(Coordinator, Giving(Uijeongbu, Coordinator, Role.CouncilSecretary) with { ValidTo = Since.AddDays(-1) })).Should().Be("membership.dates-reversed");
        (await GrantAsync(site, Operator, Giving(Uijeongbu, "owner@uijeongbu.example", Role.Coordinator))).IsOk.Should().BeTrue();
        (await GrantAsync(site, Operator, Giving("41", "owner@uijeongbu.example", Role.Evaluator))).IsOk.Should().BeTrue();

        foreach (var (who, place) in new[] { (Coordinator, Yangju), ("owner@uijeongbu.example", Yangju), ("chief@gyeonggi.example", Uijeongbu), ("auditor@uijeongbu.example", Uijeongbu) })
        {
            await FluentActions.Awaiting(() => GrantAsync(site, who, Giving(place, who, Role.CouncilSecretary))).Should().ThrowAsync<AccessDeniedException>();
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_membership_of_another_place_is_not_found_under_the_own_one(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        await using var accounts = site.Portal.Door.OpenAccounts();
        var foreign = await accounts.Memberships.FirstAsync(row => row.RegionCode == Yangju);
        var installation = await accounts.Memberships.FirstAsync(row => row.RegionCode == null);

        foreach (var id in new[] { foreign.Id, installation.Id, Guid.NewGuid() })
        {
            (await EndAsync(site, Coordinator, new(Guid.CreateVersion7(), Uijeongbu, id))).Problem.Should().Be(PeopleProblems.NotFound);
        }

        var own = await accounts.Memberships.SingleAsync(row => row.RegionCode == Uijeongbu && row.Role == Role.Coordinator);
        (await EndAsync(site, Coordinator, new(Guid.CreateVersion7(), Uijeongbu, own.Id))).Problem.Should().Be(PeopleProblems.NotYours);
        (await accounts.Memberships.CountAsync(row => row.ValidTo != null)).Should().Be(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_saves_in_flight_while_the_role_is_taken_none_takes_effect_after_it(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var row = (await site.GridAsync(ResultSite.Owner))!.Projects.SelectMany(project => project.Rows).First(row => row.Saved.Version > 0);
        await using var accounts = site.Portal.Door.OpenAccounts();
        var ownerId = (await accounts.Users.SingleAsync(user => user.Email == ResultSite.Owner)).Id;
        var membership = await accounts.Memberships.SingleAsync(one => one.UserId == ownerId);

        await using var scope = await site.Portal.ActAsAsync(ResultSite.Owner);
        var circuit = scope.ServiceProvider.GetRequiredService<CircuitSession>();
        var (saved, refused) = (0, 0);
        var saving = Task.Run(async () =>
        {
            for (var version = row.Saved.Version; refused < 100;)
            {
                await using var one = site.Portal.NewScope();
                var session = one.ServiceProvider.GetRequiredService<CircuitSession>();
                (session.IsCircuit, session.SessionId) = (true, circuit.SessionId);
                try
                {
                    var outcome = await one.ServiceProvider.GetRequiredService<SaveResult>().RunAsync(
                        ResultSite.Entering(row, 10 + saved) with { BaseVersion = version }, CancellationToken.None);
                    (version, saved) = outcome.IsOk ? (outcome.Answer.Version, saved + 1) : throw new InvalidOperationException(outcome.Problem.Message);
                }
                catch (AccessDeniedException)
                {
                    refused++;
                }
            }
        }, CancellationToken.None);
        while (Volatile.Read(ref saved) < 5)
        {
            await Task.Delay(10);
        }

        (await EndAsync(site, Coordinator, new(Guid.CreateVersion7(), Uijeongbu, membership.Id))).IsOk.Should().BeTrue();
        await saving;

        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        var actions = await db.AuditEntries.OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync();
        actions.Should().HaveCount(saved + 1);
        actions[^1].Should().Be(EndMembership.Name, "nothing was saved after the role was taken, though 100 more were tried");
    }

    private static GrantMembershipCall Giving(string place, string email, Role role) => new(Guid.CreateVersion7(), place, email, role, Since, null);

    private static async Task<Outcome<SavedMembership>> GrantAsync(ResultSite site, string who, GrantMembershipCall call)
    {
        await using var scope = await site.Portal.ActAsAsync(who);
        return await scope.ServiceProvider.GetRequiredService<GrantMembership>().RunAsync(call, CancellationToken.None);
    }

    private static async Task<Outcome<SavedMembership>> EndAsync(ResultSite site, string who, EndMembershipCall call)
    {
        await using var scope = await site.Portal.ActAsAsync(who);
        return await scope.ServiceProvider.GetRequiredService<EndMembership>().RunAsync(call, CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>?> RegionsAsync(ResultSite site, string who)
    {
        await using var scope = await site.Portal.ActAsAsync(who);
        var session = scope.ServiceProvider.GetRequiredService<CircuitSession>().SessionId!.Value;
        return (await scope.ServiceProvider.GetRequiredService<Sessions>().FindAsync(session, seen: false, CancellationToken.None))!.Viewer.RegionsFor(Permissions.PlanRead);
    }
}
