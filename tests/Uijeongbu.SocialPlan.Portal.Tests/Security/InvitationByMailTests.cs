using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Mail;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>An invitation: asked for on the page, mailed through a real server, used once, by a new person and by one who has an account.</summary>
public sealed partial class InvitationByMailTests : IAsyncLifetime
{
    private const string Coordinator = "coordinator@uijeongbu.example";
    private const string New = "hong@uijeongbu.example";
    private const string Password = "비 오는 날에는 파전";

    private readonly MailServer _mail = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero));
    private readonly PublicSite _site;

    public InvitationByMailTests()
    {
        _site = new() { Clock = _clock };
        _site.Settings["Portal:Mail:Host"] = "127.0.0.1";
        _site.Settings["Portal:Mail:Port"] = _mail.Port.ToString(CultureInfo.InvariantCulture);
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
    public async Task A_new_person_sets_name_and_password_by_the_link_and_is_a_member_from_then_on()
    {
        using var coordinator = await Person.SignedInAsync(_site, Coordinator);
        (await InviteAsync(coordinator, New, Role.TeamLeader)).Should().EndWith("/app/people/41150/invitations?done=invited");
        var mail = await _mail.NextAsync(0);
        (mail.To.ToString(), mail.Subject).Should().Be((New, "[지역사회보장계획 포털] 의정부시 팀장(검토자) 초대"));
        mail.TextBody.Should().Contain("조총괄 님이").And.Contain("2026. 12. 2. 09:00까지");
        var page = LinkOf(mail.TextBody!);
        (await WaitAsync(row => row.SentAt != null)).Should().BeTrue("the list says that it was sent");
        (await coordinator.ReadAsync("/app/people/41150/invitations")).Should().Contain("메일 보냄");

        using Person person = new(_site);
        (await person.ReadAsync(page)).Should().Contain("의정부시 팀장(검토자) 역할에 초대받으셨습니다.");
        (await JoinAsync(person, page, "", Password)).Page.Should().Contain("이름이 없거나");
        (await JoinAsync(person, page, "홍새", "password12")).Page.Should().Contain("쉽게 짐작할 수 있는");
        (await JoinAsync(person, page, "홍새", Password)).Location.Should().EndWith("/app");
        (await person.ReadAsync("/app")).Should().Contain("홍새").And.Contain("팀장(검토자)");
        (await JoinAgainAsync(page)).Should().Contain("쓸 수 없는 링크입니다.");
        using var next = await Person.SignedInAsync(_site, New, Password);
        (await coordinator.ReadAsync("/app/people/41150/invitations")).Should().Contain("등록 마침");
        (await KindsAsync()).Should().ContainInOrder(SecurityEventKind.AccountMade, SecurityEventKind.InvitationUsed, SecurityEventKind.SignedIn);
    }

    [Fact]
    public async Task Who_has_an_account_signs_in_and_takes_the_role_and_nobody_else_does()
    {
        using var coordinator = await Person.SignedInAsync(_site, Coordinator);
        await InviteAsync(coordinator, "Monitor1@Uijeongbu.example", Role.TeamLeader);
        var page = LinkOf((await _mail.NextAsync(0)).TextBody!);
        using Person stranger = new(_site);
        (await stranger.ReadAsync(page)).Should().Contain("이 주소의 계정이 이미 있습니다.").And.Contain("/sign-in?returnUrl=%2Fjoin");
        using var other = await Person.SignedInAsync(_site, "owner@uijeongbu.example");
        (await other.ReadAsync(page)).Should().Contain("다른 계정으로 로그인되어 있습니다.");
        (await TakeAsync(other, page)).StatusCode.Should().Be(HttpStatusCode.OK);
        using var invited = await Person.SignedInAsync(_site, "monitor1@uijeongbu.example");
        (await TakeAsync(invited, page)).StatusCode.Should().Be(HttpStatusCode.Found);
        (await invited.ReadAsync("/app")).Should().Contain("팀장(검토자)");
        (await other.ReadAsync("/app")).Should().NotContain("팀장(검토자)");
    }

    [Fact]
    public async Task A_link_is_void_after_seven_days_or_when_withdrawn_and_nobodys_mailbox_is_filled()
    {
        using var coordinator = await Person.SignedInAsync(_site, Coordinator);
        await InviteAsync(coordinator, New, Role.TeamLeader);
        var first = LinkOf((await _mail.NextAsync(0)).TextBody!);
        var id = await IdAsync();
        for (var i = 1; i < AttemptCounter.Limit; i++)
        {
            using var again = await coordinator.SendAsync($"/app/people/41150/invitations/{id}", "again", []);
            again.StatusCode.Should().Be(HttpStatusCode.Found);
        }

        using var refused = await coordinator.SendAsync($"/app/people/41150/invitations/{id}", "again", []);
        WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()).Should().Contain("이 주소로 보낸 메일이 너무 많습니다.");
        var last = LinkOf((await _mail.NextAsync(AttemptCounter.Limit - 1)).TextBody!);
        using Person person = new(_site);
        (await person.ReadAsync(first)).Should().Contain("쓸 수 없는 링크입니다.", "a newer one was sent");
        (await person.ReadAsync(last)).Should().Contain("역할에 초대받으셨습니다.");
        _clock.Advance(InvitationToken.Holds);
        (await person.ReadAsync(last + "&lang=en")).Should().Contain("This link cannot be used.");
        _mail.Received.Should().HaveCount(AttemptCounter.Limit);
    }

    private async Task<string> InviteAsync(Person coordinator, string email, Role role)
    {
        using var answer = await coordinator.SendAsync("/app/people/41150/invite", "invite", new()
        {
            ["Email"] = email, ["Name"] = "홍새", ["Role"] = role.ToString(), ["Department"] = await DepartmentAsync(), ["ValidFrom"] = "2026-11-25", ["ValidTo"] = "",
        });
        answer.StatusCode.Should().Be(HttpStatusCode.Found, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
        return answer.Headers.Location!.ToString();
    }

    private static async Task<(string? Location, string Page)> JoinAsync(Person person, string page, string name, string password)
    {
        using var answer = await person.SendAsync(page, "join", new() { ["Name"] = name, ["NewPassword"] = password, ["Again"] = password });
        return (answer.Headers.Location?.ToString(), WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    private async Task<string> JoinAgainAsync(string page)
    {
        using Person other = new(_site);
        return await other.ReadAsync(page);
    }

    private static Task<HttpResponseMessage> TakeAsync(Person person, string page) => person.SendAsync(page, "take", []);

    private async Task<string> DepartmentAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", ["41150"]), Permissions.PlanRead, CancellationToken.None);
        return (await db.Departments.Where(row => row.RegionCode == "41150" && row.EndsOn == null).Select(row => (Guid?)row.Id).FirstOrDefaultAsync())?.ToString() ?? "";
    }

    private async Task<Guid> IdAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        return (await db.Invitations.SingleAsync()).Id;
    }

    private async Task<bool> WaitAsync(System.Linq.Expressions.Expression<Func<Invitation, bool>> until)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        for (var tries = 0; tries < 200 && !await db.Invitations.AnyAsync(until); tries++)
        {
            await Task.Delay(50);
        }

        return await db.Invitations.AnyAsync(until);
    }

    private async Task<List<SecurityEventKind>> KindsAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        return await db.SecurityEvents.OrderBy(row => row.Id).Select(row => row.Kind).ToListAsync();
    }

    private static string LinkOf(string text) => new Uri(LinkPattern().Match(text).Value).PathAndQuery;

    [GeneratedRegex(@"https://plan\.example/join\?code=[\w-]{43}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkPattern();
}
