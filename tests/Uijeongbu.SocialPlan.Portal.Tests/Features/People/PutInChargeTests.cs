using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Features.People.Charges;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Alerts;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.People;

/// <summary>A person is put in charge of projects, relieved of one, and all of it taken back, on both databases.</summary>
public sealed class PutInChargeTests
{
    private static DateOnly Today => DeputySite.Today;

    [Theory, OnSqlite, OnPostgres]
    public async Task Several_projects_get_one_person_at_once_and_go_back_as_they_were(DatabaseKind kind)
    {
        await using var site = await SiteAsync(kind);
        var (kim, lee) = (await site.IdAsync(ReportSite.Owner), await site.IdAsync(ReportSite.Owner2));
        var before = await StaffAsync(site);
        var own = (await BoardAsync(site)).Projects.Where(one => one.People.Any(person => person.UserId == kim) && one.People.All(person => person.UserId != lee)).Take(2).ToList();
        own.Should().HaveCount(2);
        PutInChargeCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ChargeWay.Replace, lee, Today, [.. own.Select(one => one.Seen)]);
        var preview = (await PreviewAsync(site, call)).Answer!;
        preview.Select(one => one.Project.Id).Should().BeEquivalentTo(own.Select(one => one.Project.Id));
        preview.Should().OnlyContain(one => one.Move.After.Count == 1 && one.Move.After[0] == lee && one.Move.Ends.Count > 0);
        (await StaffAsync(site)).Should().BeEquivalentTo(before, "a preview changes nothing");

        var done = (await PutAsync(site, call)).Answer!;
        (done.Projects, done.Ownerless).Should().Be((2, 0));
        (await PutAsync(site, call)).Answer.Should().BeEquivalentTo(done, "the same id again is the same command");
        (await AlertRows.LastAsync(site)).Should().Contain((NotificationKind.Charged, ReportSite.Owner)).And.Contain((NotificationKind.Charged, ReportSite.Owner2));
        (await AlertRows.ReadAsync(site, ReportSite.Owner2))[0].Text.Should().Contain("외 1개 사업을").And.Contain("이사업 님이 맡습니다.");
        var board = await BoardAsync(site);
        own.Should().OnlyContain(one => board.Find(one.Project.Id)!.People.Single().UserId == lee);
        (await site.Results.GridAsync(ReportSite.Owner2))!.Projects.Where(project => own.Any(one => one.Project.Code == project.Code)).Should().OnlyContain(project => project.IsOwn);
        (await PutAsync(site, call with { CommandId = Guid.CreateVersion7() })).Problem.Should().Be(ChargeProblems.Meanwhile, "it was looked at before");
        (await PutAsync(site, call with { CommandId = Guid.CreateVersion7(), Projects = [.. own.Select(one => board.Find(one.Project.Id)!.Seen)] })).Problem.Should().Be(ChargingProblems.Nothing);

        (await UndoAsync(site, call.CommandId)).Answer.Should().Be(new UndoneCharges(2));
        (await UndoAsync(site, call.CommandId)).Problem.Should().Be(ChargeProblems.TooLateToUndo);
        (await OpenAsync(site)).Should().BeEquivalentTo(Open(before));
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await db.AuditEntries.Where(entry => entry.SubjectKind == "project-staff").Select(entry => entry.Action).Distinct().ToListAsync()).Should().BeEquivalentTo(PutInCharge.Name, UndoCharges.Name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_is_relieved_without_a_successor_leaves_a_project_that_is_marked_and_comes_first(DatabaseKind kind)
    {
        await using var site = await SiteAsync(kind);
        var kim = await site.IdAsync(ReportSite.Owner);
        var board = await BoardAsync(site);
        var one = board.Projects.First(row => row.People.Count == 1 && row.People[0].UserId == kim);
        PutInChargeCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ChargeWay.End, kim, Today, [one.Seen]);
        (await PutAsync(site, call)).Answer!.Ownerless.Should().Be(1);
        (await AlertRows.LastAsync(site)).Should().Equal((NotificationKind.Charged, ReportSite.Owner));
        (await AlertRows.ReadAsync(site, ReportSite.Owner))[0].Text.Should().Contain("맡지 않습니다.");

        var after = await BoardAsync(site);
        after.Ownerless.Should().Be(board.Ownerless + 1);
        after.Find(one.Project.Id)!.IsOwnerless.Should().BeTrue();
        after.Projects.Take(after.Ownerless).Should().OnlyContain(row => row.IsOwnerless);
        after.Where(new(OwnerlessOnly: true)).Projects.Should().HaveCount(after.Ownerless);
        after.Where(new(Person: kim)).Projects.Should().NotContain(row => row.Project.Id == one.Project.Id);
        after.Where(new(Department: one.Department)).Projects.Should().Contain(row => row.Project.Id == one.Project.Id).And.OnlyContain(row => row.Department == one.Department);
        System.Text.Encoding.UTF8.GetString(ChargeTable.Of(after).ToCsv()).Should().Contain("담당자 없음").And.Contain(one.Project.Name);
        (await UndoAsync(site, call.CommandId)).IsOk.Should().BeTrue();
        (await BoardAsync(site)).Ownerless.Should().Be(board.Ownerless);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_a_project_officer_of_the_place_is_put_in_charge_and_nothing_is_written_over_anothers(DatabaseKind kind)
    {
        await using var site = await SiteAsync(kind);
        var lee = await site.IdAsync(ReportSite.Owner2);
        var one = (await BoardAsync(site)).Projects.First(row => row.People.Count > 0 && row.People.All(person => person.UserId != lee));
        PutInChargeCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ChargeWay.Join, lee, Today, [one.Seen]);
        async Task<Problem?> RefusedAsync(PutInChargeCall wrong)
        {
            (await PreviewAsync(site, wrong)).Problem.Should().NotBeNull();
            return (await PutAsync(site, wrong with { CommandId = Guid.CreateVersion7() })).Problem;
        }

        foreach (var other in new[] { "owner@yangju.example", "monitor1@uijeongbu.example", ReportSite.Leader, ReportSite.Coordinator })
        {
            (await RefusedAsync(call with { UserId = await site.IdAsync(other) })).Should().Be(ChargingProblems.NoOwner, other);
        }

        (await RefusedAsync(call with { StartsOn = Today.AddDays(-32) })).Should().Be(ChargingProblems.TooEarly);
        (await RefusedAsync(call with { Projects = [] })).Should().Be(ChargeProblems.NoProject);
        (await RefusedAsync(call with { Projects = [one.Seen with { ProjectId = Guid.CreateVersion7() }] })).Should().Be(ChargeProblems.NotFound);
        (await UndoAsync(site, Guid.CreateVersion7())).Problem.Should().Be(ChargeProblems.NothingToUndo);

        var (first, second) = (call, call with { CommandId = Guid.CreateVersion7(), Way = ChargeWay.Replace });
        (await PutAsync(site, first)).IsOk.Should().BeTrue();
        (await PutAsync(site, second)).Problem.Should().Be(ChargeProblems.Meanwhile);
        var now = (await BoardAsync(site)).Find(one.Project.Id)!;
        now.People.Should().HaveCount(one.People.Count + 1);
        (await PutAsync(site, second with { CommandId = Guid.CreateVersion7(), Projects = [now.Seen] })).IsOk.Should().BeTrue();
        (await UndoAsync(site, first.CommandId)).IsOk.Should().BeTrue("the row that began then was not touched since");
    }

    private static async Task<ReportSite> SiteAsync(DatabaseKind kind)
    {
        var site = await ReportSite.StartAsync(kind);
        await ChargeTests.AddYearAsync(site);
        return site;
    }

    private static IEnumerable<(Guid, DateOnly?)> Open(IEnumerable<ProjectStaff> rows) => rows.Where(row => row.ValidTo is null || row.ValidTo >= Today).Select(row => (row.Id, row.ValidTo));

    private static async Task<IEnumerable<(Guid, DateOnly?)>> OpenAsync(ReportSite site) => Open(await StaffAsync(site));

    private static async Task<List<ProjectStaff>> StaffAsync(ReportSite site)
    {
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        return await db.ProjectStaff.AsNoTracking().Where(row => row.RegionCode == ResultSite.Uijeongbu).ToListAsync();
    }

    private static async Task<ChargeBoard> BoardAsync(ReportSite site)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return (await scope.ServiceProvider.GetRequiredService<ChargeBoardQueries>().FindAsync(ResultSite.Uijeongbu, CancellationToken.None))!;
    }

    private static async Task<Outcome<IReadOnlyList<ChargedMove>>> PreviewAsync(ReportSite site, PutInChargeCall call)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<ChargeBoardQueries>().PreviewAsync(call, CancellationToken.None);
    }

    private static async Task<Outcome<SavedCharges>> PutAsync(ReportSite site, PutInChargeCall call)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<PutInCharge>().RunAsync(call, CancellationToken.None);
    }

    private static async Task<Outcome<UndoneCharges>> UndoAsync(ReportSite site, Guid command)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<UndoCharges>().RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, command), CancellationToken.None);
    }
}
