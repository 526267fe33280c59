using System.Text.Json;
using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>
/// What the rates of a published plan follow from, without the words around it: strategies, their projects, their indicators, in the order of the plan, as JSON. It gives the
/// figures of <see cref="PublishedInputs"/> under every policy; for hints, names and traces the plan itself is read.
/// </summary>
internal static class ScoredInputs
{
    public static string Write(PublishedPlan plan) => JsonSerializer.Serialize(
        [.. PublishedInputs.Of(plan).Strategies.Select(strategy => (ScoredReading[][])[.. strategy.Projects.Select(project => (ScoredReading[])[.. project.Indicators.Select(ScoredReading.Of)])])],
        ScoredInputsJson.Default.ScoredReadingArrayArrayArray);

    public static PlanInput Read(string json)
    {
        var strategies = JsonSerializer.Deserialize(json, ScoredInputsJson.Default.ScoredReadingArrayArrayArray) ?? throw new InvalidDataException("A version without inputs.");
        return new([.. strategies.Select(projects => new StrategyInput("", [.. projects.Select(indicators => new ProjectInput("", [.. indicators.Select(one => one.ToInput())]))]))]);
    }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Converters = [typeof(PlainDecimals)])]
[JsonSerializable(typeof(ScoredReading[][][]))]
internal sealed partial class ScoredInputsJson : JsonSerializerContext;
