using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>The columns of a table of groups; the first two must be there.</summary>
internal enum UnitColumn
{
    Municipality,
    Group,
    LastTotal,
}

/// <summary>Reads a table of groups from CSV, XLSX or pasted text: all municipalities with their groups, or every fault with its place, never a part.</summary>
internal sealed class UnitReader(IReadOnlyList<Municipality> municipalities)
{
    /// <summary>Most characters of a group's name.</summary>
    public const int LongestGroup = 30;

    /// <summary>Lines in one table: more than any province has municipalities.</summary>
    public const int MostRows = 300;

    private const decimal MostTotal = 1000m;

    /// <summary>How the columns are called; a municipality may stand under either head.</summary>
    public static readonly ColumnSet<UnitColumn> Columns = new(needed: 2, [("시군", "시·군"), ("group", "그룹"), ("last_total", "전년도 총점")]);

    private readonly ILookup<string, Municipality> _byName = municipalities.ToLookup(one => Plain(one.Name), StringComparer.Ordinal);
    private readonly Dictionary<string, Municipality> _byCode = municipalities.ToDictionary(one => one.Code, StringComparer.Ordinal);

    private static TableReadOptions Options => new() { Limits = TableLimits.Default with { Rows = MostRows } };

    /// <param name="stream">Stays open.</param>
    /// <param name="fileName">Its name, which only serves to explain formats that are not read.</param>
    /// <param name="cancel">Ends it.</param>
    public TableReading<IReadOnlyList<UnitEntry>> Read(Stream stream, string fileName, CancellationToken cancel)
    {
        var options = Options;
        return TableFile.Read<IReadOnlyList<UnitEntry>>(stream, fileName, options, (source, faults) => Read(new FilledRows(source, options, cancel), faults, options.Limits), cancel);
    }

    /// <summary>Reads what was copied from a spreadsheet.</summary>
    public TableReading<IReadOnlyList<UnitEntry>> Read(string pasted, CancellationToken cancel)
    {
        var options = Options;
        return TableFile.ReadText<IReadOnlyList<UnitEntry>>(pasted, options, (source, faults) => Read(new FilledRows(source, options, cancel), faults, options.Limits));
    }

    private List<UnitEntry>? Read(FilledRows rows, FaultList faults, TableLimits limits)
    {
        var columns = rows.Heads(Columns, faults);
        if (faults.Any)
        {
            return null;
        }

        RowCells<UnitColumn> cells = new(columns, faults, limits);
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        List<UnitEntry> entries = [];
        while (rows.Next())
        {
            if (Entry(cells, rows.Row) is not { } entry)
            {
                continue;
            }

            if (!lines.TryAdd(entry.Code, rows.Row.Line))
            {
                var first = lines[entry.Code];
                cells.Fault(_ => $"{first}행과 같은 시·군입니다. 한 줄로 적어 주십시오.", UnitColumn.Municipality);
            }
            else
            {
                entries.Add(entry);
            }
        }

        return faults.Any ? null : entries;
    }

    private UnitEntry? Entry(RowCells<UnitColumn> cells, SheetRow row)
    {
        cells.Start(row);
        var code = Code(cells);
        var group = cells.Name(UnitColumn.Group).Trim();
        if (group.Length > LongestGroup)
        {
            cells.Fault(_ => $"그룹 이름이 너무 깁니다. {LongestGroup}자까지 적어 주십시오.", UnitColumn.Group);
        }

        var total = cells.Number(UnitColumn.LastTotal)?.Value;
        if (total is < 0m or > MostTotal || (total is { } value && !Mark.IsInScale(value)))
        {
            cells.Fault(_ => $"전년도 총점은 0부터 {MostTotal:0} 사이의 점수로 적고, 없으면 비워 주십시오.", UnitColumn.LastTotal);
        }

        return cells.IsSound ? new(code!, group, total) : null;
    }

    private string? Code(RowCells<UnitColumn> cells)
    {
        var text = cells.Name(UnitColumn.Municipality).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (_byCode.TryGetValue(text, out var coded))
        {
            return coded.Code;
        }

        if (_byName[Plain(text)].ToList() is [var named])
        {
            return named.Code;
        }

        cells.Fault(_ => $"'{text}'은(는) 이 도의 시·군이 아닙니다. 시·군의 이름이나 행정구역 코드를 적어 주십시오.", UnitColumn.Municipality);
        return null;
    }

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
