using System.Text.Json;
using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>A scoring policy as JSON, every rule by its name, so that what an old figure was computed with can be read without this program.</summary>
internal static class PolicyDefinition
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static ScoringPolicyRecord Record(ScoringPolicy policy) => new() { Id = policy.Id, Version = policy.Version, Definition = Write(policy) };

    private static string Write(ScoringPolicy policy) => JsonSerializer.Serialize(
        new
        {
            Up = policy.Up.Id,
            Down = policy.Down.Id,
            policy.Edges,
            policy.CapStage,
            Project = Write(policy.Project),
            Strategy = Write(policy.Strategy),
            Plan = Write(policy.Plan),
            policy.Basis,
            policy.Rounding,
        },
        Options);

    private static object Write(RollUp step) => new { Aggregator = step.Aggregator.Id, step.Missing };
}
