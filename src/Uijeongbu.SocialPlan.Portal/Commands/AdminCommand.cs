using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary>
/// <c>admin create --email E</c>: makes an operator and prints the link with which that person chooses a password. <c>admin second-step-off --email E</c>:
/// lets in again who lost phone and recovery codes; only who runs the machine can do that.
/// </summary>
internal static class AdminCommand
{
    private static readonly Option<string> Email = new("--email") { Description = "계정의 이메일 주소", Required = true };

    public static Command Make() => new("admin", "계정을 다루는 명령")
    {
        Make("create", "시스템 관리자 계정을 만들고 한 번 쓰는 링크를 보여 줍니다.", (services, parsed, cancel) => PrintLinkAsync(services, services.GetRequiredService<IConfiguration>(), parsed.GetRequiredValue(Email), cancel)),
        Make("second-step-off", "휴대전화와 복구 코드를 모두 잃은 사람의 2단계 인증을 끕니다.", (services, parsed, cancel) => TurnOffAsync(services, parsed.GetRequiredValue(Email), cancel)),
    };

    private static Command Make(string name, string what, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> act)
    {
        Command command = new(name, what) { TreatUnmatchedTokensAsErrors = false };
        command.Options.Add(Email);
        command.SetAction((parsed, cancel) => RunAsync(parsed, act, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> act, CancellationToken cancel)
    {
        if (await PortalCommands.HasSpareWordsBesideHostOptionsAsync(parsed))
        {
            return PortalCommands.WrongUsage;
        }

        await using var app = PortalHost.Build([.. parsed.UnmatchedTokens]);
        try
        {
            await app.Services.PreparePortalDataAsync(cancel);
        }
        catch (UpgradeRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return PortalCommands.Refused;
        }

        await using var scope = app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider, parsed, cancel);
    }

    private static async Task<int> TurnOffAsync(IServiceProvider services, string email, CancellationToken cancel)
    {
        if (await services.GetRequiredService<UserManager<User>>().FindByEmailAsync(email) is not { TwoFactorEnabled: true } user)
        {
            await Console.Error.WriteLineAsync("2단계 인증을 켠 계정이 아닙니다. 이메일 주소를 확인해 주십시오.");
            return PortalCommands.Refused;
        }

        await services.GetRequiredService<SecondStep>().TurnOffAsync(user, cancel);
        await Console.Error.WriteLineAsync("2단계 인증을 껐습니다. 다음 로그인에서 다시 설정하도록 안내해 주십시오.");
        return PortalCommands.Done;
    }

    private static async Task<int> PrintLinkAsync(IServiceProvider services, IConfiguration configuration, string email, CancellationToken cancel)
    {
        var (user, refusal) = await services.GetRequiredService<FirstOperator>().CreateAsync(email, cancel);
        if (user is null)
        {
            await Console.Error.WriteLineAsync(refusal);
            return PortalCommands.Refused;
        }

        var site = (configuration["Portal:Address"] ?? "http://localhost:5080").TrimEnd('/');
        await Console.Out.WriteLineAsync(site + await services.GetRequiredService<PasswordLinks>().MakeAsync(user));
        await Console.Error.WriteLineAsync("24시간 안에 한 번 쓸 수 있는 링크입니다. 누리집 주소가 다르면 Portal__Address로 알려 주십시오.");
        return PortalCommands.Done;
    }
}
