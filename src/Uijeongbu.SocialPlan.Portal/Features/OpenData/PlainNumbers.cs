using System.Text.Json;
using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData;

/// <summary>Decimals without zeros at their end: the databases keep them differently, and an answer must not depend on the database.</summary>
internal sealed class PlainNumbers : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(JsonFigures.Figure(value));
}
