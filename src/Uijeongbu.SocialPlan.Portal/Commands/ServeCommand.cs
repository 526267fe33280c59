using System.CommandLine;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary><c>serve</c>, the default: migrates if allowed, then serves.</summary>
internal static class ServeCommand
{
    public static Command Make()
    {
        var command = new Command("serve", "포털을 엽니다(기본).") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(RunAsync);
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
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

        await app.RunAsync(cancel);
        return PortalCommands.Done;
    }
}
