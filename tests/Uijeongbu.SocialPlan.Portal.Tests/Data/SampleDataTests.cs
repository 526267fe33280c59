using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data.Shipped;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>The sample plan of Uijeongbu: 6 strategies, 35 projects, 126.8 %.</summary>
public sealed class SampleDataTests
{
    private static readonly (string, string) WithSample = ("Portal:SampleData", "true");
    private static readonly (string, string) Migrating = ("Portal:MigrateOnStart", "true");

    [Theory, OnSqlite, OnPostgres]
    public async Task Anyone_finds_the_published_plan_with_6_strategies_and_35_projects(DatabaseKind kind)
    {
        await using var portal = await StartedAsync(kind);
        var view = (await portal.Get<PublishedPlanQueries>().FindAsync("41150", 2020, CancellationToken.None))!;

        view.Snapshot.Number.Should().Be("SP-41150-2020-01");
        view.Snapshot.IsDemo.Should().BeTrue();
        view.Snapshot.PublishedAt.Should().Be(new DateTime(2021, 2, 26, 9, 0, 0)).And.BeIn(DateTimeKind.Utc);
        view.Plan.Goal.Should().Be("함께 가꾸는 희망도시 의정부! 시민 행복지수 UP");
        view.Plan.Strategies.Should().HaveCount(6);
        var projects = view.Plan.Strategies.SelectMany(strategy => strategy.Projects).ToList();
        projects.Should().HaveCount(35);
        projects.Count(project => project.Indicators.Count == 2).Should().Be(3);
        projects.SelectMany(project => project.Indicators).Count(indicator => indicator.Direction is Direction.LowerIsBetter).Should().BeGreaterThanOrEqualTo(3);
        projects.SelectMany(project => project.Indicators).Where(indicator => indicator.Changes.Count > 0).Select(indicator => indicator.Changes[0].DeliberatedOn)
            .Should().Equal(new DateOnly(2020, 6, 18), new DateOnly(2020, 9, 10));
        projects.Single(project => project.Name == "긴급돌봄 서비스 제공").Indicators.Single().Should().Match<PublishedIndicator>(row => row.Target == 250 && row.Actual == 317);
        view.Achievement!.AchievementPercent.Should().Be(126.8m);
        view.Achievement.Source.Should().Be("https://kb.breaknews.com/14944");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_rates_of_the_projects_add_up_to_4438_exactly(DatabaseKind kind)
    {
        await using var portal = await StartedAsync(kind);
        var view = (await portal.Get<PublishedPlanQueries>().FindAsync("41150", 2020, CancellationToken.None))!;

        var score = PlanScorer.Score(PublishedInputs.Of(view.Plan), ScoringPolicies.Default);
        score.Strategies.SelectMany(strategy => strategy.Projects).Sum(project => project.Figures.Value!.Value).Should().Be(4438m);
        score.Figures.Value.Should().Be(126.8m, "it is so before rounding too");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_second_start_changes_nothing(DatabaseKind kind)
    {
        await using var portal = await StartedAsync(kind);
        var before = await DumpAsync(portal);

        (await portal.PrepareAsync()).Applied.Should().BeEmpty();
        SampleData again = new(portal.Door, TimeProvider.System);
        ReferenceData reference = new(portal.Door, TimeProvider.System);
        await reference.ApplyAsync(CancellationToken.None);
        await again.ApplyAsync(CancellationToken.None);

        (await DumpAsync(portal)).Should().Equal(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_list_finds_places_by_name_initials_province_and_code(DatabaseKind kind)
    {
        await using var portal = await StartedAsync(kind);
        var plans = portal.Get<PublishedPlanQueries>();

        foreach (var search in new[] { "의정부", "ㅇㅈㅂ", "경기도 의정부", "uijeongbu", "41150", "\u110B\u1174\u110C\u1165\u11BC" })
        {
            (await plans.ListAsync(search, CancellationToken.None))[0].Should()
                .BeEquivalentTo(new MunicipalityRow("41150", "의정부시", "Uijeongbu-si", "경기도", null, null, [new(2020, "SP-41150-2020-01", true)]) { ProvinceEn = "Gyeonggi-do" }, search);
        }

        (await plans.ListAsync("고성군", CancellationToken.None)).Select(row => (row.Province, row.Code, row.ValidTo)).Should().Contain(
            [("강원도", "42820", new DateOnly(2023, 6, 10)), ("강원특별자치도", "51820", null), ("경상남도", "48820", null)]);
        (await plans.ListAsync("%", CancellationToken.None)).Should().BeEmpty("it is text, not a pattern");
        (await plans.ListAsync("  ", CancellationToken.None)).Where(row => !row.Code.StartsWith("90", StringComparison.Ordinal)).Select(row => row.Name).Should().Equal("의정부시", "남동구", "영암군");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Published_figures_and_awards_are_listed_with_their_sources(DatabaseKind kind)
    {
        await using var portal = await StartedAsync(kind);
        var plans = portal.Get<PublishedPlanQueries>();

        var figures = await plans.AchievementsAsync(null, CancellationToken.None);
        figures.Select(row => (row.RegionName, row.Figure.FiscalYear, row.Figure.AchievementPercent)).Should().Equal(
            ("남동구", 2023, null), ("영암군", 2023, 120m), ("영암군", 2021, 105.8m), ("의정부시", 2020, 126.8m));
        var awards = await plans.AwardsAsync("41150", CancellationToken.None);
        awards.Select(row => (row.Award.LastFiscalYear, row.Award.Award)).Should().Equal((2024, "최우수"), (2020, "우수"));
        (await plans.AwardsAsync(null, CancellationToken.None)).Should().HaveCount(54).And.OnlyContain(row => row.Award.Source.StartsWith("http"));
    }

    [Fact]
    public async Task Both_databases_publish_the_same_bytes()
    {
        var kinds = PostgresServer.Address is null ? [DatabaseKind.Sqlite] : new[] { DatabaseKind.Sqlite, DatabaseKind.Postgres };
        List<string> hashes = [];
        foreach (var kind in kinds)
        {
            await using var portal = await StartedAsync(kind);
            await using var db = await portal.Door.OpenAsync(Permissions.PublishedRead, CancellationToken.None);
            var snapshot = await db.PublishedSnapshots.SingleAsync(row => row.RegionCode == "41150");
            PublishedPlanJson.HashOf(snapshot.Content).Should().Be(snapshot.InputsHash);
            PublishedPlanJson.Write(PublishedPlanJson.Read(snapshot.Content)).Should().Be(snapshot.Content);
            hashes.Add(snapshot.InputsHash);
        }

        hashes.Should().OnlyContain(hash => hash == "23c2556b4805b02816858d98c1afc74fc824352a81a7427299dcff99b672713f");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_replaces_the_snapshot_and_keeps_it_readable(DatabaseKind kind)
    {
        await using var portal = await StartedAsync(kind);
        await using (var db = await portal.Door.OpenAsAsync(Viewer.System("test", ["41150"]), Permissions.PlanPublish, CancellationToken.None))
        {
            var result = await db.AnnualResults.FirstAsync();
            result.Enter(0, provisional: true);
            await db.SaveChangesAsync();
            PublicationRequest request = new("41150", 2020, ScoringPolicies.Default, true, [], new DateTime(2021, 3, 2, 0, 0, 0, DateTimeKind.Utc));
            (await PlanPublication.PublishAsync(db, request, CancellationToken.None))!.Number.Should().Be("SP-41150-2020-02");
            (await PlanPublication.PublishAsync(db, request, CancellationToken.None))!.Number.Should().Be("SP-41150-2020-02", "the inputs are the same");
        }

        var view = (await portal.Get<PublishedPlanQueries>().FindAsync("41150", 2020, CancellationToken.None))!;
        view.Snapshot.Supersedes.Should().Be("SP-41150-2020-01");
        await using var reader = await portal.Door.OpenAsync(Permissions.PublishedRead, CancellationToken.None);
        (await reader.PublishedSnapshots.CountAsync(row => row.RegionCode == "41150")).Should().Be(2);
    }

    private static async Task<TestPortal> StartedAsync(DatabaseKind kind)
    {
        var portal = await TestPortal.StartAsync(kind, WithSample, Migrating);
        await portal.PrepareAsync();
        return portal;
    }

    private static async Task<List<string>> DumpAsync(TestPortal portal)
    {
        await using var db = await portal.OpenAsync("41150");
        List<string> lines = [];
        foreach (var type in db.Model.GetEntityTypes().Where(entity => !entity.IsOwned()).Select(entity => entity.ClrType))
        {
            var rows = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type).Invoke(db, null)!;
            lines.AddRange((await rows.AsNoTracking().ToListAsync()).Select(row => type.Name + JsonSerializer.Serialize(row, type)).Order(StringComparer.Ordinal));
        }

        return lines;
    }
}
