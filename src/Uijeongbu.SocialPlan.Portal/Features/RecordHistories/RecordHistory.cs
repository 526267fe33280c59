using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.RecordHistories;

/// <summary>One change of a record, for people.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who, by name as it was then.</param>
/// <param name="Kind">What it is, as in the audit entries.</param>
/// <param name="Subject">Which one.</param>
/// <param name="Values">What changed.</param>
/// <param name="Done">What was done with it.</param>
public sealed record HistoryEntry(DateTime At, string By, string Kind, Guid Subject, IReadOnlyList<HistoryValue> Values, HistoryStep Done);

/// <summary>What can be done with a record.</summary>
public enum HistoryStep
{
    /// <summary>It was made.</summary>
    Added,

    /// <summary>Some of its values were changed.</summary>
    Changed,

    /// <summary>It has another place in its list.</summary>
    Moved,

    /// <summary>It was taken away.</summary>
    Removed,
}

/// <summary>A value that changed.</summary>
/// <param name="Path">Where in the record.</param>
/// <param name="Before">What it was; null for nothing.</param>
/// <param name="After">What it is; null for nothing.</param>
public sealed record HistoryValue(string Path, string? Before, string? After);

/// <summary>Reads what happened to a record from the audit entries of its region: the newest first.</summary>
internal sealed class RecordHistory(PortalDb door)
{
    /// <summary>So many are read at once.</summary>
    public const int Most = 100;

    private static readonly string[] Places = ["order", "strategyId", "parentId", "id", "version", "regionCode", "subjectId", "subjectKind", "hash", "assigneeId"];

    /// <returns>null when the place is none of the viewer's.</returns>
    public Task<IReadOnlyList<HistoryEntry>?> OfAsync(string region, IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken) =>
        OfAsync(region, entry => subjects.Contains(entry.SubjectId), cancellationToken);

    /// <summary>The same for all records of a kind, for what a place has one of.</summary>
    /// <returns>null when the place is none of the viewer's.</returns>
    public Task<IReadOnlyList<HistoryEntry>?> OfKindAsync(string region, string kind, CancellationToken cancellationToken) => OfAsync(region, entry => entry.SubjectKind == kind, cancellationToken);

    private async Task<IReadOnlyList<HistoryEntry>?> OfAsync(string region, Expression<Func<AuditEntry, bool>> wanted, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal))
        {
            return null;
        }

        var found = await db.AuditEntries.Where(entry => entry.RegionCode == region).Where(wanted)
            .OrderByDescending(entry => entry.Sequence).Take(Most).ToListAsync(cancellationToken);
        return [.. found.Select(EntryOf)];
    }

    private static HistoryEntry EntryOf(AuditEntry entry)
    {
        var values = Differences(entry.Before, entry.After);
        var done = entry.Before is null ? HistoryStep.Added : entry.After is null ? HistoryStep.Removed : values.Count == 0 ? HistoryStep.Moved : HistoryStep.Changed;
        return new(entry.At, entry.ActorName, entry.SubjectKind, entry.SubjectId, values, done);
    }

    private static List<HistoryValue> Differences(string? before, string? after)
    {
        var (old, now) = (Leaves(before), Leaves(after));
        return [.. old.Keys.Union(now.Keys, StringComparer.Ordinal).Where(path => old.GetValueOrDefault(path) != now.GetValueOrDefault(path) && !Places.Contains(path, StringComparer.Ordinal))
            .Select(path => new HistoryValue(path, old.GetValueOrDefault(path), now.GetValueOrDefault(path)))];
    }

    private static Dictionary<string, string> Leaves(string? json)
    {
        Dictionary<string, string> leaves = new(StringComparer.Ordinal);
        if (json is not null)
        {
            using var document = JsonDocument.Parse(json);
            Collect(document.RootElement, "", leaves);
        }

        return leaves;
    }

    private static void Collect(JsonElement element, string path, Dictionary<string, string> leaves)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Collect(member.Value, path.Length == 0 || path == "content" ? member.Name : $"{path}.{member.Name}", leaves);
                }

                break;
            case JsonValueKind.Array when path is "entries": // of a change set, which shows them itself
                leaves[path] = element.GetArrayLength().ToString(CultureInfo.InvariantCulture);
                break;
            case JsonValueKind.Array:
                foreach (var (index, item) in element.EnumerateArray().Index())
                {
                    Collect(item, $"{path}[{index + 1}]", leaves);
                }

                break;
            case JsonValueKind.Null:
                break;
            default:
                leaves[path] = element.ToString();
                break;
        }
    }
}
