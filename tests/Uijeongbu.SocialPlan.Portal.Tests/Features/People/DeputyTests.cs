using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.People.Deputies;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.People;

/// <summary>직무대리 and 업무대행, on both databases.</summary>
public sealed class DeputyTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_head_on_leave_names_who_confirms_and_never_what_the_deputy_entered(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var (head, owner2) = (await site.IdAsync(ReportSite.Head), await site.IdAsync(ReportSite.Owner2));
        var post = await site.PostAsync(ReportSite.Head, Role.DepartmentHead);
        (await site.MoveAsync(ReportSite.Leader, ReportSite.Waiting, ReportMove.Confirm)).Problem!.Code.Should().Be("report.not-yours");
        (await site.GrantAsync(ReportSite.Head, post, await site.IdAsync(ReportSite.Leader))).IsOk.Should().BeTrue();
        (await site.GrantAsync(ReportSite.Head, post, owner2)).IsOk.Should().BeTrue();
        (await site.TouchAsync(owner2)).Should().BeTrue("the second deputy entered it");

        (await site.MoveAsync(ReportSite.Owner2, ReportSite.Waiting, ReportMove.Confirm)).Problem!.Code.Should().Be("report.own-work");
        (await site.StatusAsync(ReportSite.Waiting)).Should().Be(ReportStatus.Submitted);
        (await site.MoveAsync(ReportSite.Leader, ReportSite.Waiting, ReportMove.Confirm)).IsOk.Should().BeTrue();

        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        var move = await db.ProjectReportMoves.SingleAsync(row => row.Move == ReportMove.Confirm);
        (move.ByName, move.StandsIn!.ToString()).Should().Be(("박팀장", "(최부서 업무대행)"));
        var entry = await db.AuditEntries.Where(row => row.Action == GrantDeputy.Name).OrderBy(row => row.Sequence).FirstAsync();
        (entry.ActorName, entry.Before).Should().Be(("최부서", null));
        entry.After.Should().Contain("Substitute").And.Contain("최부서");
        head.Should().Be(post.ForUserId!.Value);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_deputy_ends_and_comes_back_on_the_same_day_and_goes_with_whom_it_stands_in_for(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var post = await site.PostAsync(ReportSite.Head, Role.DepartmentHead);
        var given = (await site.GrantAsync(ReportSite.Head, post, await site.IdAsync(ReportSite.Leader))).Answer!;

        (await site.EndAsync(ReportSite.Leader, given, null)).Problem.Should().Be(DeputyProblems.NotFound, "a deputy passes nothing on");
        (await site.EndAsync(ReportSite.Head, given, DeputySite.Today.AddDays(-1))).Problem.Should().Be(DeputyProblems.EndPassed);
        var ended = (await site.EndAsync(ReportSite.Head, given, null)).Answer!;
        (await site.MoveAsync(ReportSite.Leader, ReportSite.Waiting, ReportMove.Confirm)).Problem!.Code.Should().Be("report.not-yours");
        (await site.EndAsync(ReportSite.Head, given, DeputySite.Today)).Problem.Should().Be(DeputyProblems.Meanwhile);
        var again = (await site.EndAsync(ReportSite.Coordinator, ended, DeputySite.Today.AddDays(5))).Answer!;
        (await site.FindAsync(ReportSite.Leader, ReportSite.Waiting)).Actor.AsDeputy.Single().StandsIn.Should().BeEquivalentTo(new StandIn(DeputyKind.Substitute, post.ForUserId, "최부서"));

        await using (var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator))
        {
            var own = await site.MembershipAsync(ReportSite.Head, Role.DepartmentHead);
            (await scope.ServiceProvider.GetRequiredService<EndMembership>().RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, own.Id), CancellationToken.None)).IsOk.Should().BeTrue();
        }

        (await site.FindAsync(ReportSite.Leader, ReportSite.Waiting)).Actor.Parts.Should().NotHaveFlag(ReportParts.Head, "the leave is over when the role is");
        (await site.EndAsync(ReportSite.Coordinator, again with { ValidTo = DeputySite.Today.AddDays(-1) }, DeputySite.Today.AddDays(5))).Problem.Should().Be(DeputyProblems.NotHeld);

        var vacant = post with { ForUserId = null };
        (await site.GrantAsync(ReportSite.Coordinator, vacant, await site.IdAsync(ReportSite.Owner), DeputyKind.Substitute)).Problem.Should().Be(DeputyProblems.NeedsPerson);
        (await site.GrantAsync(ReportSite.Coordinator, vacant, await site.IdAsync(ReportSite.Owner), DeputyKind.Acting)).IsOk.Should().BeTrue();
        (await site.FindAsync(ReportSite.Owner, ReportSite.Waiting)).Actor.AsDeputy.Single().StandsIn.ToString().Should().Be("(직무대리)");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_does_an_owners_work_finds_and_enters_that_owners_projects_for_the_time(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var before = (await site.Results.GridAsync(ReportSite.Owner2))!.Projects;
        var theirs = (await site.Results.GridAsync(ReportSite.Owner))!.Projects.Where(one => before.All(own => own.Id != one.Id)).ToList();
        theirs.Should().NotBeEmpty();
        var given = await site.GrantAsync(ReportSite.Owner, await site.PostAsync(ReportSite.Owner, Role.ProjectOwner), await site.IdAsync(ReportSite.Owner2));
        given.IsOk.Should().BeTrue(given.Problem?.Message);

        var grid = (await site.Results.GridAsync(ReportSite.Owner2))!;
        grid.Projects.Select(one => one.Id).Should().Contain(theirs.Select(one => one.Id)).And.Contain(before.Select(one => one.Id));
        var row = grid.Projects.First(one => one.Lock is null && theirs.Exists(other => other.Id == one.Id)).Rows.First(one => one.Saved.Version > 0);
        (await site.SaveAsync(ReportSite.Owner2, row)).IsOk.Should().BeTrue();

        (await site.EndAsync(ReportSite.Owner, given.Answer!, null)).IsOk.Should().BeTrue();
        (await site.Results.GridAsync(ReportSite.Owner2))!.Projects.Select(one => one.Id).Should().BeEquivalentTo(before.Select(one => one.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_does_not_hold_is_refused(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var (post, leader, owner) = (await site.PostAsync(ReportSite.Head, Role.DepartmentHead), await site.IdAsync(ReportSite.Leader), await site.IdAsync(ReportSite.Owner));
        var coordinator = await site.IdAsync(ReportSite.Coordinator);
        async Task<Problem?> TryAsync(string who, DeputyPost what, Guid deputy, int from = 0, int days = 3) => (await site.GrantAsync(who, what, deputy, DeputyKind.Substitute, from, days)).Problem;

        (await TryAsync(ReportSite.Owner, post, leader)).Should().Be(DeputyProblems.NotYours);
        (await TryAsync(ReportSite.Leader, post, leader)).Should().Be(DeputyProblems.NotYours);
        (await TryAsync(ReportSite.Head, post, post.ForUserId!.Value)).Should().Be(DeputyProblems.SamePerson);
        (await TryAsync(ReportSite.Coordinator, post, coordinator)).Should().Be(DeputyProblems.SelfNamed);
        (await TryAsync(ReportSite.Head, post, await site.IdAsync("monitor1@uijeongbu.example"))).Should().Be(DeputyProblems.NoDeputy);
        (await TryAsync(ReportSite.Head, post, await site.IdAsync("owner@yangju.example"))).Should().Be(DeputyProblems.NoDeputy);
        (await TryAsync(ReportSite.Head, post, leader, from: -1)).Should().Be(DeputyProblems.TooEarly);
        (await TryAsync(ReportSite.Head, post, leader, days: -1)).Should().Be(DeputyProblems.DatesReversed);
        (await TryAsync(ReportSite.Head, post, leader, days: 366)).Should().Be(DeputyProblems.TooLong);
        (await TryAsync(ReportSite.Coordinator, post with { Role = Role.Auditor }, leader)).Should().Be(DeputyProblems.NoSuchPost);
        (await TryAsync(ReportSite.Coordinator, post with { ForUserId = owner }, leader)).Should().Be(DeputyProblems.NotHeld);
        (await site.GrantAsync(ReportSite.Coordinator, post with { ForUserId = null }, leader, DeputyKind.Acting)).Problem.Should().Be(DeputyProblems.NotVacant);
        (await TryAsync(ReportSite.Coordinator, new(Role.Coordinator, null, owner), leader)).Should().Be(DeputyProblems.NotYours, "a coordinator makes no other coordinator");
        (await TryAsync(ReportSite.Coordinator, new(Role.Coordinator, null, coordinator), leader)).Should().BeNull("but is away at times");
        (await TryAsync(ReportSite.Head, post, leader)).Should().BeNull();
        (await TryAsync(ReportSite.Head, post, leader)).Should().Be(DeputyProblems.Present);
        (await TryAsync(ReportSite.Leader, post, owner)).Should().Be(DeputyProblems.NotYours, "a deputy names no deputy");
    }
}
