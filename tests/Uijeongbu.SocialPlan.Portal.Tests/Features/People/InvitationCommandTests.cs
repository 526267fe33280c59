using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.People;

/// <summary>Invitations on both databases: made once, used once, and by whom they are for.</summary>
public sealed class InvitationCommandTests
{
    private const string Uijeongbu = "41150";
    private const string Coordinator = "coordinator@uijeongbu.example";
    private const string New = "hong.new@uijeongbu.example";

    private static readonly DateOnly Since = new(2026, 1, 2);

    [Theory, OnSqlite, OnPostgres]
    public async Task A_link_is_given_once_kept_as_a_hash_and_used_once_with_its_projects(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var project = (await site.GridAsync(ResultSite.Owner))!.Projects[0].Id;
        var call = Inviting(New) with { ProjectIds = [project] };
        var made = (await InviteAsync(site, call)).Answer!;
        var again = (await InviteAsync(site, call)).Answer!;
        (again.Saved, again.Token).Should().Be((made.Saved, null), "the same command gives no second link");
        (await InviteAsync(site, call with { CommandId = Guid.CreateVersion7() })).Problem.Should().Be(InvitationProblems.Present);
        (await TracesAsync(site, made.Token!.Value.Text)).Should().Be(0);
        (await LinkAsync(site, made.Token.Value))!.HasAccount.Should().BeFalse();

        var person = await AddAsync(site, New);
        (await AcceptAsync(site, person, made)).Answer!.Role.Should().Be(Role.ProjectOwner);
        (await AcceptAsync(site, person, made)).Problem.Should().Be(InvitationProblems.LinkVoid);
        (await LinkAsync(site, made.Token.Value)).Should().BeNull();

        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        (await db.ProjectStaff.CountAsync(row => row.UserId == person.Id && row.ProjectId == project && row.ValidFrom == Since)).Should().Be(1);
        var entries = await db.AuditEntries.OrderBy(entry => entry.Sequence).ToListAsync();
        entries.Select(entry => (entry.Action, entry.SubjectKind)).Should().Equal(
            (Invite.Name, "invitation"), (AcceptInvitation.Name, "invitation"), (AcceptInvitation.Name, "project-staff"), (AcceptInvitation.Name, "membership"));
        entries.Should().OnlyContain(entry => !(entry.Before + entry.After).Contains('@'), "the record is never shortened");
        entries[^1].ActorName.Should().Be("새사람");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_link_that_was_sent_again_withdrawn_or_ran_out_is_void_and_so_is_anothers(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var person = await AddAsync(site, New);
        var first = (await InviteAsync(site, Inviting(New))).Answer!;
        var owner = (await site.Portal.Get<UserManager<User>>().FindByEmailAsync(ResultSite.Owner))!;
        await FluentActions.Awaiting(() => AcceptAsync(site, (owner.Id, owner.DisplayName, owner.Email!), first)).Should().ThrowAsync<AccessDeniedException>("the link is for another address");
        var second = (await AgainAsync(site, first)).Answer!;
        (await AcceptAsync(site, person, first)).Problem.Should().Be(InvitationProblems.LinkVoid);

        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            var past = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-1);
            await accounts.Invitations.ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, past));
        }

        (await AcceptAsync(site, person, second)).Problem.Should().Be(InvitationProblems.LinkVoid);
        (await LinkAsync(site, second.Token!.Value)).Should().BeNull();
        var third = (await AgainAsync(site, first)).Answer!;
        await using (var scope = await site.Portal.ActAsAsync(Coordinator))
        {
            var withdraw = scope.ServiceProvider.GetRequiredService<WithdrawInvitation>();
            (await withdraw.RunAsync(new(Guid.CreateVersion7(), Uijeongbu, first.Saved.Id), CancellationToken.None)).IsOk.Should().BeTrue();
            (await withdraw.RunAsync(new(Guid.CreateVersion7(), Uijeongbu, first.Saved.Id), CancellationToken.None)).Problem.Should().Be(InvitationProblems.NotFound);
        }

        (await AcceptAsync(site, person, third)).Problem.Should().Be(InvitationProblems.LinkVoid);
        (await AgainAsync(site, first)).Problem.Should().Be(InvitationProblems.NotFound);
        await using var db = site.Portal.Door.OpenAccounts();
        (await db.Memberships.CountAsync(row => row.UserId == person.Id)).Should().Be(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_invites_to_more_than_their_own_to_give_or_to_what_is_none(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        async Task<string> RefusedAsync(InviteCall call) => (await InviteAsync(site, call)).Problem!.Code;
        (await RefusedAsync(Inviting(New) with { Role = Role.Coordinator })).Should().Be("membership.not-yours");
        (await RefusedAsync(Inviting(New) with { Role = Role.Invited })).Should().Be("membership.wrong-place");
        (await RefusedAsync(Inviting(New) with { ValidTo = Since.AddDays(-1) })).Should().Be("membership.dates-reversed");
        (await RefusedAsync(Inviting(New) with { DepartmentId = Guid.NewGuid() })).Should().Be("membership.department-gone");
        (await RefusedAsync(Inviting(New) with { ProjectIds = [Guid.NewGuid()] })).Should().Be("invitation.no-project");
        (await RefusedAsync(Inviting(ResultSite.Owner))).Should().Be("invitation.has-role");
        foreach (var address in new[] { "", "hong", "hong@", "a b@korea.kr", "hong@korea.kr\r\nBcc: all@korea.kr", new string('a', 250) + "@korea.kr" })
        {
            (await RefusedAsync(Inviting(address))).Should().Be("invitation.no-address", address);
        }

        await using var db = site.Portal.Door.OpenAccounts();
        (await db.Invitations.CountAsync()).Should().Be(0);
    }

    private static InviteCall Inviting(string email) => new(Guid.CreateVersion7(), Uijeongbu, email, "홍새", Role.ProjectOwner, null, Since, null, []);

    private static async Task<Outcome<NewInvitation>> InviteAsync(ResultSite site, InviteCall call)
    {
        await using var scope = await site.Portal.ActAsAsync(Coordinator);
        return await scope.ServiceProvider.GetRequiredService<Invite>().RunAsync(call, CancellationToken.None);
    }

    private static async Task<Outcome<NewInvitation>> AgainAsync(ResultSite site, NewInvitation made)
    {
        await using var scope = await site.Portal.ActAsAsync(Coordinator);
        return await scope.ServiceProvider.GetRequiredService<ResendInvitation>().RunAsync(new(Guid.CreateVersion7(), Uijeongbu, made.Saved.Id), CancellationToken.None);
    }

    private static async Task<Outcome<SavedMembership>> AcceptAsync(ResultSite site, (Guid Id, string Name, string Email) person, NewInvitation made)
    {
        await using var scope = site.Portal.NewScope();
        var viewer = Viewer.Account(person.Id, person.Name, []);
        return await scope.ServiceProvider.GetRequiredService<AcceptInvitation>().RunAsync(
            person.Email == New ? viewer.Invited(Uijeongbu) : viewer, new(Guid.CreateVersion7(), Uijeongbu, made.Saved.Id, made.Token!.Value.Hash), CancellationToken.None);
    }

    private static async Task<JoinOffer?> LinkAsync(ResultSite site, InvitationToken token)
    {
        await using var scope = site.Portal.NewScope();
        return await scope.ServiceProvider.GetRequiredService<JoinLinks>().FindAsync(token.Text, CancellationToken.None);
    }

    private static async Task<(Guid Id, string Name, string Email)> AddAsync(ResultSite site, string email)
    {
        User user = new() { Id = Guid.CreateVersion7(), DisplayName = "새사람", UserName = email, Email = email };
        (await site.Portal.Get<UserManager<User>>().CreateAsync(user)).Succeeded.Should().BeTrue();
        return (user.Id, "새사람", email);
    }

    // Where the secret could have stayed: answers of commands, the record, the row itself.
    private static async Task<int> TracesAsync(ResultSite site, string secret)
    {
        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        await using var accounts = site.Portal.Door.OpenAccounts();
        return await db.CommandRecords.CountAsync(row => row.Answer.Contains(secret)) + await db.AuditEntries.CountAsync(row => row.After!.Contains(secret))
            + await accounts.Invitations.CountAsync(row => row.TokenHash == secret) + await accounts.SecurityEvents.CountAsync(row => row.Detail!.Contains(secret));
    }
}
