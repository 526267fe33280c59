using System.CommandLine;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary><c>migrate</c>: applies what is missing under a lock, with a backup before, and ends.</summary>
internal static class MigrateCommand
{
    public static Command Make()
    {
        var command = new Command("migrate", "데이터베이스 구조를 이 프로그램에 맞춥니다.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(RunAsync);
        return command;
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
            var report = await app.Services.MigratePortalDataAsync(cancel);
            foreach (var migration in report.Applied)
            {
                await Console.Out.WriteLineAsync($"applied {migration}");
            }

            if (report.Backup is { } backup)
            {
                await Console.Out.WriteLineAsync($"backup {backup}");
            }

            await Console.Out.WriteLineAsync($"schema {report.Schema}");
            return PortalCommands.Done;
        }
        catch (UpgradeRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return PortalCommands.Refused;
        }
    }
}
