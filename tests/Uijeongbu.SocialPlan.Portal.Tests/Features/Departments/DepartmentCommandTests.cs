using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.Departments;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Departments;

/// <summary>A register of departments that plans need not follow.</summary>
public sealed class DepartmentCommandTests
{
    private static readonly DateOnly Today = Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Theory, OnSqlite, OnPostgres]
    public async Task After_a_renaming_the_new_head_confirms_and_the_old_one_does_not_though_the_plan_keeps_its_word(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var sheet = await SheetAsync(site);
        var old = sheet.Register.InCharge("복지정책과", Today)!;
        var next = (await SaveAsync(site, "복지기획과", Today)).Answer!;

        (await EndAsync(site, old, Today.AddDays(-1), next.Id)).Answer.Should().BeEquivalentTo(new { Successor = "복지기획과", EndsOn = Today.AddDays(-1) });

        (await site.MoveAsync(ReportSite.Head, ReportSite.Waiting, ReportMove.Confirm)).Problem!.Code.Should().Be("report.not-yours", "the head belongs to the department that ended");
        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            foreach (var row in accounts.Memberships.Where(row => row.DepartmentId == old.Id))
            {
                row.DepartmentId = next.Id;
            }

            await accounts.SaveChangesAsync();
        }

        (await site.MoveAsync(ReportSite.Head, ReportSite.Waiting, ReportMove.Confirm)).IsOk.Should().BeTrue();
        (await site.StatusAsync(ReportSite.Waiting)).Should().Be(ReportStatus.Confirmed);
        (await SheetAsync(site)).Projects.Should().ContainKey("복지정책과", "the plan says what it said");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_cannot_stand_is_refused_and_names_without_a_department_are_told(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var sheet = await SheetAsync(site);
        var home = sheet.Register.InCharge("복지정책과", Today)!;

        (await SaveAsync(site, " ", Today)).Problem.Should().Be(DepartmentProblems.NameMissing);
        (await SaveAsync(site, "복지정책과", Today)).Problem.Should().Be(DepartmentProblems.Present);
        (await EndAsync(site, home, home.StartsOn.AddDays(-1), null)).Problem.Should().Be(DepartmentProblems.EndsBeforeStart);
        (await EndAsync(site, home, Today, home.Id)).Problem.Should().Be(DepartmentProblems.Circle);
        sheet.Unknown.Should().BeEmpty();

        (await EndAsync(site, home, Today.AddDays(-1), null)).IsOk.Should().BeTrue();
        (await EndAsync(site, home, Today.AddDays(-1), null)).Problem.Should().Be(DepartmentProblems.Meanwhile);
        (await SheetAsync(site)).Unknown.Should().Equal("복지정책과");
    }

    private static async Task<DepartmentSheet> SheetAsync(ReportSite site)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return (await scope.ServiceProvider.GetRequiredService<DepartmentQueries>().FindAsync(ResultSite.Uijeongbu, CancellationToken.None))!;
    }

    private static async Task<Outcome<SavedDepartment>> SaveAsync(ReportSite site, string name, DateOnly since)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<SaveDepartment>().RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, null, name, null, since, 0), CancellationToken.None);
    }

    private static async Task<Outcome<SavedDepartment>> EndAsync(ReportSite site, Department row, DateOnly last, Guid? successor)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<EndDepartment>().RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, row.Id, last, successor, row.Version), CancellationToken.None);
    }
}
