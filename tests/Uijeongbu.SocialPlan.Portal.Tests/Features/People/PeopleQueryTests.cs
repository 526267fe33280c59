using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.People;

/// <summary>Who has which role at a place, as far as who asks may see it; ending a role with a day; departments of roles.</summary>
public sealed class PeopleQueryTests
{
    private const string Uijeongbu = "41150";
    private const string Coordinator = "coordinator@uijeongbu.example";

    private static DateOnly Today => Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_gives_roles_reads_addresses_and_projects_an_auditor_none_and_an_operator_no_plan(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var people = (await FindAsync(site, Coordinator))!;
        var owner = people.Roles.Single(row => row.Name == "김사업");
        (owner.Email, owner.Title, people.Name).Should().Be((ResultSite.Owner, "사업담당자", "의정부시"));
        owner.Projects.Should().NotBeEmpty().And.BeInAscendingOrder(project => project.Code, StringComparer.Ordinal);
        people.Roles.Should().HaveCount(9).And.NotContain(row => row.Name == "한사업", "that one works at another place");

        var audited = (await FindAsync(site, "auditor@uijeongbu.example"))!;
        audited.Roles.Should().OnlyContain(row => row.Email == null);
        (audited.MayWrite, audited.ShowsProjects).Should().Be((false, true));
        Encoding.UTF8.GetString(PeopleTable.Of(audited).ToCsv()).Should().Contain("김사업").And.NotContain("@");

        var operated = (await FindAsync(site, "operator@portal.example"))!;
        operated.Roles.SelectMany(row => row.Projects).Should().BeEmpty("an operator has no plan content");
        operated.Given.Should().Contain(Role.Coordinator);
        (await FindAsync(site, "coordinator@yangju.example")).Should().BeNull("it is another place");
        await FluentActions.Awaiting(() => FindAsync(site, ResultSite.Owner)).Should().ThrowAsync<AccessDeniedException>();

        await using var db = site.Portal.Door.OpenAccounts();
        var read = await db.SecurityEvents.Where(row => row.Kind == SecurityEventKind.PeopleRead).ToListAsync();
        read.Should().HaveCount(3, "each reading is a line of the log, and what was not found was not read").And.OnlyContain(row => row.Detail == "people 41150 9" && row.UserId != null);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_role_ends_after_a_day_that_is_neither_past_nor_after_its_end(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var leader = (await FindAsync(site, Coordinator))!.Roles.Single(row => row.Name == "박팀장");
        (await EndAsync(site, leader.Id, Today.AddDays(-1))).Problem.Should().Be(PeopleProblems.AlreadyPast);
        (await EndAsync(site, leader.Id, Today.AddDays(3))).Answer!.ValidTo.Should().Be(Today.AddDays(3));
        (await EndAsync(site, leader.Id, Today.AddDays(4))).Problem.Should().Be(PeopleProblems.EndsEarlier);
        (await EndAsync(site, leader.Id, Today)).IsOk.Should().BeTrue("it may end earlier than was said");

        var people = (await FindAsync(site, Coordinator))!;
        people.Where(new()).Roles.Should().Contain(row => row.Id == leader.Id, "today is its last day");
        (await EndAsync(site, leader.Id, null)).IsOk.Should().BeTrue();
        people = (await FindAsync(site, Coordinator))!;
        people.Where(new()).Roles.Should().NotContain(row => row.Id == leader.Id);
        people.Where(new(RoleTime.Ended)).Roles.Should().ContainSingle().Which.State(Today).Should().Be("끝남");
        people.Where(new(RoleTime.All, Role.TeamLeader)).Roles.Should().ContainSingle();
        people.Where(new(RoleTime.All, null, "사업")).Roles.Select(row => row.Name).Should().Equal("김사업", "이사업");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_team_leader_and_a_head_name_a_department_of_the_place_once_there_is_one(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        Department welfare = new() { RegionCode = Uijeongbu, Name = "돌봄정책과", StartsOn = new(2020, 1, 1) }, old = new() { RegionCode = Uijeongbu, Name = "돌봄과", StartsOn = new(2015, 1, 1), EndsOn = new(2019, 12, 31), SuccessorId = welfare.Id };
        Department team = new() { RegionCode = Uijeongbu, Name = "돌봄팀", StartsOn = new(2020, 1, 1), ParentId = welfare.Id }, foreign = new() { RegionCode = "41630", Name = "복지과", StartsOn = new(2020, 1, 1) };
        await using (var db = await site.Portal.OpenAsync(Uijeongbu, "41630"))
        {
            db.AddRange(welfare, team, foreign);
            await db.SaveChangesAsync();
            db.Add(old);
            await db.SaveChangesAsync();
        }

        async Task<Outcome<SavedMembership>> GrantAsync(Role role, Guid? department)
        {
            await using var scope = await site.Portal.ActAsAsync(Coordinator);
            return await scope.ServiceProvider.GetRequiredService<GrantMembership>().RunAsync(new(Guid.CreateVersion7(), Uijeongbu, ResultSite.Owner, role, Today, null, department), CancellationToken.None);
        }

        (await GrantAsync(Role.TeamLeader, null)).Problem.Should().Be(PeopleProblems.NoDepartment);
        foreach (var gone in new[] { old.Id, foreign.Id, Guid.NewGuid() })
        {
            (await GrantAsync(Role.TeamLeader, gone)).Problem.Should().Be(PeopleProblems.DepartmentGone);
        }

        (await GrantAsync(Role.MonitoringMember, welfare.Id)).Problem.Should().Be(PeopleProblems.DepartmentGone, "members of the group belong to no department");
        (await GrantAsync(Role.TeamLeader, team.Id)).Answer!.DepartmentId.Should().Be(team.Id);
        (await GrantAsync(Role.DepartmentHead, welfare.Id)).IsOk.Should().BeTrue();
        (await GrantAsync(Role.DepartmentHead, welfare.Id)).Problem.Should().Be(PeopleProblems.Present);
        var people = (await FindAsync(site, Coordinator))!;
        people.Departments.Select(row => row.Name).Should().Contain(["돌봄정책과", "돌봄정책과 돌봄팀"]).And.NotContain("돌봄과").And.BeInAscendingOrder(StringComparer.Ordinal);
        people.Roles.Where(row => row.Name == "김사업").Select(row => row.Department).Should().Equal(null, "돌봄정책과 돌봄팀", "돌봄정책과");
    }

    private static async Task<PlacePeople?> FindAsync(ResultSite site, string who)
    {
        await using var scope = await site.Portal.ActAsAsync(who);
        return await scope.ServiceProvider.GetRequiredService<PeopleQueries>().FindAsync(Uijeongbu, CancellationToken.None);
    }

    private static async Task<Outcome<SavedMembership>> EndAsync(ResultSite site, Guid id, DateOnly? last)
    {
        await using var scope = await site.Portal.ActAsAsync(Coordinator);
        return await scope.ServiceProvider.GetRequiredService<EndMembership>().RunAsync(new(Guid.CreateVersion7(), Uijeongbu, id, last), CancellationToken.None);
    }
}
