using System.CommandLine;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary><c>admin create --email E</c>: makes an operator and prints the link with which that person chooses a password.</summary>
internal static class AdminCommand
{
    private static readonly Option<string> Email = new("--email") { Description = "운영자의 이메일 주소", Required = true };

    public static Command Make()
    {
        var create = new Command("create", "시스템 관리자 계정을 만들고 한 번 쓰는 링크를 보여 줍니다.") { TreatUnmatchedTokensAsErrors = false };
        create.Options.Add(Email);
        create.SetAction(RunAsync);
        return new Command("admin", "시스템 관리자 계정") { create };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
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
        return await PrintLinkAsync(scope.ServiceProvider, app.Configuration, parsed.GetRequiredValue(Email), cancel);
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
