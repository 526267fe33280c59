using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Load.Circuits;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>The last minute of a round: members submit at once while the portal is killed. Every review that was acknowledged is there exactly once. <c>PORTAL_TEST_SOAK=1</c> kills it more often.</summary>
[Collection(KillTests.Name)]
public sealed partial class LastMinuteTests(ITestOutputHelper output)
{
    private const int Members = 100;
    private const string Place = "41150";
    private const string Sample = "monitor1@uijeongbu.example";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Theory, OnSqlite]
    public async Task A_hundred_members_submit_while_the_portal_is_killed(DatabaseKind kind)
    {
        kind.Should().Be(DatabaseKind.Sqlite);
        await using var database = await TestDatabase.WithSampleAsync(DatabaseKind.Sqlite);
        Dictionary<string, string> settings = new(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development", // plain HTTP, and sample data with accounts
            ["Portal__SampleData"] = "true",
            ["Portal__DataDirectory"] = database.Folder,
            ["Portal__SignInsPerMinute"] = "100000",
            ["Serilog__MinimumLevel__Default"] = "Warning",
        };
        using HostUnderFire host = new(settings);
        await host.StartAsync();
        var cards = await SeedAsync(database);
        List<(Guid Card, CookieContainer Cookies)> members = [];
        foreach (var batch in cards.Chunk(8))
        {
            members.AddRange(await Task.WhenAll(batch.Select(async one => (one.Card, await CookiesAsync(host.Address, one.Email)))));
        }

        var acknowledged = 0;
        using CancellationTokenSource giveUp = new(Patience);
        var work = Task.WhenAll(members.Select(member => Task.Run(async () =>
        {
            await SubmitAsync(host.Address, member.Cookies, member.Card, giveUp.Token);
            Interlocked.Increment(ref acknowledged);
        })));
        for (var kill = 1; kill <= Soak.Times(2, 20); kill++)
        {
            var enough = kill * Members / (Soak.Times(2, 20) + 1);
            while (acknowledged < enough && !work.IsCompleted)
            {
                await Task.Delay(5, giveUp.Token);
            }

            await Campaign.KillHostAsync(host);
        }

        await work;
        await host.KillAsync();
        await using TestPortal portal = new(database);
        await using var db = await portal.OpenAsync(Place);
        Guid[] ids = [.. cards.Select(card => card.Card)];
        var stored = await db.SubmittedReviews.AsNoTracking().Where(row => ids.Contains(row.CardId)).ToListAsync();
        Soak.Tell(output, $"last minute: {Members} members, {Soak.Times(2, 20)} kills, {acknowledged} acknowledged, {stored.Count} stored");
        stored.GroupBy(row => row.CardId).Should().OnlyContain(one => one.Count() == 1, "nothing is doubled").And.HaveCount(Members, "nothing is lost");
        stored.Should().OnlyContain(row => row.Answers.Of("improvement")!.Text == WordsOf(row.CardId));
    }

    private static string WordsOf(Guid card) => $"마지막 의견 {card:N}";

    // The same form until it was acknowledged: the command's id goes with it, so that it is done once.
    private static async Task SubmitAsync(Uri site, CookieContainer cookies, Guid card, CancellationToken cancellationToken)
    {
        using HttpClient http = new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = site, Timeout = TimeSpan.FromSeconds(20) };
        Uri page = new($"{MonitoringRows.Home}/{Place}/cards/{card}", UriKind.Relative);
        List<KeyValuePair<string, string>>? fields = null;
        while (true)
        {
            try
            {
                fields ??= FieldsOf(await http.GetStringAsync(page, cancellationToken), card);
                using FormUrlEncodedContent form = new(fields);
                using var answer = await http.PostAsync(page, form, cancellationToken);
                if (answer.StatusCode is HttpStatusCode.Found && answer.Headers.Location!.ToString().Contains("done=submitted", StringComparison.Ordinal))
                {
                    return;
                }

                if ((int)answer.StatusCode < 500)
                {
                    throw new InvalidOperationException($"The card answered {(int)answer.StatusCode}: {Alert().Match(await answer.Content.ReadAsStringAsync(cancellationToken)).Value}");
                }
            }
            catch (Exception away) when (away is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(100, cancellationToken);
            }
        }
    }

    private static List<KeyValuePair<string, string>> FieldsOf(string html, Guid card)
    {
        var start = html.IndexOf("class=\"review\"", StringComparison.Ordinal);
        var form = html[html.LastIndexOf("<form", start, StringComparison.Ordinal)..html.IndexOf("</form>", start, StringComparison.Ordinal)];
        return
        [
            .. Hidden().Matches(form).Select(match => match.Value).Select(tag => KeyValuePair.Create(Name().Match(tag).Groups["text"].Value, WebUtility.HtmlDecode(Value().Match(tag).Groups["text"].Value))).Where(field => field.Key.Length > 0),
            new("q-carried-out", "이루어졌습니다."), new("q-improvement", WordsOf(card)), new("q-execution", "4"), new("q-effect", "4"), new("q-indicator", "3"), new("q-experience", "5"), new("Do", "submit"),
        ];
    }

    private static async Task<CookieContainer> CookiesAsync(Uri site, string email)
    {
        using Visitor visitor = new(site);
        await visitor.SignInAsync(email, Security.Person.SamplePassword);
        return visitor.Cookies;
    }

    // A hundred accounts with the sample member's password, each with a card of one project.
    private static async Task<IReadOnlyList<(Guid Card, string Email)>> SeedAsync(TestDatabase database)
    {
        await using TestPortal portal = new(database);
        await using var accounts = portal.Door.OpenAccounts();
        var model = await accounts.Users.AsNoTracking().SingleAsync(user => user.Email == Sample);
        var people = Enumerable.Range(0, Members).Select(number => $"last{number}@resident.example").Select(email => new User
        {
            Id = Guid.CreateVersion7(), DisplayName = "단원", UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(), EmailConfirmed = true,
            PasswordHash = model.PasswordHash, SecurityStamp = Guid.NewGuid().ToString("N"),
        }).ToList();
        accounts.AddRange(people);
        accounts.AddRange(people.Select(person => new Membership { UserId = person.Id, Role = Role.MonitoringMember, RegionCode = Place, ValidFrom = new(2025, 1, 1), GrantedAt = DateTime.UnixEpoch }));
        await accounts.SaveChangesAsync();

        await using var db = await portal.OpenAsync(Place);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var project = await db.Projects.Where(row => row.RegionCode == Place && db.AnnualPlans.Any(annual => annual.PlanId == row.PlanId && annual.FiscalYear == 2025)).OrderBy(row => row.Code).Select(row => row.Id).FirstAsync();
        RoundContent content = new(2025, RoundKind.MidYear, now.AddDays(-9), now.AddMinutes(30), null, null, null, null);
        var round = MonitoringRound.New(Place, content);
        _ = round.Announce(Members, now, "조총괄");
        db.AddRange(round, new RoundQuestionnaire { RegionCode = Place, RoundId = round.Id, Number = 1, Questions = Questionnaire.Shipped.Questions, MadeAt = now, MadeByName = "조총괄" });
        List<(Guid Card, string Email)> cards = [];
        foreach (var person in people)
        {
            var member = GroupMember.New(round, person.Id, person.DisplayName, MemberKind.Resident);
            member.Consent(now);
            var card = ReviewCard.Deal(member, project, now);
            db.AddRange(member, card);
            cards.Add((card.Id, person.Email!));
        }

        await db.SaveChangesAsync();
        return cards;
    }

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"(?<text>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex("value=\"(?<text>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();

    [GeneratedRegex("role=\"alert\".*?</div>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alert();
}
