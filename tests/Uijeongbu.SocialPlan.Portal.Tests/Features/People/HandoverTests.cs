using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Features.People.Handing;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.People;

/// <summary>All open work goes from one person to another in one command, and back.</summary>
public sealed class HandoverTests
{
    private const string Uijeongbu = "41150";
    private const string Coordinator = "coordinator@uijeongbu.example";

    private static DateOnly Today => Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Theory, OnSqlite, OnPostgres]
    public async Task Everything_open_changes_hands_once_and_goes_back_as_it_was(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var (from, to) = (await IdAsync(site, ResultSite.Owner), await IdAsync(site, ResultSite.Owner2));
        var section = await AddSectionAsync(site, from);
        var before = await StaffAsync(site);
        HandOverCall call = new(Guid.CreateVersion7(), Uijeongbu, from, to, Today, "열쇠는 서랍에");
        var done = (await GiveAsync(site, call)).Answer!;
        (await GiveAsync(site, call)).Answer.Should().Be(done, "the same id again is the same command");
        (await GiveAsync(site, call with { CommandId = Guid.CreateVersion7() })).Problem.Should().Be(HandoverProblems.NothingOpen);
        (done.Projects, done.Sections).Should().Be((before.Count(row => row.UserId == from), 1));
        (await site.GridAsync(ResultSite.Owner))!.Projects.Should().NotContain(project => project.IsOwn);
        (await site.GridAsync(ResultSite.Owner2))!.Projects.Count(project => project.IsOwn).Should().BeGreaterThanOrEqualTo(done.Projects);
        var after = await StaffAsync(site);
        after.Where(row => row.UserId == from).Should().OnlyContain(row => row.ValidTo == Today.AddDays(-1), "rows are ended, not deleted");
        after.Where(row => row.UserId == to).GroupBy(row => row.ProjectId).Should().OnlyContain(rows => rows.Count() == 1, "who was in charge already is not twice");
        (await AssigneeAsync(site, section)).Should().Be((to, "이사업"));

        var paper = (await PaperAsync(site, ResultSite.Owner2, done.Id))!;
        (paper.Projects.Count, paper.Sections.Single().Year, paper.Row.Note).Should().Be((done.Projects, 2027, "열쇠는 서랍에"));
        paper.Projects.SelectMany(project => project.Figures).Should().Contain(figure => figure.Last != null && figure.Last.FiscalYear < ResultSite.Year);
        paper.Projects.Sum(project => project.Missing).Should().BePositive();
        (await PaperAsync(site, ResultSite.Owner2, Guid.NewGuid())).Should().BeNull();
        (await PaperAsync(site, "owner@yangju.example", done.Id)).Should().BeNull("it is another place");

        (await UndoAsync(site, done.Id)).IsOk.Should().BeTrue();
        (await UndoAsync(site, done.Id)).Problem.Should().Be(HandoverProblems.NotFound);
        var back = await StaffAsync(site);
        back.Where(row => row.UserId == from).Select(row => (row.Id, row.ValidTo)).Should().BeEquivalentTo(before.Where(row => row.UserId == from).Select(row => (row.Id, row.ValidTo)));
        back.Where(row => row.UserId == to && row.ValidTo == null).Select(row => row.Id).Should().BeEquivalentTo(before.Where(row => row.UserId == to && row.ValidTo == null).Select(row => row.Id));
        (await AssigneeAsync(site, section)).Should().Be((from, "김사업"));
        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        (await db.AuditEntries.Select(entry => entry.Action).Distinct().ToListAsync()).Should().BeEquivalentTo(HandOver.Name, UndoHandover.Name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_goes_to_who_may_not_do_it_or_back_from_who_gave_it_on(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var (from, to) = (await IdAsync(site, ResultSite.Owner), await IdAsync(site, ResultSite.Owner2));
        HandOverCall call = new(Guid.CreateVersion7(), Uijeongbu, from, to, Today, "");
        async Task<Problem?> RefusedAsync(HandOverCall wrong) => (await GiveAsync(site, wrong)).Problem;
        (await RefusedAsync(call with { ToUserId = from })).Should().Be(HandoverProblems.SamePerson);
        (await RefusedAsync(call with { StartsOn = Today.AddDays(-32) })).Should().Be(HandoverProblems.TooEarly);
        (await RefusedAsync(call with { FromUserId = Guid.NewGuid() })).Should().Be(HandoverProblems.NothingOpen);
        (await RefusedAsync(call with { Note = new string('가', HandOver.LongestNote + 1) })).Should().Be(HandoverProblems.NoteTooLong);
        foreach (var other in new[] { "owner@yangju.example", "monitor1@uijeongbu.example", "leader@uijeongbu.example", Coordinator })
        {
            var id = await IdAsync(site, other);
            (await RefusedAsync(call with { ToUserId = id })).Should().Be(HandoverProblems.NoSuccessor, other);
        }

        var first = (await GiveAsync(site, call)).Answer!;
        (await GiveAsync(site, new(Guid.CreateVersion7(), Uijeongbu, to, from, Today.AddDays(1), ""))).IsOk.Should().BeTrue();
        (await UndoAsync(site, first.Id)).Problem.Should().Be(HandoverProblems.TooLate);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_nobody_does_from_today_on_is_listed(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var all = (await WorkAsync(site))!;
        all.Givers.Select(one => one.Name).Should().Contain("김사업").And.Contain("이사업");
        all.Takers.Select(one => one.Name).Should().BeEquivalentTo("김사업", "이사업");
        var before = all.Ownerless.Select(project => project.Id).ToHashSet();
        var charged = await StaffAsync(site);
        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            var yesterday = Today.AddDays(-1);
            await accounts.Memberships.Where(row => row.RegionCode == Uijeongbu && row.Role == Portal.Security.Role.ProjectOwner).ExecuteUpdateAsync(set => set.SetProperty(row => row.ValidTo, yesterday));
        }

        var left = (await WorkAsync(site))!;
        left.Takers.Should().BeEmpty();
        left.Ownerless.Select(project => project.Id).Should().Contain(before).And.HaveCountGreaterThanOrEqualTo(before.Count);
        left.Givers.Should().NotBeEmpty("who left still has work to hand over");
        charged.Should().NotBeEmpty();
    }

    private static async Task<Guid> AddSectionAsync(ResultSite site, Guid assignee)
    {
        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        var year = await db.AnnualPlans.FirstAsync(row => row.RegionCode == Uijeongbu && row.FiscalYear == 2027);
        var key = SectionForm.Shipped[^1].Key;
        await db.ReportSections.Where(row => row.RegionCode == Uijeongbu && row.AssigneeId == assignee).ExecuteDeleteAsync();
        await db.ReportSections.Where(row => row.RegionCode == Uijeongbu && row.AnnualPlanId == year.Id && row.Key == key).ExecuteDeleteAsync();
        ReportSection row = new() { RegionCode = Uijeongbu, AnnualPlanId = year.Id, Key = key, AssigneeId = assignee, AssigneeName = "김사업" };
        db.Add(row);
        await db.SaveChangesAsync();
        return row.Id;
    }

    private static async Task<(Guid? Id, string? Name)> AssigneeAsync(ResultSite site, Guid section)
    {
        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        var row = await db.ReportSections.AsNoTracking().SingleAsync(one => one.Id == section);
        return (row.AssigneeId, row.AssigneeName);
    }

    private static async Task<List<ProjectStaff>> StaffAsync(ResultSite site)
    {
        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        return await db.ProjectStaff.AsNoTracking().Where(row => row.RegionCode == Uijeongbu).ToListAsync();
    }

    private static async Task<Guid> IdAsync(ResultSite site, string email) => (await site.Portal.Get<UserManager<User>>().FindByEmailAsync(email))!.Id;

    private static async Task<Outcome<SavedHandover>> GiveAsync(ResultSite site, HandOverCall call)
    {
        await using var scope = await site.Portal.ActAsAsync(Coordinator);
        return await scope.ServiceProvider.GetRequiredService<HandOver>().RunAsync(call, CancellationToken.None);
    }

    private static async Task<Outcome<SavedHandover>> UndoAsync(ResultSite site, Guid id)
    {
        await using var scope = await site.Portal.ActAsAsync(Coordinator);
        return await scope.ServiceProvider.GetRequiredService<UndoHandover>().RunAsync(new(Guid.CreateVersion7(), Uijeongbu, id), CancellationToken.None);
    }

    private static async Task<HandoverPaper?> PaperAsync(ResultSite site, string who, Guid id)
    {
        await using var scope = await site.Portal.ActAsAsync(who);
        return await scope.ServiceProvider.GetRequiredService<HandoverQueries>().FindAsync(Uijeongbu, id, CancellationToken.None);
    }

    private static async Task<PlaceWork?> WorkAsync(ResultSite site)
    {
        await using var scope = await site.Portal.ActAsAsync(Coordinator);
        return await scope.ServiceProvider.GetRequiredService<WorkQueries>().FindAsync(Uijeongbu, CancellationToken.None);
    }
}
