using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>The cookie of a sign-in: how it is marked, that none can be made up, and when it stops.</summary>
[Collection(AccountTests.Name)]
public sealed partial class CookieTests(AccountSites sites)
{
    [Fact]
    public async Task Outside_development_every_cookie_is_host_bound_and_secure()
    {
        await using var site = new PublicSite { Environment = "Production" };
        using var person = site.CreateDefaultClient(new Uri("https://plan.example"), new CookieContainerHandler());
        using var page = await person.GetAsync("/sign-in");
        var token = Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        using FormUrlEncodedContent form = new(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in", ["__RequestVerificationToken"] = token, ["Email"] = "office@gyeonggi.example", ["Password"] = Person.SamplePassword,
        });
        using var signedIn = await person.PostAsync("/sign-in", form);
        signedIn.StatusCode.Should().Be(HttpStatusCode.Found);
        using var own = await person.GetAsync("/account");
        own.StatusCode.Should().Be(HttpStatusCode.OK);

        var cookies = new[] { page, signedIn, own }.Where(answer => answer.Headers.Contains("Set-Cookie")).SelectMany(answer => answer.Headers.GetValues("Set-Cookie")).ToList();
        cookies.Should().HaveCountGreaterThanOrEqualTo(2).And.AllSatisfy(cookie =>
        {
            cookie.Should().StartWith("__Host-");
            cookie.Should().Contain("secure").And.Contain("httponly").And.Contain("path=/").And.NotContain("domain").And.MatchRegex("samesite=(lax|strict)");
        });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_a_thousand_altered_cookies_none_is_accepted_CVE_2026_40372(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var signedIn = await Person.SignedInAsync(site, "office@gyeonggi.example");
        var cookie = signedIn.Cookies.GetCookies(site.Address)["portal-session"]!.Value;
        using var visitor = site.Visitor();
        (await AnswerAsync(visitor, cookie)).Should().Be(HttpStatusCode.OK, "the real one is");

        Random random = new(20261125);
        List<string> accepted = [];
        for (var i = 0; i < 1000; i++)
        {
            var altered = Altered(cookie, random);
            if (altered != cookie && await AnswerAsync(visitor, altered) != HttpStatusCode.Found)
            {
                accepted.Add(altered);
            }
        }

        accepted.Should().BeEmpty();
        (await AnswerAsync(visitor, cookie)).Should().Be(HttpStatusCode.OK, "and the real one still is");
    }

    [Fact]
    public async Task A_sign_in_ends_after_half_an_hour_without_use_and_after_twelve_hours_in_any_case()
    {
        FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
        await using var site = new PublicSite { Clock = clock };
        await site.InitializeAsync();
        using var idle = await Person.SignedInAsync(site, "owner@uijeongbu.example");
        using var busy = await Person.SignedInAsync(site, "coordinator@uijeongbu.example");
        for (var passed = TimeSpan.Zero; passed + TimeSpan.FromMinutes(29) < SignInSession.AbsoluteLimit; passed += TimeSpan.FromMinutes(29))
        {
            (await StatusAsync(busy)).Should().Be(HttpStatusCode.OK, passed.ToString("c", CultureInfo.InvariantCulture));
            clock.Advance(TimeSpan.FromMinutes(29));
        }

        (await StatusAsync(idle)).Should().Be(HttpStatusCode.Found);
        (await StatusAsync(busy)).Should().Be(HttpStatusCode.OK);
        clock.Advance(TimeSpan.FromMinutes(29));
        (await StatusAsync(busy)).Should().Be(HttpStatusCode.Found);
    }

    private static async Task<HttpStatusCode> StatusAsync(Person person)
    {
        using var answer = await person.GetAsync("/account");
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> AnswerAsync(HttpClient visitor, string cookie)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/account");
        request.Headers.TryAddWithoutValidation("Cookie", "portal-session=" + cookie);
        using var answer = await visitor.SendAsync(request);
        return answer.StatusCode;
    }

    // One character changed, two exchanged, cut off, doubled, or a random end.
    private static string Altered(string cookie, Random random)
    {
        const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var at = random.Next(cookie.Length - 1);
        return random.Next(5) switch
        {
            0 => cookie[..at] + letters[random.Next(letters.Length)] + cookie[(at + 1)..],
            1 => cookie[..at] + cookie[at + 1] + cookie[at] + cookie[(at + 2)..],
            2 => cookie[..at],
            3 => cookie[..at] + cookie[..at],
            _ => cookie[..at] + string.Concat(Enumerable.Range(0, cookie.Length - at).Select(_ => letters[random.Next(letters.Length)])),
        };
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
