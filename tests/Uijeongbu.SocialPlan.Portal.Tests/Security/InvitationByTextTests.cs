using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Mail;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>An invitation by a text message, through a gateway on this machine. The number is kept nowhere.</summary>
public sealed class InvitationByTextTests : IAsyncLifetime
{
    private const string Number = "01098765432";
    private readonly PublicSite _site = new();
    private SmsGateway _gateway = null!;

    public async Task InitializeAsync()
    {
        _gateway = await SmsGateway.StartAsync();
        _site.Settings["Portal:Sms:Address"] = _gateway.Address;
        _site.Settings["Portal:Sms:Token"] = SmsGateway.Token;
        _site.Settings["Portal:Sms:From"] = "0318282114";
        _site.Settings["Portal:Address"] = "https://plan.example";
        await _site.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _gateway.DisposeAsync();
    }

    [Fact]
    public async Task The_link_goes_to_the_phone_and_the_number_stays_nowhere()
    {
        using var coordinator = await Person.SignedInAsync(_site, "coordinator@uijeongbu.example");
        (await InviteAsync(coordinator, "first@resident.example", "02-123")).Page.Should().Contain("휴대전화 번호로 읽을 수 없습니다");
        (await InviteAsync(coordinator, "first@resident.example", "010-9876-5432")).Location.Should().EndWith("invitations?done=invited");
        (await WaitAsync(row => row.SentAt != null)).Should().BeTrue();
        var (from, to, text) = _gateway.Taken.Should().ContainSingle().Subject;
        (from, to).Should().Be(("0318282114", Number));
        text.Should().Contain("의정부시").And.Contain("모니터링단원");
        (await coordinator.ReadAsync("/app/people/41150/invitations")).Should().Contain("문자 보냄");
        using Person guest = new(_site);
        (await guest.ReadAsync(new Uri(text[text.IndexOf("https://", StringComparison.Ordinal)..]).PathAndQuery)).Should().Contain("모니터링단원 역할에 초대받으셨습니다.");

        _gateway.IsDown = true;
        (await InviteAsync(coordinator, "second@resident.example", Number)).Location.Should().NotBeNull();
        (await WaitAsync(row => row.FailedAt != null)).Should().BeTrue("the gateway refused it");
        (await coordinator.ReadAsync("/app/people/41150/invitations")).Should().Contain("보내지 못함");

        await using var scope = _site.Services.CreateAsyncScope();
        var door = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await using var accounts = door.OpenAccounts();
        (await accounts.Invitations.Where(row => row.Name.Contains(Number) || row.Email.Contains(Number)).CountAsync()).Should().Be(0);
        await using var db = await door.OpenAsAsync(Viewer.System("test", ["41150"]), Permissions.PlanWrite, CancellationToken.None);
        (await db.AuditEntries.Where(row => row.After != null && (row.After.Contains(Number) || row.After.Contains("9876-5432"))).CountAsync()).Should().Be(0);
    }

    private static async Task<(string? Location, string Page)> InviteAsync(Person coordinator, string email, string phone)
    {
        using var answer = await coordinator.SendAsync("/app/people/41150/invite", "invite", new()
        {
            ["Email"] = email, ["Name"] = "새단원", ["Role"] = nameof(Role.MonitoringMember), ["Department"] = "", ["ValidFrom"] = "2026-11-25", ["ValidTo"] = "", ["Way"] = nameof(InvitationWay.Text), ["Phone"] = phone,
        });
        return (answer.Headers.Location?.ToString(), WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    private async Task<bool> WaitAsync(System.Linq.Expressions.Expression<Func<Invitation, bool>> holds)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            await using var scope = _site.Services.CreateAsyncScope();
            await using var accounts = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
            if (await accounts.Invitations.AnyAsync(holds))
            {
                return true;
            }

            await Task.Delay(50);
        }

        return false;
    }
}
