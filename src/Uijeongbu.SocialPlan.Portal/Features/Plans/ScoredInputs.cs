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

/// <summary>An indicator's year as the scorer reads it. What is null was not set; 0 is a value.</summary>
/// <param name="Target">The last approved target.</param>
/// <param name="Actual">The actual.</param>
/// <param name="Baseline">기준값.</param>
/// <param name="Direction">Whether more is better.</param>
/// <param name="Maximum">The largest value there can be.</param>
/// <param name="IsNotApplicable">해당없음 or dropped.</param>
/// <param name="Profile">Id of its own formula.</param>
/// <param name="Weight">Its weight; null is 1.</param>
internal sealed record ScoredReading(decimal? Target, decimal? Actual, decimal? Baseline, Direction? Direction, decimal? Maximum, bool IsNotApplicable, string? Profile, decimal? Weight)
{
    public static ScoredReading Of(IndicatorInput indicator) => new(
        indicator.Reading.Target, indicator.Reading.Actual, indicator.Reading.Baseline, indicator.Reading.Direction, indicator.Reading.Maximum, indicator.Reading.IsNotApplicable,
        indicator.Profile?.Id, indicator.Weight == 1m ? null : indicator.Weight);

    public IndicatorInput ToInput() => new(
        "", "",
        new() { Target = Target, Actual = Actual, Baseline = Baseline, Direction = Direction, Maximum = Maximum, IsNotApplicable = IsNotApplicable },
        Profile is null ? null : PublishedInputs.ProfileOf(Profile), Weight ?? 1m);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Converters = [typeof(PlainDecimals)])]
[JsonSerializable(typeof(ScoredReading[][][]))]
internal sealed partial class ScoredInputsJson : JsonSerializerContext;
