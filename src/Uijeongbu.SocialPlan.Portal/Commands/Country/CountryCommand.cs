using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Scoring.Country;

namespace Uijeongbu.SocialPlan.Portal.Commands.Country;

/// <summary><c>score --data FOLDER</c>: a whole country's tables become rates and places of all municipalities, versions and years.</summary>
internal static class CountryCommand
{
    private const int BufferSize = 1 << 16;

    private static readonly Option<string> Data = new("--data")
    {
        Description = "전국 자료 폴더: region, plan, strategy, project, indicator, result의 CSV. 모든 연도의 점수와 순위를 산출합니다.",
    };

    /// <summary>Gives <c>score</c> the option <c>--data</c>, which takes the place of the file.</summary>
    public static void Join(Command score)
    {
        score.Options.Add(Data);
        var file = (Argument<string>)score.Arguments.Single(argument => argument.Name == TableCommand.FileName);
        file.Arity = ArgumentArity.ZeroOrOne;
        score.Validators.Add(command => Validate(command, file));
        var ofFile = (AsynchronousCommandLineAction)score.Action!;
        score.SetAction((parsed, cancel) => parsed.GetValue(Data) is { } folder ? RunAsync(parsed, folder, cancel) : ofFile.InvokeAsync(parsed, cancel));
    }

    private static void Validate(CommandResult command, Argument<string> file)
    {
        var hasFile = command.GetResult(file) is { Tokens.Count: > 0 };
        if (command.GetResult(Data) is not { Implicit: false })
        {
            if (!hasFile)
            {
                command.AddError("FILE 또는 --data FOLDER를 적어 주십시오.");
            }
        }
        else if (hasFile || command.GetResult("--panel") is OptionResult { Implicit: false })
        {
            command.AddError("--data는 FILE이나 --panel과 함께 쓸 수 없습니다. 하나만 적어 주십시오.");
        }
    }

    private static async Task<int> RunAsync(ParseResult parsed, string folder, CancellationToken cancel)
    {
        if (await PortalCommands.HasSpareWordsAsync(parsed))
        {
            return PortalCommands.WrongUsage;
        }

        if (!Directory.Exists(folder))
        {
            await Console.Error.WriteLineAsync($"{folder}: 폴더가 없습니다. 경로를 확인해 주십시오.");
            return PortalCommands.Refused;
        }

        CountryProgress progress = new(Console.Error);
        var (tables, faults) = new CountryFolder(folder, progress.Read).Read();
        if (tables is null)
        {
            await RefuseAsync(folder, faults);
            return PortalCommands.Refused;
        }

        var policy = ScoringPolicies.Find(parsed.GetRequiredValue<string>(TableCommand.PolicyName))!;
        await using var output = new BufferedStream(Console.OpenStandardOutput(), BufferSize);
        CountryOutput.Write(output, new CountryScoring(tables, policy, progress.Score).Rows(), policy, parsed.GetValue<OutputFormat>(TableCommand.FormatName));
        await output.FlushAsync(cancel);
        return PortalCommands.Done;
    }

    private static async Task RefuseAsync(string folder, CountryFaults faults)
    {
        foreach (var fault in faults.Listed)
        {
            await Console.Error.WriteLineAsync($"{folder}: {fault}");
        }

        if (faults.More > 0)
        {
            await Console.Error.WriteLineAsync($"{folder}: 그 밖에 {faults.More}건이 더 있습니다.");
        }
    }
}
