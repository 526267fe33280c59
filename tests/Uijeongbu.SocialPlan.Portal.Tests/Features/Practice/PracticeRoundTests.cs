using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Practice;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Practice;

/// <summary>A round in a practice copy, and that not one row of the real place knows of it.</summary>
public sealed class PracticeRoundTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_round_from_entry_to_collection_is_done_in_the_copy_and_changes_no_row_of_the_place(DatabaseKind kind)
    {
        await using var site = await PracticeSite.StartAsync(kind);
        var before = await site.ChecksumAsync(PracticeSite.Real);

        await using var owner = await site.PractiseAsync(ReportSite.Owner);
        var grid = (await GridAsync(owner, null))!;
        grid.Should().Match<ResultGrid>(one => one.RegionCode == PracticeSite.Copy && one.RegionName == "의정부시(연습)");
        grid.Projects.SelectMany(project => project.Rows).Should().NotBeEmpty().And.OnlyContain(row => row.Saved.State == ResultState.NotEntered);
        grid.Projects.Should().OnlyContain(project => project.Lock == null, "the period runs and all of it is with its people");
        var project = grid.Projects.Single(one => one.Code == ReportSite.Waiting);
        foreach (var row in project.Rows)
        {
            (await SaveAsync(owner, PracticeSite.Copy, row, row.Target ?? 1m)).Problem.Should().BeNull();
        }

        (await owner.ServiceProvider.GetRequiredService<SaveWords>().RunAsync(
            new(Guid.CreateVersion7(), PracticeSite.Copy, project.Id, PracticeSite.Year, "연습으로 적은 추진 실적", ReportWords.None with { Outcome = "연습", Headline = "연습" }, 0), None)).Problem.Should().BeNull();
        (await site.MoveAsync(ReportSite.Owner, project.Code, ReportMove.Submit)).Problem.Should().BeNull();
        (await site.MoveAsync(ReportSite.Coordinator, project.Code, ReportMove.Collect)).IsOk.Should().BeFalse("nobody confirmed it yet");
        (await site.MoveAsync(ReportSite.Head, project.Code, ReportMove.Confirm)).Problem.Should().BeNull("the head's department has its counterpart in the copy");
        (await site.MoveAsync(ReportSite.Coordinator, project.Code, ReportMove.Collect)).Problem.Should().BeNull();

        (await site.ChecksumAsync(PracticeSite.Real)).Should().Be(before);
        await using var db = await site.Portal.OpenAsync(PracticeSite.Copy);
        (await db.ProjectReports.Where(row => row.ProjectId == project.Id).Select(row => row.Status).SingleAsync()).Should().Be(ReportStatus.Collected);
        (await db.Notifications.AnyAsync(row => row.Link.Contains(PracticeSite.Copy))).Should().BeTrue("who has the next turn is told, in the copy");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_page_of_real_work_writes_nothing_into_the_copy_nor_one_of_the_copy_into_real_work(DatabaseKind kind)
    {
        await using var site = await PracticeSite.StartAsync(kind);
        await using var page = await site.Portal.ActAsAsync(ReportSite.Owner);
        var real = (await GridAsync(page, null))!;
        real.RegionCode.Should().Be(PracticeSite.Real);
        var realRow = real.Projects.SelectMany(project => project.Rows).First(row => row.Lock is null);

        (await PracticeSite.StartAsync(page)).IsOk.Should().BeTrue();
        var (place, copy) = (await site.ChecksumAsync(PracticeSite.Real), await site.ChecksumAsync(PracticeSite.Copy));
        await FluentActions.Invoking(() => SaveAsync(page, PracticeSite.Real, realRow, 99m)).Should().ThrowAsync<AccessDeniedException>();
        (await SaveAsync(page, PracticeSite.Copy, realRow, 99m)).IsOk.Should().BeFalse("a row of the place is none of the copy");
        (await GridAsync(page, PracticeSite.Real)).Should().BeNull();
        (await site.ChecksumAsync(PracticeSite.Real)).Should().Be(place);
        (await site.ChecksumAsync(PracticeSite.Copy)).Should().Be(copy);

        var copyRow = (await GridAsync(page, null))!.Projects.SelectMany(project => project.Rows).First(row => row.Lock is null);
        await PracticeSite.StopAsync(page);
        await FluentActions.Invoking(() => SaveAsync(page, PracticeSite.Copy, copyRow, 99m)).Should().ThrowAsync<AccessDeniedException>();
        (await SaveAsync(page, PracticeSite.Real, copyRow, 99m)).IsOk.Should().BeFalse();
        (await GridAsync(page, PracticeSite.Copy)).Should().BeNull();
        (await site.ChecksumAsync(PracticeSite.Real)).Should().Be(place);
        (await site.ChecksumAsync(PracticeSite.Copy)).Should().Be(copy);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_copy_holds_the_plan_and_the_years_before_and_no_id_of_the_place_but_its_people(DatabaseKind kind)
    {
        await using var site = await PracticeSite.StartAsync(kind);
        await using var coordinator = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        var real = (await GridAsync(coordinator, null))!;
        await PracticeSite.StartAsync(coordinator);
        var copy = (await GridAsync(coordinator, null))!;

        copy.Projects.Select(project => (project.Code, project.Name, project.Rows.Count)).Should().Equal(real.Projects.Select(project => (project.Code, project.Name, project.Rows.Count)));
        copy.Projects.SelectMany(project => project.Rows).Select(row => (row.Name, row.Target, row.Last, row.BeforeLast)).Should().Equal(
            real.Projects.SelectMany(project => project.Rows).Select(row => (row.Name, row.Target, row.Last, row.BeforeLast)));
        copy.Projects.SelectMany(project => project.Rows).Any(row => row.Last is not null).Should().BeTrue();

        await using var db = await site.Portal.OpenAsync(PracticeSite.Real, PracticeSite.Copy);
        var staff = await db.ProjectStaff.AsNoTracking().ToListAsync();
        staff.Where(row => row.RegionCode == PracticeSite.Copy).Select(row => row.UserId).Should().BeSubsetOf(staff.Where(row => row.RegionCode == PracticeSite.Real).Select(row => row.UserId));
        (await db.AnnualPlans.Where(row => row.RegionCode == PracticeSite.Copy).Select(row => row.Status).SingleAsync()).Should().Be(AnnualPlanStatus.InForce);
        (await db.BudgetLines.AnyAsync(row => row.RegionCode == PracticeSite.Copy && row.FiscalYear >= PracticeSite.Year && row.ExecutedWon != null)).Should().BeFalse("what was spent is a result");
        var (ids, real1) = (await IdsAsync(db, PracticeSite.Copy), await IdsAsync(db, PracticeSite.Real));
        ids.Should().NotBeEmpty().And.NotIntersectWith(real1);
    }

    /// <summary>A column that is added to a copied row and holds an id is decided about here: an account stays, anything else becomes the copy's.</summary>
    [Theory, OnSqlite]
    public async Task Every_id_in_a_copied_row_is_of_a_row_or_of_an_account(DatabaseKind kind)
    {
        await using var site = await PracticeSite.StartAsync(kind);
        await using var db = await site.Portal.OpenAsync(PracticeSite.Copy);
        var tables = (await site.RowsAsync(PracticeSite.Copy)).Keys;
        var names = db.Model.GetEntityTypes().Where(type => tables.Contains(type.GetTableName()) && !type.ClrType.Namespace!.Contains(".Audit", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties()).Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Guid)).Select(property => property.Name).Distinct();

        names.Except(PracticeRows.Accounts).Should().BeEquivalentTo(
            "Id", "PlanId", "StrategyId", "GroupId", "ProjectId", "IndicatorId", "ContinuesId", "ChangeSetId", "ParentId", "SuccessorId", "TeamId");
    }

    private static async Task<HashSet<Guid>> IdsAsync(PortalDbContext db, string region) =>
    [
        .. await db.Projects.Where(row => row.RegionCode == region).Select(row => row.Id).ToListAsync(), .. await db.Projects.Where(row => row.RegionCode == region).Select(row => row.StrategyId).ToListAsync(),
        .. await db.Indicators.Where(row => row.RegionCode == region).Select(row => row.Id).ToListAsync(), .. await db.TargetRevisions.Where(row => row.RegionCode == region).Select(row => row.Id).ToListAsync(),
        .. await db.Departments.Where(row => row.RegionCode == region).Select(row => row.Id).ToListAsync(), .. await db.AnnualResults.Where(row => row.RegionCode == region).Select(row => row.IndicatorId).ToListAsync(),
    ];

    private static Task<ResultGrid?> GridAsync(AsyncServiceScope scope, string? region) => scope.ServiceProvider.GetRequiredService<ResultQueries>().GridAsync(PracticeSite.Year, region, None);

    private static Task<Domain.Outcome<SavedResult>> SaveAsync(AsyncServiceScope scope, string region, GridRow row, decimal actual) =>
        scope.ServiceProvider.GetRequiredService<SaveResult>().RunAsync(new(Guid.CreateVersion7(), region, row.IndicatorId, PracticeSite.Year, ResultState.Entered, actual, null, row.Saved.Version), None);
}
