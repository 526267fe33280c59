using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Web;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.OpenData;

/// <summary>
/// A canary in every column of rows that nobody published: it comes out of no address, and out of the right ones once it is published,
/// so the crawl would have found it.
/// </summary>
public sealed class NothingUnpublishedTests
{
    private const string Region = "41310";
    private const int Year = 2026;
    private const string Canary = "카나리아";
    private const long Number = 917_263_549;
    private const string NumberText = "917263549";

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_not_published_comes_out_of_no_address(DatabaseKind kind)
    {
        await using var database = await TestDatabase.WithSampleAsync(kind);
        await using var site = new PublicSite { Database = database };
        await ((IAsyncLifetime)site).InitializeAsync();
        await using var scope = site.Services.CreateAsyncScope();
        await SaveAsync(scope.ServiceProvider);

        (await FoundAsync(site)).Should().BeEmpty();

        await PublishAsync(scope.ServiceProvider);
        await site.Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(PublicCache.Tag, default);
        (await FoundAsync(site)).Should().Contain($"/api/v1/plans/{Region}/{Year}").And.Contain($"/plans/{Region}/{Year}/results.csv")
            .And.Contain($"/api/v1/plans/{Region}/{Year}/achievement?format=csv").And.Contain($"/api/v1/snapshots/SP-{Region}-{Year}-01");
        await TextStaysTextAsync(site);
        await OldVersionsStayAsync(site, scope.ServiceProvider);
    }

    /// <summary>A correction is a new version; the old one stays readable, says what corrects it, and keeps its hash.</summary>
    private static async Task OldVersionsStayAsync(PublicSite site, IServiceProvider services)
    {
        using var visitor = site.Visitor();
        var before = JsonNode.Parse(await visitor.GetStringAsync($"/api/v1/snapshots/SP-{Region}-{Year}-01"))!;
        await using (var db = await OpenAsync(services))
        {
            (await db.AnnualResults.SingleAsync(row => row.RegionCode == Region)).Enter(1);
            await db.SaveChangesAsync();
        }

        await PublishAsync(services);
        await site.Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(PublicCache.Tag, default);
        var old = JsonNode.Parse(await visitor.GetStringAsync($"/api/v1/snapshots/SP-{Region}-{Year}-01"))!;
        var current = JsonNode.Parse(await visitor.GetStringAsync($"/api/v1/snapshots/SP-{Region}-{Year}-02"))!;

        ((bool)old["isCurrent"]!).Should().BeFalse();
        ((string)old["supersededBy"]!).Should().Be((string)current["number"]!);
        ((string)old["content"]!).Should().Be((string)before["content"]!);
        ((bool)current["isCurrent"]!).Should().BeTrue();
        ((string)current["supersedes"]!).Should().Be((string)old["number"]!);
        (await visitor.GetStringAsync("/api/v1/plans")).Should().Contain($"SP-{Region}-{Year}-02").And.NotContain($"SP-{Region}-{Year}-01");
    }

    /// <summary>A name that a spreadsheet would run goes out as text.</summary>
    private static async Task TextStaysTextAsync(PublicSite site)
    {
        using var visitor = site.Visitor();
        foreach (var address in new[] { $"/api/v1/plans/{Region}/{Year}/achievement?format=csv", $"/plans/{Region}/{Year}/results.csv" })
        {
            (await visitor.GetStringAsync(address)).Should().Contain("'=1+2").And.NotContain(",=1+2");
        }
    }

    private static async Task<List<string>> FoundAsync(PublicSite site)
    {
        using var visitor = site.Visitor();
        List<string> found = [];
        foreach (var address in Addresses())
        {
            using var response = await visitor.GetAsync(address);
            var text = await response.Content.ReadAsStringAsync();
            if (text.Contains(Canary, StringComparison.Ordinal) || text.Contains(NumberText, StringComparison.Ordinal))
            {
                found.Add(address);
            }
        }

        return found;
    }

    private static IEnumerable<string> Addresses() =>
    [
        .. SampleAddresses.All.Values,
        .. SampleAddresses.All.Values.Select(address => address + (address.Contains('?') ? "&" : "?") + "format=csv"),
        $"/api/v1/plans/{Region}/{Year}", $"/api/v1/plans/{Region}/{Year}/achievement", $"/api/v1/plans/{Region}/{Year}/achievement?format=csv",
        $"/api/v1/snapshots/SP-{Region}-{Year}-01", $"/api/v1/records/achievements?region={Region}", $"/api/v1/records/awards?region={Region}",
        $"/api/v1/regions?q={Canary}", "/openapi/v1.json", "/api", "/", $"/?q={Region}",
        $"/plans/{Region}/{Year}", $"/plans/{Region}/{Year}/results.csv", "/plans/41150/2020", "/plans/41150/2020/results.csv",
    ];

    private static async Task SaveAsync(IServiceProvider services)
    {
        await using var db = await OpenAsync(services);
        db.AddRange(Rows());
        // The published plan too: what is changed after its publication stays inside.
        var result = await db.AnnualResults.OrderBy(row => row.Id).FirstAsync(row => row.RegionCode == "41150");
        result.Enter(Number);
        await db.SaveChangesAsync();
    }

    private static async Task PublishAsync(IServiceProvider services)
    {
        await using var db = await OpenAsync(services);
        var request = new PublicationRequest(Region, Year, ScoringPolicies.Default, IsDemo: true, [], new(2027, 2, 26, 9, 0, 0, DateTimeKind.Utc));
        (await PlanPublication.PublishAsync(db, request, CancellationToken.None)).Should().NotBeNull();
    }

    private static Task<PortalDbContext> OpenAsync(IServiceProvider services) =>
        services.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", [Region, "41150"]), Permissions.PlanPublish, CancellationToken.None);

    private static List<OwnedRow> Rows()
    {
        Plan plan = new() { RegionCode = Region, Generation = 5, Goal = Canary, Vision = Canary };
        Strategy strategy = new() { RegionCode = Region, PlanId = plan.Id, System = StrategySystem.Projects, Order = 1, Name = Canary };
        Project project = new() { RegionCode = Region, PlanId = plan.Id, StrategyId = strategy.Id, Code = Canary, Name = "=1+2" + Canary, Order = 1, FirstYear = Year };
        Indicator indicator = new()
        {
            RegionCode = Region, ProjectId = project.Id, Order = 1, Name = Canary, Unit = Canary, Definition = Canary, DataSource = Canary,
            Direction = Direction.HigherIsBetter, Baseline = Number,
        };
        AnnualResult result = new() { RegionCode = Region, IndicatorId = indicator.Id, FiscalYear = Year };
        result.Enter(Number);
        return
        [
            plan, new AnnualPlan { RegionCode = Region, PlanId = plan.Id, FiscalYear = Year }, strategy, project, indicator, result,
            new TargetRevision { RegionCode = Region, IndicatorId = indicator.Id, FiscalYear = Year, Revision = 0, Value = Number, EffectiveOn = new(Year, 1, 1), ReasonText = Canary },
            new BudgetLine
            {
                RegionCode = Region, ProjectId = project.Id, FiscalYear = Year, Kind = BudgetKind.Initial, Source = FundingSource.Other, SourceName = Canary,
                AmountWon = Number, ExecutedWon = Number,
            },
        ];
    }
}
