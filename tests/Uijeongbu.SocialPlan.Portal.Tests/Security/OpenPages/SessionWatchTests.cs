using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Security.OpenPages;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security.OpenPages;

/// <summary>What the watch finds about the sign-ins behind open pages, on both databases and under a clock of the test.</summary>
public sealed class SessionWatchTests
{
    private const string Email = "owner@uijeongbu.example";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero));

    [Theory, OnSqlite, OnPostgres]
    public async Task A_page_that_nobody_touches_runs_out_though_it_is_watched(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        var (watch, page) = await OpenAsync(portal);
        await LookAfterAsync(watch, TimeSpan.FromMinutes(29));
        page.Standing.Should().Be(Standing.Runs);
        (page.State!.EndsAt - _clock.GetUtcNow().UtcDateTime).Should().BeCloseTo(TimeSpan.FromMinutes(1), TimeSpan.FromMilliseconds(1));

        await LookAfterAsync(watch, TimeSpan.FromMinutes(1));
        page.Standing.Should().Be(Standing.Expired);
        await portal.Get<Sessions>().TouchAsync(page.SessionId!.Value, CancellationToken.None);
        await LookAfterAsync(watch, TimeSpan.Zero);
        page.Standing.Should().Be(Standing.Expired, "touching comes too late");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Touching_extends_up_to_twelve_hours_and_no_longer(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        var (watch, page) = await OpenAsync(portal);
        for (var quarter = 0; quarter < 47; quarter++)
        {
            await LookAfterAsync(watch, TimeSpan.FromMinutes(15));
            page.Standing.Should().Be(Standing.Runs);
            await portal.Get<Sessions>().TouchAsync(page.SessionId!.Value, CancellationToken.None);
        }

        await LookAfterAsync(watch, TimeSpan.FromSeconds(1));
        page.State!.IsLast.Should().BeTrue();
        await LookAfterAsync(watch, TimeSpan.FromMinutes(15));
        page.Standing.Should().Be(Standing.Expired);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_ended_sign_in_a_new_password_and_an_unknown_sign_in_send_the_page_away(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        var (watch, ended) = await OpenAsync(portal);
        var (otherWatch, stamped) = await OpenAsync(portal, "owner2@uijeongbu.example");
        await portal.Get<Sessions>().EndAsync(ended.UserId!.Value, ended.SessionId!.Value, CancellationToken.None);
        var told = 0;
        ended.Changed += (_, _) => told++;
        await LookAfterAsync(watch, SessionWatch.Every);
        ended.Standing.Should().Be(Standing.Ended);
        told.Should().Be(1);

        await LookAfterAsync(otherWatch, TimeSpan.Zero);
        stamped.Standing.Should().Be(Standing.Runs);
        var users = portal.Get<UserManager<User>>();
        await users.UpdateSecurityStampAsync((await users.FindByIdAsync(stamped.UserId.ToString()!))!);
        await LookAfterAsync(otherWatch, SessionWatch.Every);
        stamped.Standing.Should().Be(Standing.Ended);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_withdrawn_role_sends_the_page_away_and_a_new_one_does_not(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        var (watch, page) = await OpenAsync(portal);
        await LookAfterAsync(watch, TimeSpan.Zero);
        var membership = new Membership { UserId = page.UserId!.Value, Role = Role.Auditor, RegionCode = "41150", ValidFrom = new(2026, 1, 1), GrantedAt = _clock.GetUtcNow().UtcDateTime };
        await using var db = portal.Door.OpenAccounts();
        db.Add(membership);
        await db.SaveChangesAsync();
        await LookAfterAsync(watch, SessionWatch.Every);
        page.Standing.Should().Be(Standing.Runs);

        membership.ValidTo = new(2026, 11, 24);
        await db.SaveChangesAsync();
        await LookAfterAsync(watch, SessionWatch.Every);
        page.Standing.Should().Be(Standing.RightsWithdrawn);
        membership.ValidTo = null;
        await db.SaveChangesAsync();
        await LookAfterAsync(watch, SessionWatch.Every);
        page.Standing.Should().Be(Standing.RightsWithdrawn, "the page was told to leave");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_hundred_pages_cost_one_statement_which_writes_nothing(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        var circuits = new OpenCircuits(new(), _clock);
        var watch = Watch(portal, circuits);
        for (var i = 0; i < 100; i++)
        {
            circuits.Watch(await PageAsync(portal, Email));
        }

        _clock.Advance(TimeSpan.FromMinutes(5));
        await using var db = portal.Door.OpenAccounts();
        var before = await db.SignInSessions.AsNoTracking().Select(row => row.LastSeenAt).Distinct().ToListAsync();
        using var activity = new Activity("look").Start();
        using Statements statements = new(activity.TraceId);
        await watch.LookAsync(CancellationToken.None);

        statements.Seen.Should().ContainSingle().Which.Should().NotContain("UPDATE");
        (await db.SignInSessions.AsNoTracking().Select(row => row.LastSeenAt).Distinct().ToListAsync()).Should().BeEquivalentTo(before);
    }

    private async Task LookAfterAsync(SessionWatch watch, TimeSpan time)
    {
        _clock.Advance(time);
        await watch.LookAsync(CancellationToken.None);
    }

    private async Task<(SessionWatch Watch, OpenCircuit Page)> OpenAsync(TestPortal portal, string email = Email)
    {
        var circuits = new OpenCircuits(new(), _clock);
        var page = await PageAsync(portal, email);
        circuits.Watch(page);
        return (Watch(portal, circuits), page);
    }

    private static async Task<OpenCircuit> PageAsync(TestPortal portal, string email)
    {
        await using var scope = portal.NewScope();
        var user = (await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByEmailAsync(email))!;
        var session = await scope.ServiceProvider.GetRequiredService<Sessions>().StartAsync(user, "test", CancellationToken.None);
        return new(new CircuitSession { SessionId = session, IsCircuit = true }) { UserId = user.Id };
    }

    private SessionWatch Watch(TestPortal portal, OpenCircuits circuits) =>
        new(portal.Get<IServiceScopeFactory>(), circuits, portal.Get<SecondStepDemand>(), _clock, NullLogger<SessionWatch>.Instance);

    private Task<TestPortal> SampleAsync(DatabaseKind kind) => TestPortal.StartWithSampleAsync(kind, _clock);
}
