using System.CommandLine;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary>How the result of a table is written.</summary>
internal enum OutputFormat
{
    /// <summary>Aligned text for people.</summary>
    Table,

    /// <summary>JSON of the contracts.</summary>
    Json,

    /// <summary>Comma-separated, one line per indicator.</summary>
    Csv,
}

/// <summary>What <c>score</c> and <c>verify</c> share: a file, a policy, a format, and the refusal of bad input.</summary>
internal static class TableCommand
{
    private const int BufferSize = 1 << 16;
    private const int LargeTable = 50_000;

    public delegate void Writer(Stream output, ResultTable table, ScoringPolicy policy, OutputFormat format);

    /// <summary>A command that reads a table file and writes one result.</summary>
    public static Command Make(string name, string description, bool needsPublishedRate, Writer write)
    {
        var file = new Argument<string>("FILE") { Description = "CSV 또는 XLSX 파일" };
        var policy = new Option<string>("--policy")
        {
            Description = "산출 기준: " + string.Join(", ", ScoringPolicies.All.Select(p => p.Id)),
            DefaultValueFactory = _ => ScoringPolicies.Default.Id,
        };
        var format = new Option<OutputFormat>("--format") { Description = "table, json, csv", DefaultValueFactory = _ => OutputFormat.Table };
        policy.AcceptOnlyFromAmong([.. ScoringPolicies.All.Select(p => p.Id)]);

        var command = new Command(name, description) { file, policy, format };
        command.SetAction(async (parsed, cancel) =>
        {
            if (await PortalCommands.HasSpareWordsAsync(parsed))
            {
                return PortalCommands.WrongUsage;
            }

            var table = await ReadAsync(parsed.GetRequiredValue(file), needsPublishedRate);
            if (table is null)
            {
                return PortalCommands.Refused;
            }

            HandBackWhatReadingLeft(table);
            await using var output = new BufferedStream(Console.OpenStandardOutput(), BufferSize);
            write(output, table, ScoringPolicies.Find(parsed.GetRequiredValue(policy))!, parsed.GetValue(format));
            await output.FlushAsync(cancel);
            return PortalCommands.Done;
        });
        return command;
    }

    /// <summary>A table of full size leaves a third of its memory as waste behind; scored on top of it, it would pass the limit of 300 MB.</summary>
    private static void HandBackWhatReadingLeft(ResultTable table)
    {
        if (table.Rows.Count > LargeTable)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    private static async Task<ResultTable?> ReadAsync(string path, bool needsPublishedRate)
    {
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"{path}: 파일이 없습니다. 경로를 확인해 주십시오.");
            return null;
        }

        await using var stream = File.OpenRead(path);
        var reading = ResultTableFile.Read(stream, Path.GetFileName(path), new()
        {
            IsRateProfile = id => RateProfile.TryFind(id, out _),
        });
        foreach (var fault in reading.Faults)
        {
            await Console.Error.WriteLineAsync($"{path}: {fault}");
        }

        if (reading.MoreFaults > 0)
        {
            await Console.Error.WriteLineAsync($"{path}: 그 밖에 {reading.MoreFaults}건이 더 있습니다.");
        }

        if (reading.Table is not { } table)
        {
            return null;
        }

        if (needsPublishedRate && !table.HasPublishedRate)
        {
            await Console.Error.WriteLineAsync($"{path}: 검산할 열이 없습니다. '공표달성률'(published_rate) 열을 넣어 주십시오.");
            return null;
        }

        await NoteAsync(path, table);
        return table;
    }

    /// <summary>Says what was read but has no effect.</summary>
    private static async Task NoteAsync(string path, ResultTable table)
    {
        if (table.IgnoredColumns.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{path}: 쓰지 않은 열: {string.Join(", ", table.IgnoredColumns)}");
        }

        if (table.Rows.Any(r => r.Weight is not null and not 1m))
        {
            await Console.Error.WriteLineAsync($"{path}: 가중치 열은 지금의 산출 기준에서 쓰지 않습니다(단순 평균).");
        }
    }
}
