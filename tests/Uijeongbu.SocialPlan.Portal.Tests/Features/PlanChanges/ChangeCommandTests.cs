using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanChanges;

/// <summary>Each kind of change from its draft through to rows and results.</summary>
public sealed class ChangeCommandTests
{
    private static readonly DateOnly Day = ChangeSite.FirstDay;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_changed_target_keeps_the_original_and_both_rates_are_shown(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        var plan = await site.PromiseAsync();
        await using (var db = await site.Portal.OpenAsync(ChangeSite.Place))
        {
            db.Add(PromisedPlan.ResultOf(plan.Indicators[0], 150));
            await db.SaveChangesAsync();
        }

        var number = await site.ChangeAsync(ChangeWeight.Deliberated, Day, new OtherTarget("1-1", plan.Indicators[0].Id, 2026, 120.5m));

        var (year, rows) = await site.ReadAsync();
        rows.ShouldFollow(year.History!, 2026);
        var revision = rows.Targets.Single(row => row.ChangeSetId is not null);
        (revision.Revision, revision.Value, revision.EffectiveOn, revision.DeliberatedOn, revision.DocumentNumber, revision.ReasonText)
            .Should().Be((1, 120.5m, Day, Day, "복지정책과-1", "수요가 늘었습니다."));
        var row = (await site.Get<ResultQueries>().GridAsync(2026, ChangeSite.Place, CancellationToken.None))!.Projects.SelectMany(project => project.Rows).Single(row => row.IndicatorId == plan.Indicators[0].Id);
        (row.Target, row.Rules.OriginalTarget, row.Score.Rate, row.Score.OriginalRate).Should().Be((120.5m, 100m, 124.5m, 150m));

        var published = await PublishedAsync(site);
        var change = published.Changes!.Single();
        (change.Number, change.Weight, change.ReasonKind, change.DecidedOn, change.DocumentNumber).Should().Be((number, ChangeWeight.Deliberated, ChangeReason.ResidentNeeds, Day, "복지정책과-1"));
        change.Entries.Single().Should().Be(new PublishedChangeEntry(ChangeKind.Changed, ChangeSubject.Target, "사업 1-1(사업 1)의 지표 '지표 1가'의 2026년 목표", "100명", "120.5명"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_target_that_was_not_set_at_first_is_shown_as_that(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        await site.PromiseAsync();
        await site.ChangeAsync(ChangeWeight.Deliberated, Day, new NewIndicator("1-1", new(new("새 지표", "%", null), 80)));

        var indicator = (await PublishedAsync(site)).Strategies.SelectMany(strategy => strategy.Projects).SelectMany(project => project.Indicators).Single(one => one.Name == "새 지표");
        (indicator.OriginalTarget, indicator.Target).Should().Be((null, 80m));
        Rater.Rate(PublishedInputs.AgainstOriginal(indicator).Reading, null, ScoringPolicies.Default).Value.Should().BeNull();
        var (year, rows) = await site.ReadAsync();
        rows.ShouldFollow(year.History!, 2026);
        var row = (await site.Get<ResultQueries>().GridAsync(2026, ChangeSite.Place, CancellationToken.None))!.Projects.SelectMany(project => project.Rows).Single(one => one.Name == "새 지표");
        (row.IsChanged, row.Rules.OriginalTarget, row.Score.OriginalRate).Should().Be((true, null, null));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_writes_the_right_value_in_place(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        var plan = await site.PromiseAsync();
        await site.ChangeAsync(ChangeWeight.Correction, Day, new OtherTarget("1-1", plan.Indicators[0].Id, 2026, 110));

        var (year, rows) = await site.ReadAsync();
        rows.ShouldFollow(year.History!, 2026);
        rows.Targets.Where(row => row.IndicatorId == plan.Indicators[0].Id && row.FiscalYear == 2026).Should().ContainSingle().Which.Value.Should().Be(110);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_merged_project_ends_and_its_indicator_goes_on_with_what_was_entered(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        var plan = await site.PromiseAsync();
        await using (var db = await site.Portal.OpenAsync(ChangeSite.Place))
        {
            db.Add(PromisedPlan.ResultOf(plan.Indicators[2], 60));
            await db.SaveChangesAsync();
        }

        await site.ChangeAsync(ChangeWeight.Deliberated, Day,
            new MergedProjects(["1-1", "1-2"], new("1-1", "함께 돌봄", plan.Strategies[0].Id, "돌봄과"), [plan.Indicators[0].Id, plan.Indicators[2].Id]));

        var (year, rows) = await site.ReadAsync();
        rows.ShouldFollow(year.History!, 2026);
        var (kept, ended) = (rows.Projects.Single(row => row.Code == "1-1"), rows.Projects.Single(row => row.Code == "1-2"));
        (kept.Name, kept.LastYear, ended.LastYear).Should().Be(("함께 돌봄", null, 2026));
        rows.Budgets.Where(row => row.ProjectId == kept.Id).Should().ContainSingle().Which.AmountWon.Should().Be(280_000_000);
        var moved = rows.Indicators.Single(row => row.ContinuesId == plan.Indicators[2].Id);
        (moved.ProjectId, moved.FirstYear, rows.Indicators.Single(row => row.Id == plan.Indicators[2].Id).LastYear).Should().Be((kept.Id, 2026, 2025));
        (await site.Get<ResultQueries>().GridAsync(2025, ChangeSite.Place, CancellationToken.None))!.Projects.SelectMany(project => project.Rows).Select(row => row.IndicatorId)
            .Should().BeEquivalentTo(plan.Indicators.Select(row => row.Id), "2025 is as it was");
        rows.Targets.Where(row => row.IndicatorId == moved.Id).Select(row => row.FiscalYear).Should().BeEquivalentTo([2025, 2026]);
        rows.Targets.Where(row => row.IndicatorId == plan.Indicators[2].Id).Select(row => row.FiscalYear).Should().Equal(2025);
        await using var read = await site.Portal.OpenAsync(ChangeSite.Place);
        (await read.AnnualResults.SingleAsync()).IndicatorId.Should().Be(moved.Id);
        var published = await PublishedAsync(site);
        published.Strategies.SelectMany(strategy => strategy.Projects).SelectMany(project => project.Indicators).Select(one => one.Name).Should().OnlyHaveUniqueItems();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_split_that_holds_from_the_first_of_January_leaves_nothing_of_the_old_in_the_year(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        var plan = await site.PromiseAsync();
        await site.ChangeAsync(ChangeWeight.Deliberated, new(2026, 1, 1), new SplitProject("1-1",
        [
            new(new("1-8", "앞", plan.Strategies[0].Id, null), [plan.Indicators[0].Id]),
            new(new("1-9", "뒤", plan.Strategies[1].Id, "주거과"), [plan.Indicators[1].Id]),
        ]));

        var (year, rows) = await site.ReadAsync();
        rows.ShouldFollow(year.History!, 2026);
        rows.Projects.Single(row => row.Code == "1-1").LastYear.Should().Be(2025);
        rows.Projects.Where(row => row.FirstYear == 2026).Select(row => row.Code).Should().BeEquivalentTo(["1-8", "1-9"]);
        rows.ToAdopted(2025).Projects.Select(project => project.Code).Should().Equal("1-1", "1-2", "1-3", "1-4");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Everything_else_that_can_change_is_followed_by_the_rows(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        var plan = await site.PromiseAsync();
        await site.ChangeAsync(ChangeWeight.Deliberated, Day,
            new RenamedProject("1-1", "새 이름"),
            new OtherOwner("1-1", "주거과"),
            new MovedProject("1-1", plan.Strategies[2].Id),
            new OtherBudget("1-1", 2026, BudgetKind.Supplementary, 1, IsNonBudget: false, [new(FundingSource.Province, "", 10_000_000), new(FundingSource.Municipality, "", 156_000_000)]),
            new OtherBudget("1-2", 2026, BudgetKind.Initial, 0, IsNonBudget: true, []),
            new OtherIndicatorText("1-2", plan.Indicators[2].Id, new("다른 지표", "%", "가 ÷ 나")),
            new DroppedIndicator("1-2", plan.Indicators[3].Id),
            new NewProject(new("1-9", "새 사업", plan.Strategies[0].Id, "복지과"), [new(new("새 지표", "회", null), 12)]),
            new DroppedProject("1-3"),
            new NewStrategy(StrategySystem.Development, "새 전략"),
            new RenamedStrategy(plan.Strategies[0].Id, "고친 전략"));

        var (year, rows) = await site.ReadAsync();
        rows.ShouldFollow(year.History!, 2026);
        var project = rows.Projects.Single(row => row.Code == "1-1");
        (project.Name, project.Department, project.StrategyId).Should().Be(("새 이름", "주거과", plan.Strategies[2].Id));
        rows.Budgets.Where(row => row.ProjectId == project.Id).Should().HaveCount(3, "the version before stays");
        rows.Projects.Single(row => row.Code == "1-3").LastYear.Should().Be(2026);
        rows.Indicators.Single(row => row.Id == plan.Indicators[3].Id).LastYear.Should().Be(2026);
        rows.Targets.Where(row => row.IndicatorId == plan.Indicators[3].Id && row.FiscalYear == 2026).OrderBy(row => row.Revision).Select(row => row.Value).Should().Equal(100m, null);
        rows.Strategies.Select(row => row.Name).Should().BeEquivalentTo(["고친 전략", "전략 2", "전략 3", "새 전략"]);
        await using var db = await site.Portal.OpenAsync(ChangeSite.Place);
        (await db.AuditEntries.Where(row => row.Action == "change.enact").Select(row => row.SubjectKind).Distinct().ToListAsync())
            .Should().BeEquivalentTo(["change-set", "strategy", "project", "indicator"]);

        await site.ChangeAsync(ChangeWeight.Deliberated, Day.AddDays(1), new DroppedStrategy(year.History!.Latest.Strategies.Single(row => row.Name == "새 전략").Id));
        (await site.ReadAsync()).Rows.Strategies.Should().HaveCount(3);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task After_the_next_year_is_adopted_only_the_years_own_figures_follow(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        var plan = await site.PromiseAsync(before: AnnualPlanStatus.InForce);
        site.Year = 2025;
        await site.ChangeAsync(ChangeWeight.Deliberated, new(2025, 12, 1), new RenamedProject("1-1", "새 이름"), new OtherTarget("1-1", plan.Indicators[0].Id, 2025, 130));

        var (_, rows) = await site.ReadAsync();
        rows.Projects.Single(row => row.Code == "1-1").Name.Should().Be("사업 1");
        rows.Targets.Single(row => row.ChangeSetId is not null).Value.Should().Be(130);
        (await PublishedAsync(site)).Strategies.SelectMany(strategy => strategy.Projects).Select(project => project.Name).Should().Contain("새 이름", "the year is told by its own record");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_new_in_a_year_behind_the_adopted_one_can_be_reported_for_that_year_alone(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        var plan = await site.PromiseAsync(before: AnnualPlanStatus.InForce);
        site.Year = 2025;
        await site.ChangeAsync(ChangeWeight.Deliberated, new(2025, 12, 1),
            new NewProject(new("1-9", "한파 돌봄", plan.Strategies[0].Id, "복지과"), [new(new("난방 지원 가구", "가구", "지원한 가구"), 40)]),
            new NewIndicator("1-1", new(new("상담 수", "회", null), 12)));

        var rows = (await site.ReadAsync()).Rows;
        rows.ToAdopted(2026).Projects.SelectMany(project => project.Indicators).Select(row => row.Id).Should().BeEquivalentTo(plan.Indicators.Select(row => row.Id), "the next year promised its own");
        var cells = (await site.Get<ResultQueries>().GridAsync(2025, ChangeSite.Place, CancellationToken.None))!.Projects.SelectMany(project => project.Rows.Select(row => (project.Code, row.Name, row.Target)));
        cells.Should().Contain(("1-9", "난방 지원 가구", 40m)).And.Contain(("1-1", "상담 수", 12m));
        (await PublishedAsync(site)).Strategies.SelectMany(strategy => strategy.Projects).Select(project => project.Name).Should().Contain("한파 돌봄");
        var next = (await site.Get<ResultQueries>().GridAsync(2026, ChangeSite.Place, CancellationToken.None))!;
        next.Projects.SelectMany(project => project.Rows).Select(row => row.Name).Should().NotContain(["난방 지원 가구", "상담 수"]);

        var number = await site.DraftAsync(on: new(2025, 12, 2));
        (await site.AddAsync(number, new MergedProjects(["1-1", "1-2"], new("1-7", "함께 돌봄", plan.Strategies[0].Id, null), []))).Problem!.Code.Should().Be("change.regrouped-behind");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_days_are_compared_across_years_and_a_project_knows_what_became_of_it(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        var plan = await site.PromiseAsync();
        await site.ChangeAsync(ChangeWeight.Deliberated, Day, new MergedProjects(["1-1", "1-2"], new("1-7", "함께 돌봄", plan.Strategies[0].Id, null), [plan.Indicators[0].Id]));
        await site.ChangeAsync(ChangeWeight.Minor, Day.AddDays(1), new OtherOwner("1-7", "돌봄과"));
        var queries = site.Get<ChangeQueries>();

        (await queries.CompareAsync(ChangeSite.Place, new(2026, 2, 1), new(2026, 3, 1), default)).Entries.Single().Kind.Should().Be(ChangeKind.Merged);
        var years = await queries.CompareAsync(ChangeSite.Place, new(2025, 6, 1), new(2026, 12, 1), default);
        PlanHistory.Apply(years.Before!, years.Entries, years.To).Answer.Should().Be(years.After);
        years.After!.Projects.Find("1-7")!.Owner.Should().Be("돌봄과");
        (await queries.CompareAsync(ChangeSite.Place, new(2024, 6, 1), new(2026, 12, 1), default)).Before.Should().BeNull();

        var step = (await queries.LineageAsync(plan.Plan, "1-2", default)).Single();
        (step.Kind, step.On, step.Number).Should().Be((ChangeKind.Merged, Day, 1));
        step.To.Should().Equal(new NamedProject("1-7", "함께 돌봄"));
        (await queries.LineageAsync(plan.Plan, "1-3", default)).Should().BeEmpty();
        (await queries.FindAsync("41630", 2026, default)).Should().BeNull("it is another place");
    }

    internal static async Task<PublishedPlan> PublishedAsync(ChangeSite site)
    {
        await using var db = await site.Portal.OpenAsync(ChangeSite.Place);
        return (await PublishedPlanBuilder.BuildAsync(db, new(ChangeSite.Place, site.Year, ScoringPolicies.Default, IsDemo: true, [], new(2027, 2, 1, 0, 0, 0, DateTimeKind.Utc)), CancellationToken.None))!;
    }
}
