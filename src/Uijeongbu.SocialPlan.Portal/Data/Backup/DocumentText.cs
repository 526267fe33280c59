using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>
/// A document inside a row. PostgreSQL sorts its members and writes spaces; EF writes bytes in hexadecimal and instants with a space for
/// SQLite, in base 64 and as ISO 8601 for PostgreSQL. A backup has the latter, with members by name.
/// </summary>
internal static class DocumentText
{
    private const string SqliteMoment = "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz";

    public static void Write(Utf8JsonWriter json, string text, ColumnShape column, bool isSqlite)
    {
        using var document = JsonDocument.Parse(text);
        WriteSorted(json, document.RootElement, isSqlite ? column.Members : Moments(column));
    }

    /// <summary>The document in the form that EF reads from SQLite.</summary>
    public static string ForSqlite(JsonElement value, ColumnShape column)
    {
        if (column.Members is not { Count: > 0 } members || JsonObject.Create(value) is not { } document)
        {
            return value.GetRawText();
        }

        foreach (var (name, kind) in members.Where(member => document[member.Key] is not null))
        {
            document[name] = kind is ColumnKind.Bytes
                ? Convert.ToHexString(Convert.FromBase64String((string)document[name]!))
                : MomentOf((string)document[name]!).ToString(SqliteMoment, CultureInfo.InvariantCulture);
        }

        return document.ToJsonString();
    }

    private static Dictionary<string, ColumnKind>? Moments(ColumnShape column) =>
        column.Members?.Where(member => member.Value is not ColumnKind.Bytes).ToDictionary(StringComparer.Ordinal);

    private static void WriteSorted(Utf8JsonWriter json, JsonElement value, IReadOnlyDictionary<string, ColumnKind>? members = null)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    json.WritePropertyName(member.Name);
                    WriteMember(json, member.Value, members is not null && members.TryGetValue(member.Name, out var kind) ? kind : null);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    WriteSorted(json, item);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.String: json.WriteStringValue(value.GetString()); break;
            default: json.WriteRawValue(value.GetRawText()); break;
        }
    }

    private static void WriteMember(Utf8JsonWriter json, JsonElement value, ColumnKind? kind)
    {
        switch (kind)
        {
            case ColumnKind.Bytes when value.ValueKind is JsonValueKind.String:
                json.WriteBase64StringValue(Convert.FromHexString(value.GetString()!));
                break;
            case ColumnKind.Moment when value.ValueKind is JsonValueKind.String:
                json.WriteStringValue(MomentOf(value.GetString()!).UtcDateTime.ToString(RowText.InstantFormat, CultureInfo.InvariantCulture));
                break;
            default: WriteSorted(json, value); break;
        }
    }

    private static DateTimeOffset MomentOf(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
