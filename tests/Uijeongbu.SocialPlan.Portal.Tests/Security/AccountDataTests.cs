using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Shipped;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Accounts, memberships, sessions and attempts on both databases.</summary>
public sealed class AccountDataTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Of_200_guesses_at_once_five_are_looked_at_CVE_2023_33170(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        using SemaphoreSlim few = new(20); // more connections than that, the server of the tests does not have

        var counted = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(async () =>
        {
            await few.WaitAsync();
            await using var db = portal.Door.OpenAccounts();
            var attempt = await new AttemptCounter(db, TimeProvider.System).CountAsync("OWNER@UIJEONGBU.EXAMPLE", CancellationToken.None);
            few.Release();
            return attempt;
        })));

        counted.Where(attempt => attempt is not null).Should().BeEquivalentTo([1, 2, 3, 4, 5]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task After_five_failures_even_the_right_password_waits_ten_minutes_and_an_unknown_address_answers_alike(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        foreach (var address in new[] { "owner@uijeongbu.example", "nobody@uijeongbu.example" })
        {
            for (var i = 1; i <= 5; i++)
            {
                (await CheckAsync(portal, address, "wrong")).Should().Be(new PasswordAnswer(null, i));
            }

            (await CheckAsync(portal, address, Person.SamplePassword)).Should().Be(new PasswordAnswer(null, null), address);
        }

        await using (var db = portal.Door.OpenAccounts())
        {
            var past = DateTime.SpecifyKind(TimeProvider.System.GetUtcNow().UtcDateTime - TimeSpan.FromMinutes(11), DateTimeKind.Utc);
            (await db.SignInAttempts.ExecuteUpdateAsync(set => set.SetProperty(row => row.LastAt, past))).Should().Be(2);
        }

        (await CheckAsync(portal, " Owner@Uijeongbu.example ", Person.SamplePassword)).User!.Email.Should().Be("owner@uijeongbu.example");
        (await CheckAsync(portal, "nobody@uijeongbu.example", Person.SamplePassword)).Should().Be(new PasswordAnswer(null, 1));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_sample_account_signs_in_and_finds_its_own_places_only(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);

        (await RegionsAsync(portal, "owner@uijeongbu.example", Permissions.PlanRead)).Should().Equal("41150");
        (await RegionsAsync(portal, "coordinator@yangju.example", Permissions.PlanWrite)).Should().Equal("41630");
        (await RegionsAsync(portal, "officer@gyeonggi.example", Permissions.PlanRead)).Should().Contain(["41", "41150", "41630"]).And.OnlyContain(code => code.StartsWith("41"));
        (await RegionsAsync(portal, "operator@portal.example", Permissions.PlanRead)).Should().BeNull();

        await using var own = await portal.Door.OpenAsAsync(await ViewerAsync(portal, "owner@uijeongbu.example"), Permissions.PlanRead, CancellationToken.None);
        (await own.Plans.Select(plan => plan.RegionCode).Distinct().ToListAsync()).Should().Equal(["41150"], "a foreign plan is not found");
        own.Add(new Plan { RegionCode = "41150", Generation = 6, Goal = "끼움" });
        await own.Awaiting(db => db.SaveChangesAsync()).Should().ThrowAsync<AccessDeniedException>("reading is not writing");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_membership_counts_from_its_first_to_its_last_day_in_korea(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        var user = (await CheckAsync(portal, "monitor2@uijeongbu.example", Person.SamplePassword)).User!;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime + TimeSpan.FromHours(9));
        await using var db = portal.Door.OpenAccounts();
        void Add(string region, int from, int? to) => db.Add(new Membership
        {
            UserId = user.Id,
            Role = Role.Coordinator,
            RegionCode = region,
            ValidFrom = today.AddDays(from),
            ValidTo = to is { } days ? today.AddDays(days) : null,
            GrantedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
        });
        Add("41110", 0, 0);
        Add("41130", -5, null);
        Add("41170", -5, -1);
        Add("41190", 1, null);
        await db.SaveChangesAsync();

        (await RegionsAsync(portal, "monitor2@uijeongbu.example", Permissions.PlanWrite)).Should().BeEquivalentTo("41110", "41130");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Accounts_are_hidden_from_every_other_context_and_plans_from_theirs(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        await using var plans = await portal.OpenAsync("41150");
        (await plans.Users.CountAsync() + await plans.Memberships.CountAsync() + await plans.SignInSessions.CountAsync() + await plans.DataProtectionKeys.CountAsync()).Should().Be(0);
        plans.Add(new Membership { UserId = Guid.NewGuid(), Role = Role.Operator, ValidFrom = default, GrantedAt = TimeProvider.System.GetUtcNow().UtcDateTime });
        await plans.Awaiting(db => db.SaveChangesAsync()).Should().ThrowAsync<AccessDeniedException>();

        await using var accounts = portal.Door.OpenAccounts();
        (await accounts.Users.CountAsync()).Should().Be(SampleAccounts.All.Count);
        (await accounts.Plans.CountAsync()).Should().Be(0);
        accounts.Add(new Plan { RegionCode = "41150", Generation = 6, Goal = "끼움" });
        await accounts.Awaiting(db => db.SaveChangesAsync()).Should().ThrowAsync<AccessDeniedException>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Without_sample_data_there_is_no_account_until_one_is_made_and_its_link_works_once(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var db = portal.Door.OpenAccounts();
        (await db.Users.CountAsync()).Should().Be(0);

        var (user, _) = await portal.Get<FirstOperator>().CreateAsync("first@portal.example", CancellationToken.None);
        (await portal.Get<FirstOperator>().CreateAsync("not an address", CancellationToken.None)).User.Should().BeNull();
        var link = await portal.Get<PasswordLinks>().MakeAsync(user!);
        link.Should().StartWith($"/reset?user={user!.Id}&code=").And.NotContain("first@portal");
        var code = link.Split("code=")[1];
        Task<IdentityResult?> Use(string text, string password) => portal.Get<PasswordLinks>().UseAsync(user.Id, text, password, CancellationToken.None);

        (await Use(code[..^4] + "AAAA", "비 오는 날에는 파전")).Should().BeNull("a link cannot be made up");
        (await Use("!", "비 오는 날에는 파전")).Should().BeNull();
        (await Use(code, "password1234"))!.Errors.Single().Code.Should().Be(PasswordRules.TooCommon);
        (await Use(code, "비 오는 날에는 파전"))!.Succeeded.Should().BeTrue();
        (await Use(code, "다른 긴 비밀번호 문장")).Should().BeNull("it works once");
        (await CheckAsync(portal, "first@portal.example", "비 오는 날에는 파전")).User.Should().NotBeNull();
        (await portal.Get<FirstOperator>().CreateAsync("first@portal.example", CancellationToken.None)).User.Should().BeNull("an account in use is not handed out again");
    }

    [Theory]
    [InlineData("10.0.6", false)]
    [InlineData("10.0.6+abc", false)]
    [InlineData("9.0.99", false)]
    [InlineData("", false)]
    [InlineData("10.0.7+abc", true)]
    [InlineData("10.0.12", true)]
    [InlineData("11.0.0-preview.1", true)]
    public void A_framework_under_which_sign_ins_can_be_forged_is_refused_CVE_2026_40372(string version, bool safe) => PortalKeys.IsSafe(version).Should().Be(safe);

    private static Task<TestPortal> SampleAsync(DatabaseKind kind) => TestPortal.StartWithSampleAsync(kind);

    private static Task<PasswordAnswer> CheckAsync(TestPortal portal, string email, string password) =>
        portal.Get<PasswordCheck>().CheckAsync(email, password, CancellationToken.None);

    private static async Task<Viewer> ViewerAsync(TestPortal portal, string email)
    {
        var user = (await CheckAsync(portal, email, Person.SamplePassword)).User!;
        var session = await portal.Get<Sessions>().StartAsync(user, "test", CancellationToken.None);
        return (await portal.Get<Sessions>().FindAsync(session, seen: true, CancellationToken.None))!.Viewer;
    }

    private static async Task<IReadOnlyList<string>?> RegionsAsync(TestPortal portal, string email, string permission) =>
        (await ViewerAsync(portal, email)).RegionsFor(permission);
}
