using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>Databases of every earlier state, made by <c>scripts/save-fixture</c>, open and upgrade with today's program.</summary>
public sealed class FixtureTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    [Fact]
    public void Every_state_is_kept_for_both_databases()
    {
        var sqlite = Directory.GetFiles(Folder, "schema-*.sqlite.gz").Select(file => Path.GetFileName(file).Split('.')[0]);
        var postgres = Directory.GetFiles(Folder, "schema-*.postgres.sql").Select(file => Path.GetFileName(file).Split('.')[0]);
        sqlite.Should().BeEquivalentTo(postgres).And.Contain("schema-0001");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_earlier_state_upgrades_with_its_published_plan_unchanged(DatabaseKind kind)
    {
        foreach (var name in Directory.GetFiles(Folder, "schema-*.sqlite.gz").Select(file => Path.GetFileName(file).Split('.')[0]))
        {
            await using var database = await RestoredAsync(kind, name);
            await using TestPortal portal = new(database);
            var report = await portal.UpgradeAsync();

            report.Schema.Should().Be(SchemaState.KnownTo(portal.Get<DatabaseEngine>().ContextType)[^1], name);
            if (report.Applied.Count > 0)
            {
                File.Exists(report.Backup).Should().BeTrue(name);
            }

            await ShowsTheSamplePlanAsync(portal);
        }
    }

    private static async Task ShowsTheSamplePlanAsync(TestPortal portal)
    {
        var view = (await portal.Get<PublishedPlanQueries>().FindAsync("41150", 2020, CancellationToken.None))!;
        view.Snapshot.InputsHash.Should().Be("23c2556b4805b02816858d98c1afc74fc824352a81a7427299dcff99b672713f");
        PublishedPlanJson.HashOf(PublishedPlanJson.Write(view.Plan)).Should().Be(view.Snapshot.InputsHash, "what was published reads the same today");
        PlanScorer.Score(PublishedInputs.Of(view.Plan), ScoringPolicies.Default).Figures.Value.Should().Be(126.8m);
        await using var db = await portal.OpenAsync("41150");
        (await db.Indicators.CountAsync(), await db.TargetRevisions.CountAsync(), await db.AnnualResults.CountAsync()).Should().Be((38, 40, 38));
    }

    private static async Task<TestDatabase> RestoredAsync(DatabaseKind kind, string name)
    {
        var database = TestDatabase.Absent(kind);
        if (kind is DatabaseKind.Postgres)
        {
            await PostgresServer.ExecuteAsync($"""CREATE DATABASE "{database.Name}" """);
            await PostgresServer.ExecuteAsync(await File.ReadAllTextAsync(Path.Combine(Folder, name + ".postgres.sql")), database.Name);
        }
        else
        {
            await using GZipStream packed = new(File.OpenRead(Path.Combine(Folder, name + ".sqlite.gz")), CompressionMode.Decompress);
            await using var file = File.Create(database.File);
            await packed.CopyToAsync(file);
        }

        return database;
    }
}
