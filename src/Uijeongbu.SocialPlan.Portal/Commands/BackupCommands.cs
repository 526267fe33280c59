using System.CommandLine;
using Uijeongbu.SocialPlan.Portal.Data.Backup;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary><c>backup FILE</c> and <c>restore FILE</c>: the whole portal in one file, which either database writes and either takes.</summary>
internal static class BackupCommands
{
    private static readonly Argument<string> File = new("FILE") { Description = "백업 파일(.zip)" };

    public static Command MakeBackup() => Make(
        "backup",
        "포털 전체를 파일 하나로 백업합니다. 운영 중에도 됩니다.",
        (services, file, cancel) => services.GetRequiredService<PortalBackup>().WriteAsync(file, cancel));

    public static Command MakeRestore() => Make(
        "restore",
        "백업을 빈 포털에 되돌립니다. 전부 되돌리거나 아무것도 바꾸지 않습니다.",
        (services, file, cancel) => services.GetRequiredService<PortalRestore>().RunAsync(file, cancel));

    private static Command Make(string name, string description, Func<IServiceProvider, string, CancellationToken, Task<BackupManifest>> run)
    {
        var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
        command.Arguments.Add(File);
        command.SetAction(async (parsed, cancel) =>
        {
            if (await PortalCommands.HasSpareWordsBesideHostOptionsAsync(parsed))
            {
                return PortalCommands.WrongUsage;
            }

            await using var app = PortalHost.Build([.. parsed.UnmatchedTokens]);
            await using var scope = app.Services.CreateAsyncScope();
            await PrintAsync(await run(scope.ServiceProvider, Path.GetFullPath(parsed.GetRequiredValue(File)), cancel));
            return PortalCommands.Done;
        });
        return command;
    }

    /// <summary>The same lines after a backup and after its restore, so that both can be compared as they stand.</summary>
    private static async Task PrintAsync(BackupManifest manifest)
    {
        foreach (var table in manifest.Tables)
        {
            await Console.Out.WriteLineAsync(FormattableString.Invariant($"rows {table.Rows} {table.Shape.Name}"));
        }

        await Console.Out.WriteLineAsync(FormattableString.Invariant($"files {manifest.Files.Count}\nschema {manifest.Schema}\nhash {manifest.Hash}"));
    }
}
