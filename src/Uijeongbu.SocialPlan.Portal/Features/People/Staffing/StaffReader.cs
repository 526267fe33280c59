using Microsoft.AspNetCore.Identity;
using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Staffing;

/// <summary>Reads a table of staff from CSV or XLSX: who would be invited to what, or every fault with its place, never a part.</summary>
internal static class StaffReader
{
    /// <summary>Lines in one file: more people than any municipality has for its plan.</summary>
    public const int MostRows = 500;

    /// <param name="stream">Stays open.</param>
    /// <param name="fileName">Its name, which only serves to explain formats that are not read.</param>
    /// <param name="place">What it is read against.</param>
    /// <param name="normalizer">How accounts are found by their addresses.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Ends it.</param>
    public static TableReading<StaffDraft> Read(
        Stream stream, string fileName, StaffPlace place, ILookupNormalizer normalizer, IProgress<TableProgress>? progress = null, CancellationToken cancel = default)
    {
        TableReadOptions options = new() { Progress = progress, Limits = TableLimits.Default with { Rows = MostRows } };
        return TableFile.Read(stream, fileName, options, (source, faults) => Read(new FilledRows(source, options, cancel), faults, options.Limits, place, normalizer), cancel);
    }

    private static StaffDraft? Read(FilledRows rows, FaultList faults, TableLimits limits, StaffPlace place, ILookupNormalizer normalizer)
    {
        var columns = rows.Heads(StaffColumns.All, faults);
        if (faults.Any)
        {
            return null;
        }

        StaffRowReader reader = new(new(columns, faults, limits), place);
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        List<StaffLine> added = [];
        List<StaffKept> kept = [];
        while (rows.Next())
        {
            if (reader.Read(rows.Row) is not { } line)
            {
                continue;
            }

            var key = StaffPlace.KeyOf(normalizer.NormalizeEmail(line.Entry.Email), line.Entry.Role, line.Entry.DepartmentId);
            if (!lines.TryAdd(key, rows.Row.Line))
            {
                var first = lines[key];
                reader.Fault(StaffColumn.Email, $"{first}행과 같은 사람의 같은 역할입니다. 한 줄로 적어 주십시오.");
            }
            else if (place.Known.TryGetValue(key, out var reason))
            {
                kept.Add(new(line, reason));
            }
            else
            {
                added.Add(line);
            }
        }

        return faults.Any ? null : new(added, kept);
    }
}
