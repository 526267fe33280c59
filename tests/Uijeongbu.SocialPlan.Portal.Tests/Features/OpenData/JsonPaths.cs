using System.Text.Json.Nodes;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.OpenData;

/// <summary>The fields of a JSON answer, by the paths that its description uses.</summary>
internal static class JsonPaths
{
    /// <summary>Every field with the kinds of values it was seen with.</summary>
    public static IEnumerable<(string Path, JsonNode? Value)> Of(JsonNode? node, string path = "") => node switch
    {
        JsonObject fields => fields.SelectMany(field => Field(path + field.Key, field.Value)),
        _ => [],
    };

    /// <summary>The same JSON with every list cut to its first entry and long texts cut short, as the examples are.</summary>
    public static JsonNode? Cut(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Cut(field.Value)))),
        JsonArray list => new JsonArray([.. list.Take(1).Select(Cut)]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.Length > 200 => JsonValue.Create(text[..120] + "…"),
        _ => node?.DeepClone(),
    };

    private static IEnumerable<(string Path, JsonNode? Value)> Field(string path, JsonNode? value) => value is JsonArray list
        ? [(path + "[]", value), .. list.SelectMany(item => Of(item, path + "[]."))]
        : [(path, value), .. Of(value, path + ".")];
}
