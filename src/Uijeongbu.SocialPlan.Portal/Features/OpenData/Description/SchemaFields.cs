using Microsoft.OpenApi;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;

/// <summary>The fields of an answer as a flat list, in the words of its description: what the readable page shows is what programs read.</summary>
internal static class SchemaFields
{
    /// <summary>Every field with the path that leads to it: <c>plans[].rate</c>.</summary>
    public static IEnumerable<SchemaField> Of(IOpenApiSchema schema, string path = "")
    {
        foreach (var (name, value) in Bare(schema).Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            var field = Bare(value);
            var isList = field.Items is not null;
            var here = path + name + (isList ? "[]" : "");
            yield return new(here, KindOf(field), IsNullable(value), value.Description ?? "", Bare(field.Items ?? field).Enum is { Count: > 0 } ? Bare(field.Items ?? field).Description : null);
            foreach (var below in Of(field.Items ?? field, here + "."))
            {
                yield return below;
            }
        }
    }

    /// <summary>The schema itself where "this or null" is meant.</summary>
    private static IOpenApiSchema Bare(IOpenApiSchema schema) =>
        schema.OneOf is { Count: > 0 } choices ? choices.First(choice => choice.Type != JsonSchemaType.Null) : schema;

    private static bool IsNullable(IOpenApiSchema schema) =>
        schema.Type?.HasFlag(JsonSchemaType.Null) == true || schema.OneOf?.Any(choice => choice.Type == JsonSchemaType.Null) == true;

    private static SchemaKind KindOf(IOpenApiSchema schema) => (schema.Type & ~JsonSchemaType.Null, schema.Format) switch
    {
        (JsonSchemaType.Array, _) => SchemaKind.List,
        (JsonSchemaType.Boolean, _) => SchemaKind.Flag,
        (JsonSchemaType.Integer, _) => SchemaKind.Count,
        (JsonSchemaType.Number, _) => SchemaKind.Number,
        (JsonSchemaType.String, "date") => SchemaKind.Day,
        (JsonSchemaType.String, "date-time") => SchemaKind.Moment,
        (JsonSchemaType.Object, _) => SchemaKind.Group,
        _ => SchemaKind.Text,
    };
}

/// <summary>A field of an answer.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Values">The values it may take, with their meaning; null when it is free.</param>
internal sealed record SchemaField(string Path, SchemaKind Kind, bool IsNullable, string Meaning, string? Values);

/// <summary>What a field holds. The names are the keys of their texts.</summary>
internal enum SchemaKind
{
    /// <summary>글.</summary>
    Text,

    /// <summary>수.</summary>
    Number,

    /// <summary>정수.</summary>
    Count,

    /// <summary>true, false.</summary>
    Flag,

    /// <summary>날짜.</summary>
    Day,

    /// <summary>일시.</summary>
    Moment,

    /// <summary>목록.</summary>
    List,

    /// <summary>객체.</summary>
    Group,
}
