using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Load.Circuits;
using Uijeongbu.SocialPlan.Portal.Tests.Commands;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>What whoever runs the portal sees of it: logs without persons in them, a number that leads from a page to its log line, figures.</summary>
public sealed partial class OperationTests
{
    private const string Address = "owner@uijeongbu.example";
    private const string Canary = "카나리아가-노래한다";

    [Theory, OnSqlite, OnPostgres]
    public async Task Logs_are_json_and_name_nobody_and_figures_are_sent(DatabaseKind kind)
    {
        await using var database = await TestDatabase.WithSampleAsync(kind);
        await using var receiver = await OtlpReceiver.StartAsync();
        using var portal = PortalProcess.Start(SettingsOf(database, receiver), "serve", "--urls", "http://127.0.0.1:0");
        Uri site = new(AddressPattern().Match(await portal.SaysAsync("Now listening on")).Value);
        using Person person = new(site);
        using (var refused = await person.SignInAsync("canary.kim@uijeongbu.example", "wrong-" + Canary))
        {
            refused.StatusCode.Should().Be(HttpStatusCode.OK);
        }

        (await person.SignInAsync(Address, Person.SamplePassword)).StatusCode.Should().Be(HttpStatusCode.Found);
        await using (var circuit = await Circuit.OpenAsync(site, "app/results/2025", person.Cookies, CancellationToken.None))
        {
            (await SaveAsync(circuit, "nar", Canary)).Should().Be("saved");
            (await SaveAsync(circuit, "nar", Canary + "!", version: 0)).Should().Be("conflict");
        }

        await receiver.ReceivesAsync("Uijeongbu.SocialPlan", "portal.circuits.open", "portal.saves.acknowledged", "portal.saves.conflicts", "narrative.save");
        await portal.TerminateAsync();
        var lines = (await portal.EndAsync()).Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCountGreaterThan(5).And.OnlyContain(line => JsonDocument.Parse(line, default).RootElement.ValueKind == JsonValueKind.Object);
        lines.Should().Contain(line => line.Contains("/sign-in") && line.Contains("\"@tr\":\""));
        var all = string.Join('\n', lines);
        foreach (var personal in new[] { Address, "canary.kim", "김사업", Canary, Person.SamplePassword, "wrong-" })
        {
            all.Should().NotContain(personal).And.NotContain(JsonSerializer.Serialize(personal).Trim('"'));
        }
    }

    [Theory, OnPostgres]
    public async Task The_number_on_a_failed_page_and_beside_a_failed_save_leads_to_the_log_line(DatabaseKind kind)
    {
        await using var database = await TestDatabase.WithSampleAsync(kind);
        using var portal = PortalProcess.Start(SettingsOf(database, null), "serve", "--urls", "http://127.0.0.1:0");
        Uri site = new(AddressPattern().Match(await portal.SaysAsync("Now listening on")).Value);
        using Person person = new(site);
        (await person.SignInAsync(Address, Person.SamplePassword)).StatusCode.Should().Be(HttpStatusCode.Found);
        await using var circuit = await Circuit.OpenAsync(site, "app/results/2025", person.Cookies, CancellationToken.None);
        await circuit.UntilAsync(nodes => nodes.FirstOrDefault(node => node.Name == "textarea"), CancellationToken.None);
        await PostgresServer.DropAsync(database.Name);

        using var page = await person.GetAsync("/plans/41150/2020/trace/s2p1i1");
        page.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        var number = NumberPattern().Match(await page.Content.ReadAsStringAsync()).Value;
        (await SaveAsync(circuit, "nar", "글")).Should().Be("unknown");
        var beside = NumberPattern().Match(await circuit.UntilAsync(
            nodes => nodes.Select(node => node.Text).FirstOrDefault(text => text?.Contains("오류번호", StringComparison.Ordinal) == true), CancellationToken.None)).Value;

        await portal.TerminateAsync();
        var lines = (await portal.EndAsync()).Errors.Split('\n');
        lines.Should().Contain(line => line.Contains($"\"@tr\":\"{number}\"") && line.Contains("\"@l\":\"Error\""));
        lines.Should().Contain(line => line.Contains($"\"@tr\":\"{beside}\"") && line.Contains("The outcome of command") && line.Contains("\"Circuit\":\""));
    }

    private static async Task<string> SaveAsync(Circuit circuit, string row, string text, long? version = null)
    {
        var field = await circuit.UntilAsync(
            nodes => nodes.FirstOrDefault(node => node.Name == "tr" && node["class"] == row && node.Descendants().Any(input => input.Name is "input" or "textarea")), CancellationToken.None);
        var (id, command) = (field["data-f"]!, Guid.CreateVersion7().ToString());
        var handler = circuit.Look(nodes => nodes.First(node => node.Handlers.ContainsKey("oncellchange")).Handlers["oncellchange"]);
        var known = long.Parse(circuit.Look(nodes => nodes.First(node => node["data-f"] == id)["data-v"]!), System.Globalization.CultureInfo.InvariantCulture);
        await circuit.RaiseAsync(handler, "cellchange", new { field = id, command, text, version = version ?? known });
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
        return await circuit.UntilAsync(nodes => nodes.FirstOrDefault(node => node["data-f"] == id && node["data-ack"] == command)?["data-res"], patience.Token);
    }

    private static Dictionary<string, string> SettingsOf(TestDatabase database, OtlpReceiver? receiver)
    {
        Dictionary<string, string> settings = new(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development", // cookies over plain HTTP
            ["Portal__JsonLogs"] = "true",
            ["Portal__SampleData"] = "true",
            ["Portal__DataDirectory"] = database.Folder,
            ["ConnectionStrings__Portal"] = database.ConnectionString,
        };
        if (receiver is not null)
        {
            settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = receiver.Address;
            settings["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
            settings["OTEL_METRIC_EXPORT_INTERVAL"] = "500";
        }

        return settings;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressPattern();

    [GeneratedRegex(@"\b[0-9a-f]{32}\b")]
    private static partial Regex NumberPattern();
}
