using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Load.Circuits;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Circuits;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Roles that need the second step, over HTTP and in circuits: without it nothing opens, with it all is as before.</summary>
[Collection(AccountTests.Name)]
public sealed partial class SecondStepDemandTests(AccountSites sites)
{
    private const string Address = "/account/second-step";
    private const string Owner = "owner@yangju.example";
    private const string Grid = "/app/results/2025";
    private const string Yangju = "41630";

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_lacks_it_is_led_to_the_page_that_sets_it_up_and_opens_nothing_else(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        using var person = await Person.SignedInAsync(site, Owner);
        var page = await person.ReadAsync(Grid);
        await using var open = await OpenGrid.OpenAsync(site.Address, person.Cookies);
        var (cell, version) = open.Cells()[0];
        await using var rule = await DemandedAsync(site, Role.ProjectOwner);

        foreach (var address in new[] { "/app", Grid, "/APP/results/2025", "/app/reports/41630/2025", "/app/files/41630/" + Guid.NewGuid(), Grid + "/workbook" })
        {
            using var answer = await person.GetAsync(address);
            (answer.StatusCode, answer.Headers.Location?.ToString()).Should().Be((HttpStatusCode.Found, Address + QueryOf(address)));
        }

        using (var posted = await person.PostAsync("/app/reports/41630/2025", []))
        {
            posted.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        }

        var command = Guid.CreateVersion7();
        await open.RaiseAsync(new { field = cell, command, text = "4711", version });
        await open.Circuit.Closed.WaitAsync(TimeSpan.FromSeconds(15));
        (await FluentActions.Awaiting(() => Circuit.OpenAsync(site.Address, Grid, page, person.Cookies, CancellationToken.None)).Should().ThrowAsync<Exception>("the gate is shut")).Which.Should().NotBeNull();
        (await ValueAsync(site, cell)).Should().NotBe(4711);

        using (var again = await Person.SignedInAsync(site, Owner))
        {
            using var home = await again.GetAsync("/app");
            home.Headers.Location!.ToString().Should().StartWith(Address);
            (await again.ReadAsync("/account")).Should().Contain("한사업", "the own account and its password stay open");
        }

        (await person.ReadAsync(Address + QueryOf(Grid))).Should().Contain("맡으신 역할은 2단계 인증을 반드시 씁니다.");
        var scan = await StepAsync(person, "Begin", ("Current", Person.SamplePassword));
        var secret = SecretPattern().Match(scan).Groups["secret"].Value.Replace(" ", "", StringComparison.Ordinal);
        (await StepAsync(person, "Confirm", ("Code", OneTimeCode.At(Base32.Read(secret), OneTimeCode.StepAt(TimeProvider.System.GetUtcNow()))))).Should().Contain("복구 코드").And.Contain($"href=\"{Grid}\"");
        (await person.ReadAsync(Grid)).Should().NotBeEmpty();
        await using (var after = await OpenGrid.OpenAsync(site.Address, person.Cookies))
        {
            after.Cells().Should().NotBeEmpty("all is as before");
        }

        (await StepAsync(person, "TurnOff", ("Current", Person.SamplePassword))).Should().Contain("2단계 인증을 껐습니다.");
        using var without = await person.GetAsync("/app");
        without.StatusCode.Should().Be(HttpStatusCode.Found, "off again, shut again");
    }

    private static string QueryOf(string address) => Microsoft.AspNetCore.Http.QueryString.Create(LocalAddress.QueryKey, address).ToString();

    private static async Task<IAsyncDisposable> DemandedAsync(PublicSite site, Role role)
    {
        var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        SecondStepRule rule = new() { RegionCode = Yangju, Role = role, ByOperator = true, SetAt = TimeProvider.System.GetUtcNow().UtcDateTime };
        db.Add(rule);
        await db.SaveChangesAsync();
        return new Demanded(db, rule, scope);
    }

    private static async Task<decimal?> ValueAsync(PublicSite site, Guid indicator)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", [Yangju]), Permissions.PlanRead, CancellationToken.None);
        return await db.AnnualResults.Where(row => row.IndicatorId == indicator && row.FiscalYear == 2025).Select(row => row.Actual).SingleOrDefaultAsync();
    }

    private static async Task<string> StepAsync(Person person, string step, (string Key, string Value) field)
    {
        using var answer = await person.SendAsync(Address + QueryOf(Grid), "second-step", new() { ["Step"] = step, [field.Key] = field.Value });
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("<span class=\"mono\">(?<secret>[A-Z2-7 ]+)</span>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SecretPattern();

    /// <summary>Takes the rule back: the host is shared.</summary>
    private sealed class Demanded(PortalDbContext db, SecondStepRule rule, AsyncServiceScope scope) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            db.Remove(rule);
            await db.SaveChangesAsync();
            await db.DisposeAsync();
            await scope.DisposeAsync();
        }
    }
}
