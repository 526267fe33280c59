using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Outages;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;

/// <summary>A silence of the portal near the end of a period, and what is proposed after it.</summary>
public sealed class OutageTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_silence_longer_than_a_restart_is_noted_once_however_many_portals_there_are(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        var begin = new DateTime(2027, 2, 10, 1, 0, 0, DateTimeKind.Utc);
        await BeatAsync(portal, begin);
        await BeatAsync(portal, begin.AddMinutes(5));
        await BeatAsync(portal, begin.AddMinutes(66));
        await BeatAsync(portal, begin.AddMinutes(66)); // another portal of the same database

        await using var db = portal.Door.OpenAccounts();
        (await db.Outages.AsNoTracking().Select(row => new { row.FromAt, row.ToAt }).ToListAsync()).Should().ContainSingle().Which.Should().Be(new { FromAt = begin.AddMinutes(5), ToAt = begin.AddMinutes(66) });
        (await db.Heartbeats.AsNoTracking().SingleAsync()).At.Should().Be(begin.AddMinutes(66));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_proposed_to_the_coordinator_and_settled_by_whatever_the_coordinator_decides(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await EndSoonAfterOutageAsync(site);
        var period = (await site.DeskAsync(ReportSite.Coordinator)).Cases.Period!;

        var proposal = (await FindAsync(site))!;

        proposal.Lost.Should().Be(TimeSpan.FromHours(1));
        proposal.ClosesAt.Should().BeAfter(period.ClosesAt);
        (await SetAsync(site, period, period.OpensAt, period.ClosesAt)).Problem.Should().BeNull();
        (await FindAsync(site)).Should().BeNull("who leaves the end where it is has decided too");
        period = (await site.DeskAsync(ReportSite.Coordinator)).Cases.Period!;
        (await SetAsync(site, period, period.OpensAt, proposal.ClosesAt)).Problem.Should().BeNull();
        var now = (await site.DeskAsync(ReportSite.Coordinator)).Cases.Period!;
        now.ClosesAt.Should().Be(proposal.ClosesAt);
        now.ReopenReason.Should().Contain("전산 장애");
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await db.AuditEntries.OrderBy(row => row.Sequence).LastAsync()).After.Should().Contain("전산 장애");
    }

    private static async Task EndSoonAfterOutageAsync(ReportSite site)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        var period = await db.ResultsPeriods.SingleAsync(row => row.RegionCode == ResultSite.Uijeongbu && row.FiscalYear == ResultSite.Year);
        (period.OpensAt, period.ClosesAt) = (now.AddDays(-20), now.AddHours(2));
        await db.SaveChangesAsync();
        await using var accounts = site.Portal.Door.OpenAccounts();
        accounts.Add(new Outage { FromAt = now.AddHours(-2), ToAt = now.AddHours(-1) });
        await accounts.SaveChangesAsync();
    }

    private static async Task BeatAsync(TestPortal portal, DateTime at) => await new OutageBeat(portal.Door, new FakeTimeProvider(new DateTimeOffset(at))).RunAsync(CancellationToken.None);

    private static async Task<OutageExtension?> FindAsync(ReportSite site)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<OutageQueries>().FindAsync(ResultSite.Uijeongbu, ResultSite.Year, CancellationToken.None);
    }

    private static async Task<Outcome<SavedPeriod>> SetAsync(ReportSite site, ResultsPeriod period, DateTime opens, DateTime closes)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<SetPeriod>().RunAsync(
            new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, opens, closes, "전산 장애로 입력하지 못한 시간을 더합니다.", period.Version), CancellationToken.None);
    }
}
