using System.Text.Json;
using FluentAssertions.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanChanges;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>After publication everyone sees what was changed and why: on the page, as JSON and as CSV.</summary>
[Collection(BrowserTests.Name)]
public sealed class PublishedChangesTests(Chromium chromium)
{
    private const string Page = "/plans/41630/2026";
    private const string Monitored = "/plans/41150/2025";

    [BrowserFact]
    public async Task The_public_page_and_the_open_data_show_changes_with_reasons()
    {
        await using PublicSite site = new();
        await site.InitializeAsync();
        await ChangeJourneyTests.PromiseAsync(site);
        await PublishAsync(site);
        await PublishMonitoredAsync(site);
        using AssertionScope all = new();
        foreach (var look in new Look[] { new(), new(Dark: true, Phone: true), new(English: true), new(English: true, Phone: true) })
        {
            await using var visit = await Visit.ToAsync(chromium, site, Page, look);
            var text = await visit.Page.Locator("section[aria-labelledby=h-plan-changes]").InnerTextAsync();
            text.Should().Contain(look.English ? "Change no. 1" : "제1차 변경").And.Contain("수요가 늘었습니다.").And.Contain("복지정책과-4127").And.Contain("100명").And.Contain("120.5명");
            await visit.PictureAsync("changes");
            (await visit.AxeAsync()).Should().BeEmpty();
            (await visit.SidewaysAsync()).Should().Be(0);
            visit.Complaints.Should().BeEmpty();
        }

        foreach (var look in new Look[] { new(), new(English: true, Dark: true, Phone: true) })
        {
            await using var visit = await Visit.ToAsync(chromium, site, Monitored, look);
            var text = await visit.Page.Locator("section[aria-labelledby=h-monitoring]").InnerTextAsync();
            text.Should().Contain(look.English ? "Partly adopted" : "일부반영").And.Contain("저녁 시간대 안부 전화를 늘려 주십시오.").And.NotContain("윤단원").And.NotContain("장단원").And.NotContain("한과장").And.NotContain("조총괄");
            await visit.PictureAsync("monitoring");
            (await visit.AxeAsync()).Should().BeEmpty();
            (await visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0);
        }

        using var visitor = site.Visitor();
        (await visitor.GetStringAsync(Monitored + "/opinions.csv")).Should().Contain("조치결과").And.Contain("중장기 검토");
        using var opinions = JsonDocument.Parse(await visitor.GetStringAsync("/api/v1/plans/41150/2025"));
        opinions.RootElement.GetProperty("plan").GetProperty("monitoring")[0].GetProperty("opinions").GetArrayLength().Should().Be(6);
        (await visitor.GetStringAsync(Page + "/changes.csv")).Should().Contain("변경 사유").And.Contain("수요가 늘었습니다.").And.Contain("120.5명");
        using var json = JsonDocument.Parse(await visitor.GetStringAsync("/api/v1/plans/41630/2026"));
        var change = json.RootElement.GetProperty("plan").GetProperty("changes")[0];
        change.GetProperty("entries")[0].GetProperty("after").GetString().Should().Be("120.5명");
        (await visitor.GetStringAsync("/api/v1/plans/41150/2020")).Should().NotContain("\"changes\":null", "what is absent is not written");
    }

    // The sample's year with a finished round of the monitoring group.
    private static async Task PublishMonitoredAsync(PublicSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", ["41150"]), Permissions.PlanPublish, CancellationToken.None);
        await PlanPublication.PublishAsync(db, new("41150", 2025, ScoringPolicies.Default, IsDemo: true, [], new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc)), CancellationToken.None);
    }

    private static async Task PublishAsync(PublicSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var door = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await using var db = await door.OpenAsAsync(Viewer.System("test", ["41630"]), Permissions.PlanPublish, CancellationToken.None);
        var year = (await YearChanges.FindAsync(db, "41630", 2026, CancellationToken.None))!;
        var project = year.Adopted!.Content.Projects.First();
        ChangeSet set = new()
        {
            RegionCode = "41630",
            AnnualPlanId = year.Year.Annual.Id,
            Number = 1,
            Content = new(ChangeWeight.Deliberated, ChangeReason.ResidentNeeds, "수요가 늘었습니다.", new(2026, 3, 1), [new TargetChange(project.Code, project.Indicators.First().Id, 2026, 100, 120.5m)]),
        };
        set.Deliberate(new(2026, 2, 20), "복지정책과-4127").IsOk.Should().BeTrue();
        set.TakeEffect(year.History!, new(2026, 3, 1)).IsOk.Should().BeTrue();
        db.Add(set);
        var indicators = await db.Indicators.Where(row => row.RegionCode == "41630").ToListAsync();
        db.AddRange(indicators.Select(row => PromisedPlan.ResultOf(row, 110)));
        await db.SaveChangesAsync();
        await PlanPublication.PublishAsync(db, new("41630", 2026, ScoringPolicies.Default, IsDemo: true, [], new(2027, 2, 1, 0, 0, 0, DateTimeKind.Utc)), CancellationToken.None);
    }
}
