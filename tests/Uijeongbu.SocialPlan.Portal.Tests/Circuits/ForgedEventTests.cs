using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Load.Circuits;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>What a browser in other hands can send to a circuit: it gets nothing that its account may not do, and the portal stays up.</summary>
[Collection(AccountTests.Name)]
public sealed class ForgedEventTests(AccountSites sites, ITestOutputHelper output)
{
    private const int Forged = 1000;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_thousand_forged_events_have_no_effect_and_the_portal_stays_up(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        Soak.Tell(output, $"{Forged} forged events on {kind}, seed {Soak.Seed}");
        Random random = new(Soak.Seed);
        var foreign = await ForeignIdsAsync(site);
        using var person = await Person.SignedInAsync(site, "owner@uijeongbu.example");
        var before = await ResultsAsync(site);
        var grid = await OpenGrid.OpenAsync(site.Address, person.Cookies);
        for (var i = 0; i < Forged; i++)
        {
            if (grid.Circuit.Fault is not null || (i % 25 == 24 && await IsDeadAsync(grid)))
            {
                await grid.DisposeAsync();
                grid = await OpenGrid.OpenAsync(site.Address, person.Cookies); // a forger opens the next one
            }

            await SendAsync(grid, random, foreign);
        }

        await grid.DisposeAsync();
        (await ResultsAsync(site)).Except(before).Should().BeEmpty();
        using var again = await Person.SignedInAsync(site, "owner2@uijeongbu.example");
        await using var others = await OpenGrid.OpenAsync(site.Address, again.Cookies);
        others.Cells().Should().NotBeEmpty("others go on working");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Fifty_events_in_one_burst_are_one_effect(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var person = await Person.SignedInAsync(site, "owner@yangju.example");
        await using var grid = await OpenGrid.OpenAsync(site.Address, person.Cookies);
        var (cell, version) = grid.Cells()[0];
        var command = Guid.CreateVersion7();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => grid.RaiseAsync(new { field = cell, command, text = "17", version })));

        (await grid.AnswerAsync(command)).Should().Be("saved");
        var other = Guid.CreateVersion7();
        await grid.RaiseAsync(new { field = cell, command = other, text = "18", version = version + 1 });
        (await grid.AnswerAsync(other)).Should().Be("saved", "the fifty made one version");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_message_of_33_kilobytes_ends_its_own_circuit_only(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var person = await Person.SignedInAsync(site, "owner@uijeongbu.example");
        await using var honest = await OpenGrid.OpenAsync(site.Address, person.Cookies);
        await using var grid = await OpenGrid.OpenAsync(site.Address, person.Cookies);

        await grid.RaiseAsync(new { field = grid.Cells()[0].Id, command = Guid.CreateVersion7(), text = new string('가', 11 * 1024), version = 0 });

        await grid.Circuit.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        honest.Circuit.Fault.Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Handlers_of_a_page_whose_right_was_withdrawn_do_nothing(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var person = await Person.SignedInAsync(site, "owner2@uijeongbu.example");
        await using var grid = await OpenGrid.OpenAsync(site.Address, person.Cookies);
        var before = await ResultsAsync(site);
        await SetEndOfMembershipAsync(site, "owner2@uijeongbu.example", new(2025, 1, 1));
        try
        {
            foreach (var (cell, version) in grid.Cells().Concat(grid.Cells()).Concat(grid.Cells()).Take(50))
            {
                await grid.RaiseAsync(new { field = cell, command = Guid.CreateVersion7(), text = "17", version });
            }

            await Task.WhenAny(grid.Circuit.Closed, Task.Delay(TimeSpan.FromSeconds(3)));
            (await ResultsAsync(site)).Should().Equal(before);
        }
        finally
        {
            await SetEndOfMembershipAsync(site, "owner2@uijeongbu.example", null);
        }
    }

    [Fact]
    public async Task A_page_of_another_site_opens_no_connection()
    {
        var site = await sites.OnAsync(DatabaseKind.Sqlite);
        using var person = await Person.SignedInAsync(site, "owner@uijeongbu.example");
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(site.Address, "/_blazor"));
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Cookie", person.Cookies.GetCookieHeader(site.Address));
        using HttpClient http = new();
        using var answer = await http.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    private static Task SendAsync(OpenGrid grid, Random random, IReadOnlyList<Guid> foreign)
    {
        var cells = grid.Cells(); // no narratives: any text is a good one there
        var (own, stranger) = (cells[random.Next(cells.Count)].Id, foreign[random.Next(foreign.Count)]);
        var command = Guid.CreateVersion7();
        return random.Next(14) switch
        {
            0 or 1 or 2 or 3 => grid.RaiseAsync(new { field = stranger, command, text = "17", version = random.Next(3) }),
            4 => grid.RaiseAsync(new { field = Guid.NewGuid(), command, text = "17", version = 0 }),
            5 => grid.RaiseAsync(new { field = own, command = "not a number", text = "17", version = 0 }),
            6 => grid.RaiseAsync(new { field = own, command, text = "약 30", version = 0 }),
            7 => grid.RaiseAsync(new { field = own, command, text = "17", version = -1 - random.Next(100) }),
            8 => grid.RaiseAsync(new { field = new[] { 1, 2 }, command = 5, text = new { }, version = "x" }),
            9 => grid.Circuit.RaiseAsync(random.Next(1, 1000), random.Next(2) == 0 ? "click" : "cellchange", new { field = stranger, command, text = "17", version = 0 }),
            10 => grid.Circuit.InvokeAsync(Names[random.Next(Names.Length)], random.Next(0, 40), JsonSerializer.Serialize(new object?[] { own, 17, null })),
            11 => grid.PasteAsync(new { step = Steps[random.Next(Steps.Length)], field = stranger, kind = random.Next(2) == 0 ? "html" : "text", row = random.Next(-1, 3), on = true, reason = "사유", command, of = stranger }),
            12 => grid.PasteAsync(new { step = 5, field = new { }, row = "x", on = 7 }),
            _ => grid.Circuit.InvokeAsync("DispatchEventAsync", 1, "[{\"eventHandlerId\":"),
        };
    }

    private static string[] Steps { get; } = ["read", "large", "waiting", "take", "save", "close", "undo", "drop"];

    private static string[] Names { get; } = ["Dispose", "ToString", "RunAsync", "SaveAsync", "SetParametersAsync", "GetType", "OpenAccounts", "NotifyLocationChanged", "RemoveRootComponent", "AddRootComponent"];

    // An event that broke the circuit is told a moment later.
    private static async Task<bool> IsDeadAsync(OpenGrid grid) =>
        await Task.WhenAny(grid.Circuit.Closed, Task.Delay(50)) == grid.Circuit.Closed;

    private static async Task<IReadOnlyList<Guid>> ForeignIdsAsync(PublicSite site)
    {
        List<Guid> ids = [];
        foreach (var email in new[] { "owner2@uijeongbu.example", "owner@yangju.example" })
        {
            using var person = await Person.SignedInAsync(site, email);
            await using var grid = await OpenGrid.OpenAsync(site.Address, person.Cookies);
            ids.AddRange(grid.Rows());
        }

        using var own = await Person.SignedInAsync(site, "owner@uijeongbu.example");
        await using var owned = await OpenGrid.OpenAsync(site.Address, own.Cookies);
        return [.. ids.Except(owned.Editable())]; // a shared project is one's own too
    }

    private static async Task<IReadOnlyList<string>> ResultsAsync(PublicSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", ["41150", "41630"]), Permissions.PlanRead, CancellationToken.None);
        var rows = await db.AnnualResults.Select(row => new { row.IndicatorId, row.FiscalYear, row.Version, row.Actual, row.State, row.Reason }).ToListAsync();
        var reports = await db.ProjectReports.Select(row => new { row.ProjectId, row.Version, row.Narrative }).ToListAsync();
        return [.. rows.Select(row => row.ToString()!).Concat(reports.Select(row => row.ToString()!)).Order(StringComparer.Ordinal)];
    }

    private static async Task SetEndOfMembershipAsync(PublicSite site, string email, DateOnly? end)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var accounts = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        await accounts.Memberships.Where(row => accounts.Users.Any(user => user.Id == row.UserId && user.Email == email))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ValidTo, end));
    }
}
