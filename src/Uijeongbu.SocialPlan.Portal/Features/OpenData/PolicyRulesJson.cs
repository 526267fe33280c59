using System.Text.Json;
using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData;

/// <summary>Reads the stored rules of a policy. A rule that this program does not know is an error, never left out silently.</summary>
internal static class PolicyRulesJson
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    public static PolicyRules Read(string definition) =>
        JsonSerializer.Deserialize<PolicyRules>(definition, Strict) ?? throw new InvalidDataException("A policy without rules.");
}
