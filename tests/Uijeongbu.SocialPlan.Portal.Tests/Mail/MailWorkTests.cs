using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Portal.Mail;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Mail;

/// <summary>The portal itself looks every minute, survives a mail server that is away, and the operator reads of it.</summary>
public sealed class MailWorkTests : IAsyncLifetime
{
    // 09:00 in Korea of the next working day: the sample's period of entry begins today.
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(MailRounds.Morning().AddHours(1)));
    private readonly PublicSite _site;
    private readonly int _port;

    public MailWorkTests()
    {
        _port = FreePort();
        _site = new() { Clock = _clock };
        _site.Settings["Portal:Mail:Host"] = "127.0.0.1";
        _site.Settings["Portal:Mail:Port"] = _port.ToString(CultureInfo.InvariantCulture);
        _site.Settings["Portal:Mail:Security"] = "None";
        _site.Settings["Portal:Mail:From"] = "portal@city.example";
        _site.Settings["Portal:Address"] = "https://plan.example";
    }

    public Task InitializeAsync() => _site.InitializeAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Mail_waits_while_the_server_is_away_the_operator_reads_of_it_and_it_comes_once_the_server_is_there()
    {
        var state = _site.Services.GetRequiredService<MailState>();
        await AdvanceUntilAsync(() => state.Waiting > 0);
        using (var operators = await Person.SignedInAsync(_site, "operator@portal.example"))
        {
            (await operators.ReadAsync("/app/alerts")).Should().Contain("메일 서버에 ").And.Contain("부터 닿지 않습니다.");
        }

        using (var owner = await Person.SignedInAsync(_site, "owner@uijeongbu.example"))
        {
            (await owner.ReadAsync("/app/alerts")).Should().NotContain("닿지 않습니다.");
        }

        await using MailServer server = new(_port);
        await AdvanceUntilAsync(() => state.AwaySince is null && server.Received.Any(mail => mail.To.ToString() == "owner@uijeongbu.example"));
        state.AwaySince.Should().BeNull();
        server.Received.Select(mail => mail.To.ToString()).Should().Contain("owner@uijeongbu.example").And.Contain("coordinator@yangju.example").And.OnlyHaveUniqueItems("each has a role at one place");
    }

    private async Task AdvanceUntilAsync(Func<bool> done)
    {
        for (var tries = 0; tries < 300 && !done(); tries++)
        {
            _clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Delay(100);
        }

        done().Should().BeTrue();
    }

    private static int FreePort()
    {
        using System.Net.Sockets.TcpListener listener = new(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
