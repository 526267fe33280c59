using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Scoring;

/// <summary>The JSON of figures that the command line and the API share: numbers with all their digits, null where there is none.</summary>
internal static class JsonFigures
{
    /// <summary>Writes a computed figure without meaningless zeros at its end.</summary>
    public static void WriteFigure(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } figure)
        {
            json.WriteNumber(name, Figure(figure));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a printed number with its printed decimals.</summary>
    public static void WritePrinted(this Utf8JsonWriter json, string name, PrintedNumber? number)
    {
        json.WritePropertyName(name);
        if (number is { } printed)
        {
            json.WriteRawValue(printed.ToString(), skipInputValidation: true);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>The same value without zeros at the end of its digits: 126.80 is 126.8.</summary>
    public static decimal Figure(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Writes <c>"policy"</c>: the rules of the figures, by id and version and in their choices.</summary>
    public static void WritePolicy(this Utf8JsonWriter json, ScoringPolicy policy)
    {
        json.WriteStartObject("policy");
        json.WriteString("id", policy.Id);
        json.WriteNumber("version", policy.Version);
        json.WriteString("up", policy.Up.Id);
        json.WriteString("down", policy.Down.Id);
        json.WriteFigure("floor", policy.Edges.Floor);
        json.WriteFigure("cap", policy.Edges.Cap);
        json.WriteString("projectFrom", policy.Project.Aggregator.Id);
        json.WriteString("planFrom", policy.Plan.Aggregator.Id);
        json.WriteString("planOver", policy.Basis.ToString().ToLowerInvariant());
        json.WriteNumber("decimals", policy.Rounding.Decimals);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>"overall"</c>: the rate and what must stand beside it.</summary>
    public static void WriteOverall(this Utf8JsonWriter json, PlanScore score)
    {
        json.WriteStartObject("overall");
        json.WriteFigure("rate", score.Rate);
        json.WriteFigure("rateUnrounded", score.Figures.Value);
        json.WriteFigure("median", score.Indicators.Median);
        json.WriteFigure("meanCapped100", score.Figures.Capped100);
        json.WriteFigure("meanCapped120", score.Figures.Capped120);
        json.WriteFigure("metShare", score.Indicators.MetShare);
        json.WriteNumber("above130", score.Indicators.Above130);
        json.WriteStartObject("coverage");
        json.WriteNumber("counted", score.Indicators.Coverage.Counted);
        json.WriteNumber("total", score.Indicators.Coverage.Total);
        json.WriteEndObject();
        WriteContribution(json, score);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>"flags"</c>.</summary>
    public static void WriteFlags(this Utf8JsonWriter json, ScoreHints hints)
    {
        json.WriteStartArray("flags");
        foreach (var name in hints.ToNames())
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static void WriteContribution(Utf8JsonWriter json, PlanScore score)
    {
        var contribution = Contribution.Of(score);
        json.WriteStartArray("contributors");
        foreach (var project in contribution.Largest)
        {
            json.WriteStartObject();
            json.WriteString("name", project.Input.Name);
            json.WriteFigure("rate", score.Policy.Rounding.Round(project.Figures.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteFigure("rateWithoutContributors", score.Policy.Rounding.Round(contribution.RateWithout));
    }
}
