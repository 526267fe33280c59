using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;
using Uijeongbu.SocialPlan.Portal.Scanning;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

/// <summary>What a scanner says, and what is known when it says nothing.</summary>
public sealed class VirusScannerTests
{
    [ScannerFact]
    public async Task A_real_scanner_knows_its_signatures_over_socket_and_network()
    {
        await using var clamd = await Clamd.StartAsync();
        foreach (var settings in new[] { new ScannerSettings { Socket = clamd.Socket }, new ScannerSettings { Host = "127.0.0.1", Port = clamd.Port } })
        {
            (await ScanAsync(settings, "보고서입니다.")).Should().Be(new ScanAnswer(ScanVerdict.Clean));
            (await ScanAsync(settings, "")).Should().Be(new ScanAnswer(ScanVerdict.Clean));
            (await ScanAsync(settings, Clamd.Eicar)).Should().Be(new ScanAnswer(ScanVerdict.Infected, "Portal.Test.Eicar.UNOFFICIAL"));
            (await ScanAsync(settings, new string('가', 200_000) + Clamd.Mark)).Should().Be(new ScanAnswer(ScanVerdict.Infected, "Portal.Test.Mark.UNOFFICIAL"));
        }

        await clamd.StopAsync();
        (await ScanAsync(new() { Socket = clamd.Socket }, "a")).Verdict.Should().Be(ScanVerdict.Away);
        (await ScanAsync(new() { Host = "127.0.0.1", Port = clamd.Port }, "a")).Verdict.Should().Be(ScanVerdict.Away);
    }

    [ScannerFact]
    public async Task A_file_above_the_limit_of_the_scanner_is_not_taken_for_clean()
    {
        await using var clamd = await Clamd.StartAsync(largestMegabytes: 1);

        var answer = await ScanAsync(new() { Socket = clamd.Socket }, new string('a', 4 << 20));

        answer.Verdict.Should().BeOneOf(ScanVerdict.Unreadable, ScanVerdict.Away);
    }

    [Fact]
    public async Task A_scanner_that_says_nothing_is_away_when_the_time_is_over()
    {
        using TcpListener silent = new(IPAddress.Loopback, 0);
        silent.Start();

        var answer = await ScanAsync(new() { Host = "127.0.0.1", Port = ((IPEndPoint)silent.LocalEndpoint).Port, Seconds = 1 }, "a");

        answer.Should().Be(new ScanAnswer(ScanVerdict.Away, "no answer within 1 seconds"));
    }

    [Fact]
    public async Task Without_a_scanner_nothing_is_scanned() => (await ScanAsync(new(), Clamd.Eicar)).Verdict.Should().Be(ScanVerdict.NotScanned);

    [Theory]
    [InlineData("Port", "0")]
    [InlineData("Seconds", "0")]
    public void A_setting_that_cannot_be_is_named(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"{ScannerSettings.Section}:{key}", value)]).Build();

        FluentActions.Invoking(() => ScannerSettings.Read(configuration)).Should().Throw<InvalidOperationException>().WithMessage($"*{key}*");
    }

    private static async Task<ScanAnswer> ScanAsync(ScannerSettings settings, string content)
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes(content));
        return await new VirusScanner(settings).ScanAsync(file, CancellationToken.None);
    }
}
