using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Portal.Data.Shipped;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>What strangers try at the door: floods, stop-watches, foreign pages; and what is written down of it.</summary>
[Collection(AccountTests.Name)]
public sealed class SignInAbuseTests(AccountSites sites)
{
    [Fact]
    public async Task Too_many_forms_from_one_address_of_the_network_wait_a_minute()
    {
        await using var site = new PublicSite();
        site.Settings["Portal:SignInsPerMinute"] = "3";
        await site.InitializeAsync();
        using Person person = new(site);
        for (var i = 0; i < 3; i++)
        {
            using var tried = await person.SignInAsync($"nobody{i}@uijeongbu.example", "wrong");
            tried.StatusCode.Should().Be(HttpStatusCode.OK);
        }

        foreach (var address in new[] { "/sign-in", "/reset", "/account" })
        {
            using var refused = await person.PostAsync(address, new() { ["_handler"] = "sign-in" });
            refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests, address);
            (await refused.Content.ReadAsStringAsync()).Should().Contain("요청이 너무 많습니다");
        }

        using var page = await person.GetAsync("/sign-in");
        page.StatusCode.Should().Be(HttpStatusCode.OK, "looking is not sending");
    }

    /// <summary>CVE-2025-46736: the time of an answer told which accounts exist. The same steps are taken for both; the clock confirms it.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task An_unknown_address_takes_the_steps_and_the_time_of_a_known_one(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        await CheckAsync(portal, "warm-up@uijeongbu.example");
        (await StatementsAsync(portal, "nobody@uijeongbu.example")).Should().Be(await StatementsAsync(portal, "secretary@uijeongbu.example"));

        // On a quiet machine the gap is below five milliseconds. A busy one scatters the times by more; then by less than they scatter.
        var (gap, allowed) = (TimeSpan.MaxValue, TimeSpan.Zero);
        for (var round = 0; round < 4 && gap > allowed; round++)
        {
            List<TimeSpan> known = [], unknown = [];
            foreach (var (account, i) in SampleAccounts.All.Select((account, i) => (account, i)))
            {
                foreach (var isKnown in i % 2 == 0 ? [true, false] : new[] { false, true })
                {
                    (isKnown ? known : unknown).Add(await TimeAsync(portal, isKnown ? account.Email : $"nobody{round}-{i}@uijeongbu.example"));
                }
            }

            gap = (Median(known) - Median(unknown)).Duration();
            var scatter = Median([.. known.Concat(unknown).Select(time => (time - Median(known)).Duration())]);
            allowed = scatter > TimeSpan.FromMilliseconds(5) ? scatter : TimeSpan.FromMilliseconds(5);
            await ForgetAsync(portal);
        }

        gap.Should().BeLessThanOrEqualTo(allowed);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_attempt_is_on_the_security_log_without_what_was_typed(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        for (var i = 0; i < 6; i++)
        {
            await CheckAsync(portal, "stranger@elsewhere.example", "a typed secret");
            await CheckAsync(portal, "head@uijeongbu.example", "a typed secret");
        }

        await using var db = portal.Door.OpenAccounts();
        var head = await db.Users.SingleAsync(user => user.Email == "head@uijeongbu.example");
        var lines = await db.SecurityEvents.ToListAsync();
        lines.Where(line => line.UserId == head.Id).Select(line => line.Kind).Should().BeEquivalentTo(
            [.. Enumerable.Repeat(SecurityEventKind.SignInFailed, 5), SecurityEventKind.SignInLocked]);
        var strangers = lines.Where(line => line.UserId is null).ToList();
        strangers.Should().HaveCount(6).And.OnlyContain(line => line.AddressHash == AttemptCounter.HashOf("STRANGER@ELSEWHERE.EXAMPLE"));
        string.Join('\n', lines.Select(line => $"{line.AddressHash} {line.Detail} {line.From}")).Should().NotContainAny("typed", "secret", "@", "elsewhere", "stranger");
    }

    [Theory, OnSqlite]
    public async Task Every_endpoint_that_takes_a_post_wants_the_token_of_its_form_or_changes_nothing(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var posts = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: true })
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct().ToList();

        // The verifier keeps nothing of what it is sent; the framework's connection checks its origin and the sign-in instead.
        posts.Should().OnlyContain(path => path.StartsWith("verify", StringComparison.Ordinal) || path.StartsWith("_blazor", StringComparison.Ordinal) || path.StartsWith("api/v1/", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Signing_out_takes_a_form_and_clears_what_the_browser_kept(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var person = await Person.SignedInAsync(site, "evaluator1@gyeonggi.example");
        using var asked = await person.GetAsync("/sign-out");
        asked.IsSuccessStatusCode.Should().BeFalse("a link must not sign anyone out");
        (await person.ReadAsync("/account")).Should().Contain("오위원");

        using var signedOut = await person.SendAsync("/account", "", [], to: "/sign-out");
        signedOut.StatusCode.Should().Be(HttpStatusCode.Found);
        signedOut.Headers.GetValues("Clear-Site-Data").Single().Should().Contain("\"cache\"").And.Contain("\"storage\"");
        using var after = await person.GetAsync("/account");
        after.StatusCode.Should().Be(HttpStatusCode.Found);
    }

    private static Task<TestPortal> SampleAsync(DatabaseKind kind) => TestPortal.StartWithSampleAsync(kind);

    private static async Task<PasswordAnswer> CheckAsync(TestPortal portal, string email, string password = "wrong")
    {
        await using var scope = portal.NewScope();
        return await scope.ServiceProvider.GetRequiredService<PasswordCheck>().CheckAsync(email, password, CancellationToken.None);
    }

    private static async Task<int> StatementsAsync(TestPortal portal, string email)
    {
        using var activity = new Activity("check").Start();
        using Statements statements = new(activity.TraceId);
        await CheckAsync(portal, email);
        return statements.Seen.Count;
    }

    private static async Task<TimeSpan> TimeAsync(TestPortal portal, string email)
    {
        var since = Stopwatch.GetTimestamp();
        await CheckAsync(portal, email);
        return Stopwatch.GetElapsedTime(since);
    }

    private static async Task ForgetAsync(TestPortal portal)
    {
        await using var db = portal.Door.OpenAccounts();
        await db.SignInAttempts.ExecuteDeleteAsync();
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
