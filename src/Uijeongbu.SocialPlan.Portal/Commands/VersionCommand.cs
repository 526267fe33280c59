using System.CommandLine;
using System.Reflection;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary><c>version</c>: version, commit and schema of this binary.</summary>
internal static class VersionCommand
{
    public static Command Make()
    {
        var command = new Command("version", "버전, 커밋, 데이터베이스 구조를 알려 줍니다.");
        command.SetAction(async (parsed, _) =>
        {
            if (await PortalCommands.HasSpareWordsAsync(parsed))
            {
                return PortalCommands.WrongUsage;
            }

            var (version, commit) = Build();
            await Console.Out.WriteLineAsync($"version {version}\ncommit {commit}\nschema {Schema()}");
            return PortalCommands.Done;
        });
        return command;
    }

    /// <summary>Version and commit, which the build joins with a plus sign.</summary>
    private static (string Version, string Commit) Build()
    {
        var text = typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var parts = text.Split('+', 2);
        return (parts[0], parts.Length > 1 ? parts[1] : "unknown");
    }

    /// <summary>Name of the newest migration, read without opening a database. It is the same on both.</summary>
    private static string Schema() => SchemaState.KnownTo(typeof(SqlitePortalDbContext))[^1];
}
