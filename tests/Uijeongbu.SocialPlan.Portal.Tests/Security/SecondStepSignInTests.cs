using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Two steps at sign-in over HTTP: from setting up to turning off.</summary>
[Collection(AccountTests.Name)]
public sealed partial class SecondStepSignInTests(AccountSites sites)
{
    private const string Email = "chief@gyeonggi.example";
    private const string Address = "/account/second-step";

    [Theory, OnSqlite, OnPostgres]
    public async Task From_setting_up_to_turning_off(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var here = await Person.SignedInAsync(site, Email);
        using var there = await Person.SignedInAsync(site, Email);
        (await StepAsync(here, "Begin", ("Current", "wrong"))).Should().Contain("지금 비밀번호가 맞지 않습니다.").And.NotContain("class=\"qr\"");
        var asked = await StepAsync(here, "Begin", ("Current", Person.SamplePassword));
        asked.Should().Contain("class=\"qr\"").And.Contain("인증 앱에 등록하기");
        var secret = SecretPattern().Match(asked).Groups[1].Value.Replace(" ", "");
        (await StepAsync(here, "Confirm", ("Code", "000000"))).Should().Contain("코드가 맞지 않습니다.");
        var used = Code(secret);
        var on = await StepAsync(here, "Confirm", ("Code", used));
        var codes = RecoveryPattern().Matches(on).Select(match => match.Value).ToList();
        codes.Should().HaveCount(SecondStep.RecoveryCodes);
        (await here.ReadAsync(Address)).Should().Contain("쓰지 않은 복구 코드가 10개").And.NotContain(codes[0]).And.NotContain(secret);
        using (var ended = await there.GetAsync("/app"))
        {
            ended.StatusCode.Should().Be(HttpStatusCode.Found, "older sign-ins end");
        }

        using Person person = new(site);
        using var first = await person.SignInAsync(Email, Person.SamplePassword, "/sign-in?returnUrl=%2Faccount");
        first.Headers.Location!.ToString().Should().EndWith("/sign-in/code?returnUrl=%2Faccount");
        using (var early = await person.GetAsync("/app"))
        {
            early.StatusCode.Should().Be(HttpStatusCode.Found, "a password alone opens nothing");
        }

        var codePage = first.Headers.Location!.ToString();
        using var wrong = await person.SendAsync(codePage, "code", new() { ["Code"] = "000000" });
        (await wrong.Content.ReadAsStringAsync()).Should().Contain("코드가 맞지 않거나 이미 쓴 코드입니다.");
        using var replayed = await person.SendAsync(codePage, "code", new() { ["Code"] = used });
        replayed.StatusCode.Should().Be(HttpStatusCode.OK, "the code that turned it on was used");
        using var right = await person.SendAsync(codePage, "code", new() { ["Code"] = codes[0] });
        right.Headers.Location!.ToString().Should().EndWith("/account");
        (await person.ReadAsync("/app")).Should().Contain("류과장");

        (await StepAsync(person, "TurnOff", ("Current", "wrong"))).Should().Contain("지금 비밀번호가 맞지 않습니다.");
        (await StepAsync(person, "TurnOff", ("Current", Person.SamplePassword))).Should().Contain("2단계 인증을 껐습니다.");
        using var again = await Person.SignedInAsync(site, Email);
        (await again.ReadAsync("/app")).Should().Contain("류과장");
        await LogTellsAllAsync(site, secret, codes);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_page_for_the_code_leads_back_without_a_password_and_a_made_up_cookie_opens_nothing(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using Person person = new(site);
        person.Cookies.Add(site.Address, new Cookie("portal-second-step", "CfDJ8made-up"));
        using var asked = await person.GetAsync("/sign-in/code");
        asked.StatusCode.Should().Be(HttpStatusCode.Found);
        asked.Headers.Location!.ToString().Should().EndWith("/sign-in");
    }

    private static async Task LogTellsAllAsync(PublicSite site, string secret, IEnumerable<string> codes)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        var user = await db.Users.SingleAsync(row => row.Email == Email);
        var lines = await db.SecurityEvents.Where(row => row.UserId == user.Id).OrderBy(row => row.At).ToListAsync();
        lines.Select(row => row.Kind).Should().ContainInOrder(
            SecurityEventKind.SignedIn, SecurityEventKind.SignInFailed, SecurityEventKind.SecondStepOn, SecurityEventKind.SignInFailed,
            SecurityEventKind.RecoveryCodeUsed, SecurityEventKind.SignedIn, SecurityEventKind.SecondStepOff, SecurityEventKind.SignedIn);
        lines.Should().OnlyContain(row => row.From == "127.0.0.1" || row.From == "::1");
        string.Join('\n', lines.Select(row => row.Detail + row.AddressHash)).Should().NotContainAny([secret, Person.SamplePassword, .. codes]);
    }

    private static async Task<string> StepAsync(Person person, string step, (string Key, string Value) field)
    {
        using var answer = await person.SendAsync(Address, "second-step", new() { ["Step"] = step, [field.Key] = field.Value });
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Code(string secret) => OneTimeCode.At(Base32.Read(secret), OneTimeCode.StepAt(TimeProvider.System.GetUtcNow()));

    [GeneratedRegex("<span class=\"mono\">([A-Z2-7 ]+)</span>")]
    private static partial Regex SecretPattern();

    [GeneratedRegex("[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}")]
    private static partial Regex RecoveryPattern();
}
