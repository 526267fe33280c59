using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Mail;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>A forgotten password: asked for on the page, mailed through a real server, used once.</summary>
public sealed partial class ResetByMailTests : IAsyncLifetime
{
    private const string Email = "leader@uijeongbu.example";

    private readonly MailServer _mail = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero));
    private readonly PublicSite _site;

    public ResetByMailTests()
    {
        _site = new() { Clock = _clock };
        _site.Settings["Portal:Mail:Host"] = "127.0.0.1";
        _site.Settings["Portal:Mail:Port"] = _mail.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        _site.Settings["Portal:Mail:Security"] = "None";
        _site.Settings["Portal:Mail:From"] = "portal@city.example";
        _site.Settings["Portal:Address"] = "https://plan.example";
        _site.Settings["Portal:Mail:Notices"] = "false"; // the clock is turned, and only the links are counted
    }

    public Task InitializeAsync() => _site.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _mail.DisposeAsync();
    }

    [Fact]
    public async Task The_link_arrives_for_the_own_site_sets_a_password_once_and_ends_every_sign_in()
    {
        using var signedIn = await Person.SignedInAsync(_site, Email);
        using Person person = new(_site);
        (await AskAsync(person, " Leader@Uijeongbu.example ")).Should().Contain("요청을 받았습니다.");
        var mail = await _mail.NextAsync(0);
        mail.To.ToString().Should().Be(Email);
        mail.From.ToString().Should().Be("portal@city.example");
        mail.Subject.Should().Be("[지역사회보장계획 포털] 비밀번호를 다시 정하는 링크");
        mail.TextBody.Should().NotContain("uijeongbu.example", "the link names no one");
        var link = LinkPattern().Match(mail.TextBody!).Value;
        link.Should().StartWith("https://plan.example/reset?user=");
        var page = new Uri(link).PathAndQuery;

        (await SetAsync(person, page, "비 오는 날에는 파전")).StatusCode.Should().Be(HttpStatusCode.Found);
        using (var ended = await signedIn.GetAsync("/app"))
        {
            ended.StatusCode.Should().Be(HttpStatusCode.Found);
        }

        using var again = await SetAsync(person, page, "다른 긴 비밀번호 문장");
        (await again.Content.ReadAsStringAsync()).Should().Contain("이미 쓴 링크이거나 기한이 지났습니다.");
        using var next = await Person.SignedInAsync(_site, Email, "비 오는 날에는 파전");
        (await KindsAsync()).Should().ContainInOrder(SecurityEventKind.SignedIn, SecurityEventKind.ResetRequested, SecurityEventKind.PasswordReset, SecurityEventKind.SignedIn);
    }

    [Fact]
    public async Task A_mailed_link_is_void_after_half_an_hour_and_in_the_language_asked_for()
    {
        using Person person = new(_site);
        (await AskAsync(person, Email, "/forgot?lang=en")).Should().Contain("We have your request.");
        var mail = await _mail.NextAsync(0);
        mail.Subject.Should().Be("[Social Security Plans] Link to set a new password");
        var page = new Uri(LinkPattern().Match(mail.TextBody!).Value).PathAndQuery;
        page.Should().EndWith("&lang=en");
        _clock.Advance(AccountRegistration.MailedLinkHolds + TimeSpan.FromSeconds(1));
        using var late = await SetAsync(person, page, "비 오는 날에는 파전");
        (await late.Content.ReadAsStringAsync()).Should().Contain("has expired");
    }

    [Fact]
    public async Task An_unknown_address_reads_the_same_gets_nothing_and_nobodys_mailbox_is_filled()
    {
        using Person person = new(_site);
        var unknown = await AskAsync(person, "nobody@uijeongbu.example");
        var known = await AskAsync(person, Email);
        unknown.Should().Be(known);
        for (var i = 0; i < 8; i++)
        {
            await AskAsync(person, Email);
        }

        await AskAsync(person, "owner@uijeongbu.example");
        for (var after = 0; (await _mail.NextAsync(after)).To.ToString() != "owner@uijeongbu.example"; after++)
        {
        }

        _mail.Received.Select(mail => mail.To.ToString()).Should().Equal([.. Enumerable.Repeat(Email, AttemptCounter.Limit), "owner@uijeongbu.example"]);
        using var stillOpen = await Person.SignedInAsync(_site, Email);
    }

    private static async Task<string> AskAsync(Person person, string email, string page = "/forgot")
    {
        using var answer = await person.SendAsync(page, "forgot", new() { ["Email"] = email });
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return Person.WithoutTokens(await answer.Content.ReadAsStringAsync());
    }

    private static Task<HttpResponseMessage> SetAsync(Person person, string page, string password) =>
        person.SendAsync(page, "reset", new() { ["NewPassword"] = password, ["Again"] = password });

    private async Task<List<SecurityEventKind>> KindsAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        return await db.SecurityEvents.OrderBy(row => row.Id).Select(row => row.Kind).ToListAsync();
    }

    [GeneratedRegex(@"https://\S+/reset\S+")]
    private static partial Regex LinkPattern();
}
