using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>The second step on both databases, under a clock of the test.</summary>
public sealed class SecondStepTests
{
    private const string Email = "owner@uijeongbu.example";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero));

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_code_is_right_once_also_for_50_at_once(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        var (secret, _) = await TurnedOnAsync(portal);
        _clock.Advance(TimeSpan.FromMinutes(1));
        var code = Code(secret);

        var right = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => IsRightAsync(portal, code))));
        right.Count(one => one).Should().Be(1);
        _clock.Advance(TimeSpan.FromSeconds(30));
        (await IsRightAsync(portal, code)).Should().BeFalse("it was used");
        (await IsRightAsync(portal, Code(secret))).Should().BeTrue();
        (await IsRightAsync(portal, Code(secret, -1))).Should().BeFalse("a code before a used one is as old");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_recovery_code_is_right_once_and_none_stands_in_the_database(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        var (_, codes) = await TurnedOnAsync(portal);
        codes.Should().HaveCount(SecondStep.RecoveryCodes).And.OnlyHaveUniqueItems();
        await using (var db = portal.Door.OpenAccounts())
        {
            var kept = string.Join('\n', await db.UserTokens.Select(row => row.Name + row.Value).ToListAsync());
            codes.Should().OnlyContain(code => !kept.Contains(code.Replace("-", ""), StringComparison.OrdinalIgnoreCase) && !kept.Contains(code, StringComparison.OrdinalIgnoreCase));
        }

        var right = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => IsRightAsync(portal, codes[0].ToLowerInvariant().Replace("-", " ")))));
        right.Count(one => one).Should().Be(1);
        (await IsRightAsync(portal, codes[0])).Should().BeFalse();
        (await IsRightAsync(portal, codes[1])).Should().BeTrue();
        (await IsRightAsync(portal, "")).Should().BeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Codes_and_passwords_are_counted_together(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        var (secret, _) = await TurnedOnAsync(portal);
        _clock.Advance(TimeSpan.FromMinutes(1));

        for (var attempt = 1; attempt <= 5; attempt++)
        {
            (await PasswordAsync(portal, Person.SamplePassword)).User.Should().NotBeNull("the password is right each time, and buys no more guesses");
            (await CodeAsync(portal, "000000")).Should().Be(new PasswordAnswer(null, attempt));
        }

        (await CodeAsync(portal, Code(secret))).Should().Be(new PasswordAnswer(null, null), "locked, also for the right code");
        (await PasswordAsync(portal, Person.SamplePassword)).Should().Be(new PasswordAnswer(null, null));
        _clock.Advance(AttemptCounter.LockedFor + TimeSpan.FromSeconds(1));
        (await PasswordAsync(portal, "wrong")).Attempt.Should().Be(1);
        (await CodeAsync(portal, Code(secret))).User!.Email.Should().Be(Email);
        (await PasswordAsync(portal, "wrong")).Attempt.Should().Be(1, "a whole sign-in begins the count anew");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Without_a_right_first_code_nothing_is_turned_on_and_off_leaves_nothing_behind(DatabaseKind kind)
    {
        await using var portal = await SampleAsync(kind);
        var user = await UserAsync(portal);
        var secret = await portal.Get<SecondStep>().BeginAsync(user);
        (await portal.Get<SecondStep>().TurnOnAsync(user, "000000", CancellationToken.None)).Should().BeNull();
        user.TwoFactorEnabled.Should().BeFalse();
        (await portal.Get<SecondStep>().IsRightAsync(user, Code(secret), CancellationToken.None)).Should().BeFalse("it is not on");

        var stamp = user.SecurityStamp;
        (await portal.Get<SecondStep>().TurnOnAsync(user, Code(secret), CancellationToken.None)).Should().NotBeNull();
        user.SecurityStamp.Should().NotBe(stamp, "older sign-ins end");
        (await portal.Get<SecondStep>().IsRightAsync(user, Code(secret), CancellationToken.None)).Should().BeFalse("the first code was used to turn it on");
        await portal.Get<SecondStep>().TurnOffAsync(user, CancellationToken.None);
        await using var db = portal.Door.OpenAccounts();
        (await db.UserTokens.CountAsync()).Should().Be(0);
        (await db.Users.SingleAsync(row => row.Id == user.Id)).TwoFactorEnabled.Should().BeFalse();
        (await db.SecurityEvents.OrderBy(row => row.Id).Select(row => row.Kind).ToListAsync()).Should().Equal(SecurityEventKind.SecondStepOn, SecurityEventKind.SecondStepOff);
    }

    private string Code(string secret, int steps = 0) => OneTimeCode.At(Base32.Read(secret), OneTimeCode.StepAt(_clock.GetUtcNow()) + steps);

    private Task<TestPortal> SampleAsync(DatabaseKind kind) => TestPortal.StartWithSampleAsync(kind, _clock);

    private async Task<(string Secret, IReadOnlyList<string> Codes)> TurnedOnAsync(TestPortal portal)
    {
        var user = await UserAsync(portal);
        var secret = await portal.Get<SecondStep>().BeginAsync(user);
        return (secret, (await portal.Get<SecondStep>().TurnOnAsync(user, Code(secret), CancellationToken.None))!);
    }

    private static async Task<User> UserAsync(TestPortal portal) => (await portal.Get<UserManager<User>>().FindByEmailAsync(Email))!;

    private static Task<bool> IsRightAsync(TestPortal portal, string code) =>
        InScopeAsync(portal, async (services, user) => await services.GetRequiredService<SecondStep>().IsRightAsync(user, code, CancellationToken.None));

    private static Task<PasswordAnswer> CodeAsync(TestPortal portal, string code) =>
        InScopeAsync(portal, async (services, user) => await services.GetRequiredService<CodeCheck>().CheckAsync(user, code, CancellationToken.None));

    private static Task<PasswordAnswer> PasswordAsync(TestPortal portal, string password) =>
        InScopeAsync(portal, async (services, _) => await services.GetRequiredService<PasswordCheck>().CheckAsync(Email, password, CancellationToken.None));

    private static async Task<T> InScopeAsync<T>(TestPortal portal, Func<IServiceProvider, User, Task<T>> act)
    {
        await using var scope = portal.NewScope();
        return await act(scope.ServiceProvider, (await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByEmailAsync(Email))!);
    }
}
