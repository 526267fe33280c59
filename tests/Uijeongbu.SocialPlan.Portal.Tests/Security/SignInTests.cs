using System.Net;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Signing in and out over HTTP, on both databases.</summary>
[Collection(AccountTests.Name)]
public sealed partial class SignInTests(AccountSites sites)
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_stranger_is_asked_to_sign_in_and_then_led_back(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using Person person = new(site);
        using var asked = await person.GetAsync("/account?lang=en");
        asked.StatusCode.Should().Be(HttpStatusCode.Found);
        var signIn = asked.Headers.Location!.ToString();
        signIn.Should().EndWith("/sign-in?returnUrl=%2Faccount%3Flang%3Den&lang=en");

        using var signedIn = await person.SignInAsync("coordinator@uijeongbu.example", Person.SamplePassword, signIn);
        signedIn.StatusCode.Should().Be(HttpStatusCode.Found);
        signedIn.Headers.Location!.ToString().Should().EndWith("/account?lang=en").And.NotContain("sign-in");
        var home = await person.ReadAsync("/app");
        home.Should().Contain("조총괄 님").And.Contain("총괄담당자").And.Contain("의정부시").And.Contain("지금 입력할 시행결과가 없습니다.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_cookie_is_for_the_server_alone_and_a_new_one_each_time(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using Person person = new(site);
        using var first = await person.SignInAsync("head@uijeongbu.example", Person.SamplePassword);
        var cookie = first.Headers.GetValues("Set-Cookie").Single(text => text.StartsWith("portal-session=", StringComparison.Ordinal));
        cookie.Should().Contain("httponly").And.Contain("samesite=lax").And.NotContain("expires");
        using var second = await person.SignInAsync("head@uijeongbu.example", Person.SamplePassword);
        second.Headers.GetValues("Set-Cookie").Should().NotContain(cookie);
        using var page = await person.GetAsync("/app");
        page.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Public_pages_are_the_same_and_set_no_cookie_for_the_signed_in(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var person = await Person.SignedInAsync(site, "owner@uijeongbu.example");
        using var visitor = site.Visitor();
        foreach (var address in new[] { "/", "/plans/41150/2020", "/method" })
        {
            using var seen = await person.GetAsync(address);
            seen.Headers.Contains("Set-Cookie").Should().BeFalse(address);
            (await seen.Content.ReadAsStringAsync()).Should().Be(await visitor.GetStringAsync(address)).And.NotContain("owner@uijeongbu.example");
            using var again = await person.GetAsync(address);
            again.Headers.Age.Should().NotBeNull($"{address} comes from the cache for the signed-in too");
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Signing_out_ends_the_sign_in_even_for_a_copied_cookie(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var person = await Person.SignedInAsync(site, "leader@uijeongbu.example");
        using Person thief = new(site);
        thief.Cookies.Add(site.Address, person.Cookies.GetCookies(site.Address)["portal-session"]!);
        (await thief.ReadAsync("/app")).Should().Contain("박팀장");

        using var read = await person.GetAsync("/sign-out");
        read.StatusCode.Should().NotBe(HttpStatusCode.Found, "a link signs nobody out");
        using var left = await person.SendAsync("/app", "none", []);
        left.StatusCode.Should().Be(HttpStatusCode.BadRequest, "the page has no such form");
        var token = TokenPattern().Match(await person.ReadAsync("/app")).Groups[1].Value;
        using var signedOut = await person.PostAsync("/sign-out", new() { ["__RequestVerificationToken"] = token });
        signedOut.StatusCode.Should().Be(HttpStatusCode.Found);
        signedOut.Headers.GetValues("Clear-Site-Data").Should().ContainSingle().Which.Should().Contain("\"storage\"", "texts that were not saved stay with nobody");
        foreach (var one in new[] { person, thief })
        {
            using var after = await one.GetAsync("/app");
            after.Headers.Location!.ToString().Should().Contain("/sign-in?returnUrl=");
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_wrong_address_and_a_wrong_password_read_the_same(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        async Task<string> TriedAsync(string email)
        {
            using Person person = new(site);
            using var answer = await person.SignInAsync(email, "wrong password");
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
            return Person.WithoutTokens(await answer.Content.ReadAsStringAsync()).Replace(email, "someone");
        }

        var known = await TriedAsync("evaluator5@gyeonggi.example");
        known.Should().Contain("로그인하지 못했습니다.").And.Contain("지금 1번");
        var sample = known.Replace("evaluator5@gyeonggi.example", "");
        (await TriedAsync("evaluator9@gyeonggi.example")).Should().Be(sample);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task No_return_address_leads_to_another_site(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using Person person = new(site);
        Random random = new(Soak.Seed); // each sign-in checks a password; LocalAddressTests tries every payload without one
        foreach (var payload in Soak.IsWhole ? LocalAddressTests.Payloads : random.GetItems(LocalAddressTests.Payloads, 12))
        {
            using var answer = await person.SignInAsync("monitor1@uijeongbu.example", Person.SamplePassword, "/sign-in?returnUrl=" + Uri.EscapeDataString(payload));
            answer.StatusCode.Should().Be(HttpStatusCode.Found);
            new Uri(site.Address, answer.Headers.Location!).AbsoluteUri.Should().Be(new Uri(site.Address, "/app").AbsoluteUri, $"{payload} (PORTAL_TEST_SEED={Soak.Seed})");
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task No_form_is_taken_without_its_token(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var person = await Person.SignedInAsync(site, "secretary@uijeongbu.example");
        foreach (var (address, form) in new[] { ("/sign-in", "sign-in"), ("/reset", "reset"), ("/account", "end"), ("/account", "password"), ("/account/second-step", "second-step"), ("/sign-in/code", "code"), ("/forgot", "forgot"), ("/sign-out", "") })
        {
            foreach (var token in new[] { "", "CfDJ8made-up" })
            {
                using var answer = await person.PostAsync(address, new() { ["_handler"] = form, ["__RequestVerificationToken"] = token, ["Email"] = "secretary@uijeongbu.example", ["Password"] = Person.SamplePassword });
                answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, $"{address} {form}");
            }
        }

        (await person.ReadAsync("/app")).Should().Contain("정간사", "nothing happened");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Own_sign_ins_are_listed_and_ended_and_no_one_elses_CVE_2026_23646(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var here = await Person.SignedInAsync(site, "auditor@uijeongbu.example");
        using var there = await Person.SignedInAsync(site, "auditor@uijeongbu.example");
        using var other = await Person.SignedInAsync(site, "owner2@uijeongbu.example");
        var sessions = SessionPattern().Matches(await here.ReadAsync("/account")).Select(match => match.Groups[1].Value).ToList();
        sessions.Should().ContainSingle("the own one has no button");

        using var stolen = await other.SendAsync("/account", "end", new() { ["Ended"] = sessions[0] });
        (await stolen.Content.ReadAsStringAsync()).Should().Contain("이미 끝난 로그인입니다.");
        (await there.ReadAsync("/app")).Should().Contain("강감사");
        using var ended = await here.SendAsync("/account", "end", new() { ["Ended"] = sessions[0] });
        (await ended.Content.ReadAsStringAsync()).Should().Contain("그 기기의 로그인을 끝냈습니다.");
        using var after = await there.GetAsync("/app");
        after.StatusCode.Should().Be(HttpStatusCode.Found);
        (await here.ReadAsync("/app")).Should().Contain("강감사");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_password_ends_the_other_sign_ins_and_keeps_this_one(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var here = await Person.SignedInAsync(site, "evaluator4@gyeonggi.example");
        using var there = await Person.SignedInAsync(site, "evaluator4@gyeonggi.example");
        async Task<string> ChangeAsync(string current, string next, string again)
        {
            using var answer = await here.SendAsync("/account", "password", new() { ["Current"] = current, ["NewPassword"] = next, ["Again"] = again });
            return await answer.Content.ReadAsStringAsync();
        }

        (await ChangeAsync(Person.SamplePassword, "비 오는 날에는 파전", "비 오는 날에는 국수")).Should().Contain("두 칸의 비밀번호가 다릅니다.");
        (await ChangeAsync("wrong", "비 오는 날에는 파전", "비 오는 날에는 파전")).Should().Contain("지금 비밀번호가 맞지 않습니다.");
        (await ChangeAsync(Person.SamplePassword, "gyeonggi2026!!", "gyeonggi2026!!")).Should().Contain("쉽게 짐작할 수 있는 비밀번호입니다.");
        (await ChangeAsync(Person.SamplePassword, "비 오는 날에는 파전", "비 오는 날에는 파전")).Should().Contain("비밀번호를 바꾸었습니다.");
        (await here.ReadAsync("/app")).Should().Contain("권위원");
        using var after = await there.GetAsync("/app");
        after.StatusCode.Should().Be(HttpStatusCode.Found);
        using var again = await Person.SignedInAsync(site, "evaluator4@gyeonggi.example", "비 오는 날에는 파전");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenPattern();

    [GeneratedRegex("name=\"Ended\" value=\"([^\"]+)\"")]
    private static partial Regex SessionPattern();
}
