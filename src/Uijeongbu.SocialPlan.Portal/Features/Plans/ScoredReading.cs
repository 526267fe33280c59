using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>An indicator's year as the scorer reads it, under letters, as there are hundreds of thousands of them. What is null was not set and is not written; 0 is a value.</summary>
/// <param name="Target">The last approved target.</param>
/// <param name="Actual">The actual.</param>
/// <param name="Baseline">기준값.</param>
/// <param name="IsUp">Whether more is better.</param>
/// <param name="Maximum">The largest value there can be.</param>
/// <param name="IsNotApplicable">해당없음 or dropped.</param>
/// <param name="Profile">Id of its own formula.</param>
/// <param name="Weight">Its weight; null is 1.</param>
internal sealed record ScoredReading(
    [property: JsonPropertyName("t")] decimal? Target,
    [property: JsonPropertyName("a")] decimal? Actual,
    [property: JsonPropertyName("b")] decimal? Baseline,
    [property: JsonPropertyName("u")] bool? IsUp,
    [property: JsonPropertyName("m")] decimal? Maximum,
    [property: JsonPropertyName("n")] bool IsNotApplicable,
    [property: JsonPropertyName("p")] string? Profile,
    [property: JsonPropertyName("w")] decimal? Weight)
{
    public static ScoredReading Of(IndicatorInput indicator) => new(
        indicator.Reading.Target, indicator.Reading.Actual, indicator.Reading.Baseline, indicator.Reading.Direction is { } way ? way is Direction.HigherIsBetter : null,
        indicator.Reading.Maximum, indicator.Reading.IsNotApplicable, indicator.Profile?.Id, indicator.Weight == 1m ? null : indicator.Weight);

    public IndicatorInput ToInput() => new(
        "", "",
        new()
        {
            Target = Target,
            Actual = Actual,
            Baseline = Baseline,
            Direction = IsUp is { } up ? up ? Direction.HigherIsBetter : Direction.LowerIsBetter : null,
            Maximum = Maximum,
            IsNotApplicable = IsNotApplicable,
        },
        Profile is null ? null : PublishedInputs.ProfileOf(Profile), Weight ?? 1m);
}
