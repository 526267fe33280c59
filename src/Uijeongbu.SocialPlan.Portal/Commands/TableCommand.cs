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
    /// <summary>Name of the argument that holds the file.</summary>
    public const string FileName = "FILE";

    /// <summary>Name of the option for the output's format.</summary>
    public const string FormatName = "--format";

    /// <summary>Name of the option for the scoring policy.</summary>
    public const string PolicyName = "--policy";

    private const int BufferSize = 1 << 16;
    private const int LargeTable = 50_000;

    public delegate void Writer(Stream output, ResultTable table, ScoringPolicy policy, OutputFormat format);

    /// <summary>A command that reads a table file and writes one result.</summary>
    public static Command Make(string name, string description, bool needsPublishedRate, Writer write)
    {
        var file = new Argument<string>(FileName) { Description = "CSV 또는 XLSX 파일" };
        var policy = new Option<string>(PolicyName)
        {
            Description = "산출 기준: " + string.Join(", ", ScoringPolicies.All.Select(p => p.Id)),
            DefaultValueFactory = _ => ScoringPolicies.Default.Id,
        };
        var format = new Option<OutputFormat>(FormatName) { Description = "table, json, csv", DefaultValueFactory = _ => OutputFormat.Table };
        policy.AcceptOnlyFromAmong([.. ScoringPolicies.All.Select(p => p.Id)]);

        var command = new Command(name, description) { file, policy, format };
        command.SetAction(async (parsed, cancel) =>
        {
            if (await PortalCommands.HasSpareWordsAsync(parsed))
            {
                return PortalCommands.WrongUsage;
            }

            var table = await ReadResultsAsync(parsed.GetRequiredValue(file), needsPublishedRate);
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

    /// <summary>Reads a file and says every fault of it.</summary>
    /// <returns>null when it was refused.</returns>
    public static async Task<TTable?> ReadAsync<TTable>(string path, Func<Stream, string, TableReading<TTable>> read)
        where TTable : class
    {
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"{path}: 파일이 없습니다. 경로를 확인해 주십시오.");
            return null;
        }

        await using var stream = File.OpenRead(path);
        var reading = read(stream, Path.GetFileName(path));
        foreach (var fault in reading.Faults)
        {
            await Console.Error.WriteLineAsync($"{path}: {fault}");
        }

        if (reading.MoreFaults > 0)
        {
            await Console.Error.WriteLineAsync($"{path}: 그 밖에 {reading.MoreFaults}건이 더 있습니다.");
        }

        return reading.Table;
    }

    /// <summary>Says which columns had no meaning.</summary>
    public static async Task NoteIgnoredAsync(string path, IReadOnlyList<string> columns)
    {
        if (columns.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{path}: 쓰지 않은 열: {string.Join(", ", columns)}");
        }
    }

    private static async Task<ResultTable?> ReadResultsAsync(string path, bool needsPublishedRate)
    {
        var options = new ResultReadOptions { IsRateProfile = id => RateProfile.TryFind(id, out _) };
        if (await ReadAsync(path, (file, name) => ResultTableFile.Read(file, name, options)) is not { } table)
        {
            return null;
        }

        if (needsPublishedRate && !table.HasPublishedRate)
        {
            await Console.Error.WriteLineAsync($"{path}: 검산할 열이 없습니다. '공표달성률'(published_rate) 열을 넣어 주십시오.");
            return null;
        }

        await NoteIgnoredAsync(path, table.IgnoredColumns);
        if (table.Rows.Any(r => r.Weight is not null and not 1m))
        {
            await Console.Error.WriteLineAsync($"{path}: 가중치 열은 지금의 산출 기준에서 쓰지 않습니다(단순 평균).");
        }

        return table;
    }
}
