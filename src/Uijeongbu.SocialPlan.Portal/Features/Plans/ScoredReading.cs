using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>
/// An indicator's year as the scorer reads it. What is null was not set and is not written; 0 is a value. There are hundreds of thousands of them: hence letters, and properties that
/// are set, which are read faster than parameters of a constructor.
/// </summary>
internal sealed class ScoredReading
{
    /// <summary>The last approved target.</summary>
    [JsonPropertyName("t")]
    public decimal? Target { get; set; }

    /// <summary>The actual.</summary>
    [JsonPropertyName("a")]
    public decimal? Actual { get; set; }

    /// <summary>기준값.</summary>
    [JsonPropertyName("b")]
    public decimal? Baseline { get; set; }

    /// <summary>Whether more is better.</summary>
    [JsonPropertyName("u")]
    public bool? IsUp { get; set; }

    /// <summary>The largest value there can be.</summary>
    [JsonPropertyName("m")]
    public decimal? Maximum { get; set; }

    /// <summary>해당없음 or dropped.</summary>
    [JsonPropertyName("n")]
    public bool IsNotApplicable { get; set; }

    /// <summary>Id of its own formula.</summary>
    [JsonPropertyName("p")]
    public string? Profile { get; set; }

    /// <summary>Its weight; null is 1.</summary>
    [JsonPropertyName("w")]
    public decimal? Weight { get; set; }

    public static ScoredReading Of(IndicatorInput indicator) => new()
    {
        Target = indicator.Reading.Target,
        Actual = indicator.Reading.Actual,
        Baseline = indicator.Reading.Baseline,
        IsUp = indicator.Reading.Direction is { } way ? way is Direction.HigherIsBetter : null,
        Maximum = indicator.Reading.Maximum,
        IsNotApplicable = indicator.Reading.IsNotApplicable,
        Profile = indicator.Profile?.Id,
        Weight = indicator.Weight == 1m ? null : indicator.Weight,
    };

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
