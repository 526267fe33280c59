using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation;

/// <summary>A round's inputs, and what is published of it, as canonical JSON: the same rules as for a published plan, so the same bytes on either database.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true, Converters = [typeof(PlainDecimals)])]
[JsonSerializable(typeof(EvaluationInputs))]
[JsonSerializable(typeof(PublicRanking))]
internal sealed partial class EvaluationJson : JsonSerializerContext
{
    private static readonly Lazy<EvaluationJson> Canonical = new(WithHangulAsItIs);
    private static readonly Lazy<EvaluationJson> Strict = new(WithNothingMissing);

    /// <summary>The inputs in their one order.</summary>
    public static string Write(EvaluationInputs inputs) => JsonSerializer.Serialize(inputs.Sorted(), Canonical.Value.EvaluationInputs);

    public static EvaluationInputs ReadInputs(string json) => JsonSerializer.Deserialize(json, Canonical.Value.EvaluationInputs) ?? throw new InvalidDataException("A version without content.");

    public static string Write(PublicRanking ranking) => JsonSerializer.Serialize(ranking, Canonical.Value.PublicRanking);

    public static PublicRanking ReadRanking(string json) => JsonSerializer.Deserialize(json, Canonical.Value.PublicRanking) ?? throw new InvalidDataException("A publication without content.");

    /// <summary>The same of a file that somebody brings: nothing may be missing in it.</summary>
    /// <exception cref="JsonException">It is no publication.</exception>
    public static PublicRanking ReadBroughtRanking(string json) => JsonSerializer.Deserialize(json, Strict.Value.PublicRanking) ?? throw new JsonException("A publication without content.");

    /// <summary>SHA-256 in lower-case hexadecimal digits, over UTF-8.</summary>
    public static string HashOf(string json) => PublishedPlanJson.HashOf(json);

    private static EvaluationJson WithNothingMissing() => new(new JsonSerializerOptions(Default.Options) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true });

    private static EvaluationJson WithHangulAsItIs() => new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
