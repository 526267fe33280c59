using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>The one door: who may open it, and that rows of other regions are neither found nor touched.</summary>
public sealed class DoorTests
{
    private const string Uijeongbu = "41150";
    private const string Yangju = "41630";

    [Theory, OnSqlite, OnPostgres]
    public async Task An_anonymous_viewer_may_only_read_what_was_published(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await SmallPlan.SavedAsync(portal, Uijeongbu);

        foreach (var permission in new[] { Permissions.PlanWrite, Permissions.PlanPublish, Permissions.ReferenceWrite, "plan.unheard-of" })
        {
            await portal.Door.Awaiting(door => door.OpenAsync(permission, CancellationToken.None)).Should().ThrowAsync<AccessDeniedException>(permission);
        }

        await using var db = await portal.Door.OpenAsync(Permissions.PublishedRead, CancellationToken.None);
        (await db.Regions.CountAsync()).Should().Be(321);
        (await db.Plans.CountAsync() + await db.Strategies.CountAsync() + await db.Projects.CountAsync() + await db.Indicators.CountAsync()
            + await db.AnnualPlans.CountAsync() + await db.TargetRevisions.CountAsync() + await db.AnnualResults.CountAsync() + await db.BudgetLines.CountAsync())
            .Should().Be(0, "nothing of the plan was published");
        (await portal.Get<PublishedPlanQueries>().FindAsync(Uijeongbu, SmallPlan.Year, CancellationToken.None)).Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_context_opened_for_reading_saves_nothing(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var db = await portal.Door.OpenAsync(Permissions.PublishedRead, CancellationToken.None);
        db.Add(new PlanGeneration
        {
            Number = 7,
            FirstYear = 2031,
            LastYear = 2034,
            Label = "제7기",
            Shape = new() { ProjectsLabel = "사업", NumberPattern = ".", NumberExample = "1", Source = "없음", Levels = [] },
        });

        await db.Awaiting(context => context.SaveChangesAsync()).Should().ThrowAsync<AccessDeniedException>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_context_opened_for_reading_sends_nothing_but_reads(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var db = await portal.Door.OpenAsync(Permissions.PublishedRead, CancellationToken.None);

        await db.Awaiting(context => context.Regions.ExecuteDeleteAsync()).Should().ThrowAsync<AccessDeniedException>();
        await db.Awaiting(context => context.PublishedAwards.ExecuteUpdateAsync(set => set.SetProperty(award => award.Note, "x"))).Should().ThrowAsync<AccessDeniedException>();
        await db.Awaiting(context => context.Database.ExecuteSqlAsync($"""DELETE FROM "DataStamps" """)).Should().ThrowAsync<AccessDeniedException>();
        db.Invoking(context => context.Database.ExecuteSql($"""DELETE FROM "DataStamps" """)).Should().Throw<AccessDeniedException>();
        (await db.Regions.CountAsync()).Should().Be(321);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_rows_of_the_viewers_regions_are_found_for_0_1_2_and_31_regions(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var codes = await portal.OpenAsync();
        var gyeonggi = await codes.Regions.Where(region => region.ParentCode == "41" && region.ValidTo == null).Select(region => region.Code).ToListAsync();
        gyeonggi.Should().HaveCount(31);
        foreach (var code in gyeonggi)
        {
            await SmallPlan.SavedAsync(portal, code);
        }

        await SmallPlan.SavedAsync(portal, "11110");

        foreach (var count in new[] { 0, 1, 2, 31 })
        {
            var regions = gyeonggi.Take(count).ToArray();
            await using var db = await portal.OpenAsync(regions);
            (await db.Plans.Select(plan => plan.RegionCode).ToListAsync()).Should().BeEquivalentTo(regions);
            (await db.TargetRevisions.CountAsync()).Should().Be(count);
            (await db.Regions.Where(region => db.Projects.Any(project => project.RegionCode == region.Code)).CountAsync()).Should().Be(count, "subqueries are filtered too");
            (await db.AnnualResults.ExecuteUpdateAsync(set => set.SetProperty(result => result.Reason, "점검"))).Should().Be(count, "and bulk updates");
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_row_of_another_region_is_not_even_found_by_its_key(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        var foreign = await SmallPlan.SavedAsync(portal, Yangju);

        await using var db = await portal.OpenAsync(Uijeongbu);
        (await db.Plans.FindAsync(foreign.Plan.Id, Yangju)).Should().BeNull();
        (await db.Plans.FindAsync(foreign.Plan.Id, Uijeongbu)).Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_foreign_row_is_refused_when_inserted_updated_or_deleted(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        var foreign = await SmallPlan.SavedAsync(portal, Yangju);

        foreach (var change in new Action<DbContext>[]
        {
            db => db.Add(new Plan { RegionCode = Yangju, Generation = 6, Goal = "끼워 넣은 계획" }),
            db => db.Update(new Plan { Id = foreign.Plan.Id, RegionCode = Yangju, Generation = 5, Goal = "덮어쓴 목표" }),
            db => db.Remove(new Plan { Id = foreign.Plan.Id, RegionCode = Yangju, Generation = 5, Goal = "" }),
        })
        {
            await using var db = await portal.OpenAsync(Uijeongbu);
            change(db);
            await db.Awaiting(context => context.SaveChangesAsync()).Should().ThrowAsync<AccessDeniedException>();
        }

        await using var owner = await portal.OpenAsync(Yangju);
        (await owner.Plans.Select(plan => plan.Goal).ToListAsync()).Should().Equal(foreign.Plan.Goal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_foreign_row_cannot_be_overwritten_by_claiming_that_it_is_ones_own(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        var foreign = await SmallPlan.SavedAsync(portal, Yangju);

        await using (var db = await portal.OpenAsync(Uijeongbu))
        {
            var claimed = db.Update(new Plan { Id = foreign.Plan.Id, RegionCode = Uijeongbu, Generation = 5, Goal = "덮어쓴 목표" });
            claimed.Property(plan => plan.Version).OriginalValue = foreign.Plan.Version;
            await db.Awaiting(context => context.SaveChangesAsync()).Should().ThrowAsync<DbUpdateConcurrencyException>();
        }

        await using var owner = await portal.OpenAsync(Yangju);
        (await owner.Plans.SingleAsync()).Goal.Should().Be(foreign.Plan.Goal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task No_child_can_be_hung_under_a_foreign_parent(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        var foreign = await SmallPlan.SavedAsync(portal, Yangju);
        var own = await SmallPlan.SavedAsync(portal, Uijeongbu);

        foreach (var child in new OwnedRow[]
        {
            new Strategy { RegionCode = Uijeongbu, PlanId = foreign.Plan.Id, System = StrategySystem.Projects, Order = 9, Name = "끼움" },
            new AnnualPlan { RegionCode = Uijeongbu, PlanId = foreign.Plan.Id, FiscalYear = 2025 },
            new Project { RegionCode = Uijeongbu, PlanId = own.Plan.Id, StrategyId = foreign.Strategy.Id, Code = "9", Name = "끼움", Order = 9, FirstYear = 2026 },
            new Indicator { RegionCode = Uijeongbu, ProjectId = foreign.Project.Id, Order = 9, Name = "끼움", Unit = "명" },
            new TargetRevision { RegionCode = Uijeongbu, IndicatorId = foreign.Indicator.Id, FiscalYear = 2026, Revision = 9, EffectiveOn = new(2026, 1, 1) },
            new BudgetLine { RegionCode = Uijeongbu, ProjectId = foreign.Project.Id, FiscalYear = 2026, Kind = BudgetKind.Final, Source = FundingSource.Other },
        })
        {
            await using var db = await portal.OpenAsync(Uijeongbu);
            db.Add(child);
            await db.Awaiting(context => context.SaveChangesAsync()).Should().ThrowAsync<DbUpdateException>(child.GetType().Name);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Parallel_viewers_never_see_each_others_rows(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        string[][] viewers = [[Uijeongbu], [Yangju], [Uijeongbu, Yangju], []];
        foreach (var code in viewers[2])
        {
            await SmallPlan.SavedAsync(portal, code);
        }

        var wrong = 0;
        await Parallel.ForAsync(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (turn, _) =>
        {
            var regions = viewers[turn % viewers.Length];
            await using var db = await portal.OpenAsync(regions);
            var found = await db.Plans.Select(plan => plan.RegionCode).OrderBy(code => code).ToListAsync(CancellationToken.None);
            if (!found.SequenceEqual(regions, StringComparer.Ordinal))
            {
                Interlocked.Increment(ref wrong);
            }
        });

        wrong.Should().Be(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_saves_over_a_state_not_read_is_refused(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        var saved = await SmallPlan.SavedAsync(portal, Uijeongbu);
        saved.Result.Version.Should().Be(1);

        await using var first = await portal.OpenAsync(Uijeongbu);
        await using var second = await portal.OpenAsync(Uijeongbu);
        var early = await first.AnnualResults.SingleAsync();
        var late = await second.AnnualResults.SingleAsync();
        early.Enter(317);
        late.Enter(0);
        await first.SaveChangesAsync();
        early.Version.Should().Be(2);

        await second.Awaiting(context => context.SaveChangesAsync()).Should().ThrowAsync<DbUpdateConcurrencyException>();
        await using var reader = await portal.OpenAsync(Uijeongbu);
        (await reader.AnnualResults.SingleAsync()).Actual.Should().Be(317);
    }
}
