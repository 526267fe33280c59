using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Scoring;

/// <summary>The JSON of <c>score</c>. The API's achievement is the same object with the place, year and snapshot in front.</summary>
internal static class ScoreJson
{
    /// <summary>Writes the members of the object: policy, overall, strategies.</summary>
    public static void WriteScore(this Utf8JsonWriter json, PlanScore score)
    {
        json.WritePolicy(score.Policy);
        json.WriteOverall(score);
        json.WriteStartArray("strategies");
        foreach (var strategy in score.Strategies)
        {
            WriteStrategy(json, strategy, score.Policy);
        }

        json.WriteEndArray();
    }

    private static void WriteStrategy(Utf8JsonWriter json, StrategyScore strategy, ScoringPolicy policy)
    {
        json.WriteStartObject();
        json.WriteString("name", strategy.Input.Name);
        json.WriteFigure("rate", policy.Rounding.Round(strategy.Figures.Value));
        json.WriteFigure("rateUnrounded", strategy.Figures.Value);
        json.WriteStartArray("projects");
        foreach (var project in strategy.Projects)
        {
            WriteProject(json, project, policy);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProject(Utf8JsonWriter json, ProjectScore project, ScoringPolicy policy)
    {
        json.WriteStartObject();
        json.WriteString("name", project.Input.Name);
        json.WriteFigure("rate", policy.Rounding.Round(project.Figures.Value));
        json.WriteFigure("rateUnrounded", project.Figures.Value);
        json.WriteStartArray("indicators");
        foreach (var indicator in project.Indicators)
        {
            WriteIndicator(json, indicator, policy);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIndicator(Utf8JsonWriter json, in IndicatorScore indicator, ScoringPolicy policy)
    {
        var (input, rate) = (indicator.Input, indicator.Rate);
        json.WriteStartObject();
        json.WriteString("name", input.Name);
        json.WriteString("unit", input.Unit);
        json.WriteFigure("target", input.Reading.Target);
        json.WriteFigure("actual", input.Reading.Actual);
        json.WriteString("direction", ScoreNames.Of(input.Reading.Direction));
        json.WriteString("profile", rate.Profile?.Id);
        json.WriteFigure("rate", policy.Rounding.Round(rate.Value));
        json.WriteFigure("rateUnrounded", rate.Value);
        json.WriteFigure("rateRaw", rate.Raw);
        json.WriteString("state", rate.State.ToName());
        json.WriteFlags(rate.Flags);
        json.WriteEndObject();
    }
}
