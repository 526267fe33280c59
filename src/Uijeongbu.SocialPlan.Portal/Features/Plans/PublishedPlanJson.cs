using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Submission;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>
/// A published plan as canonical JSON: members in the order of the records, nulls written, no spaces, Hangul as it is, numbers without
/// trailing zeros. The same inputs give the same bytes on either database, and so the same hash.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    Converters = [typeof(PlainDecimals)])]
[JsonSerializable(typeof(PublishedPlan))]
[JsonSerializable(typeof(YearContent))]
[JsonSerializable(typeof(YearPlan))]
internal sealed partial class PublishedPlanJson : JsonSerializerContext
{
    private static readonly Lazy<PublishedPlanJson> Canonical = new(WithHangulAsItIs);

    public static string Write(PublishedPlan plan) => JsonSerializer.Serialize(plan, Canonical.Value.PublishedPlan);

    public static PublishedPlan Read(string json) =>
        JsonSerializer.Deserialize(json, Canonical.Value.PublishedPlan) ?? throw new InvalidDataException("A snapshot without content.");

    /// <summary>The results of a year in the same way.</summary>
    public static string Write(YearContent content) => JsonSerializer.Serialize(content, Canonical.Value.YearContent);

    public static YearContent ReadYear(string json) =>
        JsonSerializer.Deserialize(json, Canonical.Value.YearContent) ?? throw new InvalidDataException("A version without content.");

    /// <summary>The inputs alone of a year's results: the words of its reports, the larger part, are passed over.</summary>
    public static PublishedPlan ReadPlanOfYear(string json) =>
        (JsonSerializer.Deserialize(json, Canonical.Value.YearPlan) ?? throw new InvalidDataException("A version without content.")).Plan;

    /// <summary>SHA-256 in lower-case hexadecimal digits, over UTF-8.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    private static PublishedPlanJson WithHangulAsItIs() =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

/// <summary>What of a <see cref="YearContent"/> its figures follow from.</summary>
/// <param name="Plan">The inputs.</param>
internal sealed record YearPlan(PublishedPlan Plan);
