using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary><c>admin create</c> as a process.</summary>
public sealed partial class AdminCommandTests : IAsyncLifetime
{
    private readonly TableFolder _folder = new();

    private Dictionary<string, string> Settings => new() { ["Portal__DataDirectory"] = Path.Combine(_folder.Path, "data"), ["Portal__Address"] = "https://plan.example/" };

    /// <inheritdoc/>
    public Task InitializeAsync() => TestDatabase.PutPreparedAsync(Path.Combine(_folder.Path, "data"));

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task It_prints_one_link_and_again_another_until_the_account_is_in_use()
    {
        var first = await PortalProcess.RunAsync(Settings, "admin", "create", "--email", "first@portal.example");
        var second = await PortalProcess.RunAsync(Settings, "admin", "create", "--email", "first@portal.example");

        (first.Code, second.Code).Should().Be((0, 0));
        Link().IsMatch(first.Output).Should().BeTrue(first.Output);
        second.Output.Should().MatchRegex(Link().ToString()).And.NotBe(first.Output);
        first.Errors.Should().Contain("24시간 안에 한 번");
        first.Output.Should().NotContain("first@");
        await SqliteFile.ExecuteAsync(Path.Combine(_folder.Path, "data", "portal.sqlite"), "UPDATE Users SET PasswordHash = 'set'");
        var third = await PortalProcess.RunAsync(Settings, "admin", "create", "--email", "first@portal.example");
        third.Code.Should().NotBe(0);
        third.Output.Should().BeEmpty();
        third.Errors.Should().Contain("이미 있는 계정입니다.");
    }

    [Fact]
    public async Task It_refuses_what_is_no_address_and_wants_one()
    {
        (await PortalProcess.RunAsync(Settings, "admin", "create", "--email", "nobody")).Errors.Should().Contain("이메일 주소가 아닙니다");
        (await PortalProcess.RunAsync(Settings, "admin", "create")).Code.Should().NotBe(0);
    }

    [Fact]
    public async Task It_turns_the_second_step_of_an_account_off_and_refuses_where_there_is_none()
    {
        await PortalProcess.RunAsync(Settings, "admin", "create", "--email", "first@portal.example");
        (await PortalProcess.RunAsync(Settings, "admin", "second-step-off", "--email", "first@portal.example")).Errors.Should().Contain("2단계 인증을 켠 계정이 아닙니다.");
        await SqliteFile.ExecuteAsync(Path.Combine(_folder.Path, "data", "portal.sqlite"), "UPDATE Users SET TwoFactorEnabled = 1");
        (await PortalProcess.RunAsync(Settings, "admin", "second-step-off", "--email", "first@portal.example")).Code.Should().Be(0);
        (await PortalProcess.RunAsync(Settings, "admin", "second-step-off", "--email", "first@portal.example")).Code.Should().NotBe(0, "it is off");
    }

    [GeneratedRegex(@"\Ahttps://plan\.example/reset\?user=[0-9a-f-]{36}&code=[A-Za-z0-9_-]+\n\z")]
    private static partial Regex Link();
}
