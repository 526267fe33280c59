using System.CommandLine;
using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary>The command line: results alone on standard output, everything else on standard error.</summary>
internal static class PortalCommands
{
    /// <summary>0 done.</summary>
    public const int Done = 0;

    /// <summary>1 the input was refused.</summary>
    public const int Refused = 1;

    /// <summary>2 wrong usage.</summary>
    public const int WrongUsage = 2;

    /// <summary>Runs what the arguments ask for; without a command the portal is served.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // CP949 tables of older tools
        CultureInfo.CurrentUICulture = Languages.Korean;

        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            return WrongUsage;
        }

        // The default would end the process two seconds after SIGTERM, in the middle of a drain.
        try
        {
            return await parsed.InvokeAsync(new() { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure)
        {
            await Console.Error.WriteLineAsync(FailureText.Of(failure));
            return Refused;
        }
    }

    private static RootCommand Root()
    {
        // Host options such as --urls pass through to the web host, here and in serve.
        var root = new RootCommand("지역사회보장계획 포털") { TreatUnmatchedTokensAsErrors = false };
        root.SetAction(ServeCommand.RunAsync);
        root.Subcommands.Add(ServeCommand.Make());
        root.Subcommands.Add(MigrateCommand.Make());
        root.Subcommands.Add(BackupCommands.MakeBackup());
        root.Subcommands.Add(BackupCommands.MakeRestore());
        root.Subcommands.Add(AuditCommand.Make());
        root.Subcommands.Add(AdminCommand.Make());
        root.Subcommands.Add(ScoreCommand.Make());
        root.Subcommands.Add(VerifyCommand.Make());
        root.Subcommands.Add(VersionCommand.Make());
        return root;
    }

    /// <summary>
    /// Refuses spare words. The parser stops doing so for every command as soon as one command lets them through.
    /// </summary>
    public static Task<bool> HasSpareWordsAsync(ParseResult parsed) => RefuseAsync(parsed.UnmatchedTokens);

    /// <summary>The same where options of the host are welcome.</summary>
    public static Task<bool> HasSpareWordsBesideHostOptionsAsync(ParseResult parsed) => RefuseAsync([.. HostOptions.Spare(parsed.UnmatchedTokens)]);

    private static async Task<bool> RefuseAsync(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            await Console.Error.WriteLineAsync($"알 수 없는 인수입니다: {word}. 사용법은 --help로 볼 수 있습니다.");
        }

        return words.Count > 0;
    }
}
