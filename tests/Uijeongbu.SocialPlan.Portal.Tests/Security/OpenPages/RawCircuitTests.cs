using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Load.Circuits;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security.OpenPages;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security.OpenPages;

/// <summary>The limits and the watch against a client that is no browser and does not do what the page's script would.</summary>
public sealed class RawCircuitTests : IAsyncLifetime
{
    private const string Email = "owner@uijeongbu.example";
    private const string Grid = "/app/results/2025";

    private readonly PublicSite _site = new();
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60));

    public Task InitializeAsync() => _site.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        _patience.Dispose();
    }

    [Fact]
    public async Task Of_twelve_pages_at_once_eight_are_opened_and_none_for_a_stranger()
    {
        using var person = await Person.SignedInAsync(_site, Email);
        var html = await person.ReadAsync(Grid);
        var tried = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => TryOpenAsync(html, person.Cookies)));
        tried.Count(one => one is not null).Should().Be(8);
        (await TryOpenAsync(html, new())).Should().BeNull("nobody is signed in");

        await tried.First(one => one is not null)!.DisposeAsync();
        var circuits = _site.Services.GetRequiredService<OpenCircuits>();
        var owner = await OwnerAsync();
        while (circuits.CountOf(owner) == 8)
        {
            await Task.Delay(100, _patience.Token);
        }

        (await TryOpenAsync(html, person.Cookies)).Should().NotBeNull("one was closed");
    }

    [Fact]
    public async Task A_client_that_stays_after_its_sign_in_was_ended_is_cut_off()
    {
        using var person = await Person.SignedInAsync(_site, Email);
        await using var circuit = await Circuit.OpenAsync(_site.Address, Grid, await person.ReadAsync(Grid), person.Cookies, _patience.Token);
        await circuit.UntilAsync(nodes => nodes.FirstOrDefault(node => node.Name == "textarea"), _patience.Token);
        await using (var scope = _site.Services.CreateAsyncScope())
        {
            await using var db = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
            var now = TimeProvider.System.GetUtcNow().UtcDateTime;
            await db.SignInSessions.ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, now));
        }

        await circuit.Closed.WaitAsync(TimeSpan.FromSeconds(12));
        circuit.ScriptCalls.Should().Contain(call => call.Arguments.Contains("/sign-in?done=ended"), "it was asked to leave first");
    }

    private async Task<Guid> OwnerAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        return await db.Users.Where(user => user.Email == Email).Select(user => user.Id).SingleAsync();
    }

    private async Task<Circuit?> TryOpenAsync(string html, System.Net.CookieContainer cookies)
    {
        try
        {
            return await Circuit.OpenAsync(_site.Address, Grid, html, cookies, _patience.Token);
        }
        catch (Exception refused) when (refused is CircuitEndedException or HttpRequestException or InvalidOperationException or System.Net.WebSockets.WebSocketException or Microsoft.AspNetCore.SignalR.HubException or IOException or OperationCanceledException)
        {
            return null;
        }
    }
}
