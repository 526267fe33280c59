using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Uijeongbu.SocialPlan.Portal.Commands.Publications;

/// <summary><c>score PACKAGE.zip</c> and <c>verify PACKAGE.zip</c>: what was published of an evaluation, recomputed by anyone from the downloaded package.</summary>
internal static class PublicationCommand
{
    private const int BufferSize = 1 << 16;

    /// <summary>Lets a command of tables take a package as well.</summary>
    /// <param name="command">The command.</param>
    /// <param name="compares">Whether it says what was published beside what is recomputed.</param>
    public static void Join(Command command, bool compares)
    {
        command.Validators.Add(Validate);
        var ofTable = (AsynchronousCommandLineAction)command.Action!;
        command.SetAction((parsed, cancel) => parsed.GetValue<string>(TableCommand.FileName) is { } path && IsPackage(path) ? RunAsync(parsed, path, compares, cancel) : ofTable.InvokeAsync(parsed, cancel));
    }

    private static bool IsPackage(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static void Validate(CommandResult command)
    {
        if (command.GetValue<string>(TableCommand.FileName) is { } path && IsPackage(path) && command.GetResult(TableCommand.PolicyName) is OptionResult { Implicit: false })
        {
            command.AddError("자료 묶음에는 그 평가의 산출 기준이 들어 있습니다. --policy를 빼 주십시오.");
        }
    }

    private static async Task<int> RunAsync(ParseResult parsed, string path, bool compares, CancellationToken cancel)
    {
        if (await PortalCommands.HasSpareWordsAsync(parsed))
        {
            return PortalCommands.WrongUsage;
        }

        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"{path}: 파일이 없습니다. 경로를 확인해 주십시오.");
            return PortalCommands.Refused;
        }

        try
        {
            var package = PublicationPackage.Read(path);
            await using var output = new BufferedStream(Console.OpenStandardOutput(), BufferSize);
            PublicationOutput.Write(output, package, compares, parsed.GetValue<OutputFormat>(TableCommand.FormatName));
            await output.FlushAsync(cancel);
            return PortalCommands.Done;
        }
        catch (RefusedPackageException refused)
        {
            await Console.Error.WriteLineAsync($"{path}: {refused.Message}");
            return PortalCommands.Refused;
        }
    }
}
