using System.Net;
using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary><c>version</c>, <c>migrate</c> and <c>serve</c>, as processes.</summary>
public sealed partial class HostCommandTests : IDisposable
{
    private readonly TableFolder _folder = new();

    private Dictionary<string, string> Settings => new() { ["Portal__DataDirectory"] = Path.Combine(_folder.Path, "data"), ["Portal__SampleData"] = "true" };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Version_names_version_commit_and_schema()
    {
        var ended = await PortalProcess.RunAsync("version");

        ended.Code.Should().Be(0);
        ended.Output.Should().MatchRegex(@"\Aversion \d+\.\d+\.\d+\S*\ncommit \S+\nschema \d{14}_\w+\n\z");
        ended.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task Migrate_makes_the_database_where_it_is_told_and_the_second_time_does_nothing()
    {
        var first = await PortalProcess.RunAsync(Settings, "migrate");
        var second = await PortalProcess.RunAsync(Settings, "migrate");

        (first.Code, second.Code).Should().Be((0, 0));
        first.Output.Should().MatchRegex(@"\A(applied \d{14}_\w+\n)+schema (\d{14}_\w+)\n\z");
        second.Output.Should().Be(first.Output.Split('\n')[^2] + "\n");
        File.Exists(Path.Combine(_folder.Path, "data", "portal.sqlite")).Should().BeTrue();
    }

    [Fact]
    public async Task Serve_listens_where_it_is_told_keeps_standard_output_clean_and_ends_with_0_when_it_is_told_to()
    {
        using var portal = PortalProcess.Start(new(Settings) { ["ASPNETCORE_ENVIRONMENT"] = "Development" }, "serve", "--urls", "http://127.0.0.1:0");
        var address = AddressPattern().Match(await portal.SaysAsync("Now listening on")).Value;
        using (var client = new HttpClient { BaseAddress = new Uri(address) })
        {
            (await client.GetAsync("/health/ready")).StatusCode.Should().Be(HttpStatusCode.OK);
            (await client.GetStringAsync("/plans/41150/2020")).Should().Contain("126.8");
        }

        await portal.TerminateAsync();
        var ended = await portal.EndAsync();

        (ended.Code, ended.Output).Should().Be((0, ""));
    }

    [Fact]
    public async Task The_default_is_to_serve_and_host_settings_pass_through()
    {
        using var portal = PortalProcess.Start([], "--urls=http://127.0.0.1:0", $"--Portal:DataDirectory={_folder.Path}/other", "--environment", "Production");
        await portal.SaysAsync("Now listening on");
        await portal.TerminateAsync();

        (await portal.EndAsync()).Code.Should().Be(0);
        File.Exists(Path.Combine(_folder.Path, "other", "portal.sqlite")).Should().BeTrue();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressPattern();
}
