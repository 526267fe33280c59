using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;
using Uijeongbu.SocialPlan.Portal.Tables.Marks;

namespace Uijeongbu.SocialPlan.Portal.Commands.Panels;

/// <summary><c>score FILE --panel RULE</c>: the marks of several evaluators become values, totals and places, with agreement, severity and rank stability.</summary>
internal static class PanelCommand
{
    private const int BufferSize = 1 << 16;

    private static readonly Option<string> Panel = new("--panel")
    {
        Description = "평가위원 점수 표를 이 규칙으로 산출: " + string.Join(", ", PanelRules.Names) + " (예: trimmed;p=0.1, drop-high-low;from=3)",
        Validators = { ValidateRule },
    };

    private static readonly Option<ulong> Seed = new("--seed") { Description = "순위 민감도의 난수 시드", DefaultValueFactory = _ => 1UL };

    private static readonly Option<int> Draws = new("--draws")
    {
        Description = "순위 민감도의 추출 횟수",
        DefaultValueFactory = _ => 1000,
        Validators = { ValidateDraws },
    };

    /// <summary>Gives <c>score</c> the option <c>--panel</c>; without it the command does what it did.</summary>
    public static void Join(Command score)
    {
        foreach (var option in new Option[] { Panel, Seed, Draws })
        {
            score.Options.Add(option);
        }

        score.Validators.Add(Validate);
        var ofResults = (AsynchronousCommandLineAction)score.Action!;
        score.SetAction((parsed, cancel) => parsed.GetValue(Panel) is { } id && PanelRule.TryFind(id, out var rule)
            ? RunAsync(parsed, rule, cancel)
            : ofResults.InvokeAsync(parsed, cancel));
    }

    private static void Validate(CommandResult command)
    {
        var isGiven = command.GetResult(Panel) is { Implicit: false };
        if (isGiven && command.GetResult("--policy") is OptionResult { Implicit: false })
        {
            command.AddError("--panel과 --policy는 함께 쓸 수 없습니다. 점수 표에는 --panel만 적어 주십시오.");
        }

        if (!isGiven && (command.GetResult(Seed) is { Implicit: false } || command.GetResult(Draws) is { Implicit: false }))
        {
            command.AddError("--seed와 --draws는 --panel과 함께 씁니다.");
        }
    }

    /// <summary>Looks at the words only: what cannot be read as a value is the parser's to refuse.</summary>
    private static void ValidateRule(OptionResult option)
    {
        if (option.Tokens is [var id] && !PanelRule.TryFind(id.Value, out _))
        {
            option.AddError($"알 수 없는 규칙 '{id.Value}'입니다. 쓸 수 있는 규칙: {string.Join(", ", PanelRules.Names)}");
        }
    }

    private static void ValidateDraws(OptionResult option)
    {
        if (option.Tokens is [var word] && int.TryParse(word.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var draws)
            && draws is < 1 or > StabilityStudy.MostDraws)
        {
            option.AddError(string.Create(CultureInfo.InvariantCulture, $"--draws는 1에서 {StabilityStudy.MostDraws} 사이로 적어 주십시오."));
        }
    }

    private static async Task<int> RunAsync(ParseResult parsed, PanelRule rule, CancellationToken cancel)
    {
        if (await PortalCommands.HasSpareWordsAsync(parsed))
        {
            return PortalCommands.WrongUsage;
        }

        var sheet = await TableCommand.ReadAsync(parsed.GetRequiredValue<string>(TableCommand.FileName), (file, name) => MarkSheetFile.Read(file, name, new(), cancel));
        if (sheet is null)
        {
            return PortalCommands.Refused;
        }

        await TableCommand.NoteIgnoredAsync(parsed.GetRequiredValue<string>(TableCommand.FileName), sheet.IgnoredColumns);
        var answer = PanelAnswer.Of(sheet.Table, rule, parsed.GetValue(Seed), parsed.GetValue(Draws));
        await using var output = new BufferedStream(Console.OpenStandardOutput(), BufferSize);
        Write(output, answer, parsed.GetValue<OutputFormat>(TableCommand.FormatName));
        await output.FlushAsync(cancel);
        return PortalCommands.Done;
    }

    private static void Write(Stream output, PanelAnswer answer, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                JsonOutput.WriteObject(output, json => PanelJson.Write(json, answer));
                break;
            case OutputFormat.Csv:
                PanelCsv.Write(output, answer);
                break;
            default:
                PanelText.Write(output, answer);
                break;
        }
    }
}
