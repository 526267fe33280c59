using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>Numbers without trailing zeros, for canonical JSON.</summary>
internal sealed class PlainDecimals : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteRawValue(Plain(value));

    private static string Plain(decimal value)
    {
        var text = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        var plain = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        return value < 0 ? "-" + plain : plain;
    }
}
