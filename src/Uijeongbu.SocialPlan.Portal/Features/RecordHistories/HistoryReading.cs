using System.Globalization;
using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Features.RecordHistories;

/// <summary>Reads an audit entry for people.</summary>
internal static class HistoryReading
{
    private static readonly string[] Places = ["order", "strategyId", "parentId", "id", "version", "regionCode", "subjectId", "subjectKind", "hash", "assigneeId", "userId", "projectId"];

    /// <summary>What the entry says changed. Ids, versions and places in a list say nothing to people.</summary>
    public static HistoryEntry Of(AuditEntry entry)
    {
        var (old, now) = (Leaves(entry.Before), Leaves(entry.After));
        var values = Differences(old, now);
        var done = entry.Before is null ? HistoryStep.Added : entry.After is null ? HistoryStep.Removed : values.Count == 0 ? HistoryStep.Moved : HistoryStep.Changed;
        return new(entry.At, entry.ActorName, entry.SubjectKind, entry.SubjectId, NameIn(now) ?? NameIn(old), values, done);
    }

    private static string? NameIn(Dictionary<string, string> leaves) => leaves.GetValueOrDefault("name") ?? leaves.GetValueOrDefault("title");

    private static List<HistoryValue> Differences(Dictionary<string, string> old, Dictionary<string, string> now) =>
        [.. old.Keys.Union(now.Keys, StringComparer.Ordinal).Where(path => old.GetValueOrDefault(path) != now.GetValueOrDefault(path) && !Places.Contains(path, StringComparer.Ordinal))
            .Select(path => new HistoryValue(path, old.GetValueOrDefault(path), now.GetValueOrDefault(path)))];

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
