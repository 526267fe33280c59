using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Commands.Panels;

/// <summary>A panel as JSON: <c>panel, units, severity, agreement, stability</c>. Numbers with all their digits, null where there is none.</summary>
internal static class PanelJson
{
    public static void Write(Utf8JsonWriter json, PanelAnswer answer)
    {
        var review = answer.Review;
        WritePanel(json, review.Official);
        json.WriteArray("units", answer.Units, unit => WriteUnit(json, unit, review.Official));
        json.WriteArray("severity", review.Criteria, c => PanelEvaluatorsJson.WriteSeverity(json, c));
        json.WriteArray("agreement", [.. review.Criteria.Select(c => ((string?)c.Criterion.Name, c.Agreement)), (null, review.Totals)], a => PanelEvaluatorsJson.WriteAgreement(json, a.Item1, a.Item2));
        WriteStability(json, answer);
    }

    private static void WritePanel(Utf8JsonWriter json, PanelScore score)
    {
        json.WriteStartObject("panel");
        json.WriteString("rule", score.Rule.Id);
        json.WriteNumber("version", score.Rule.Version);
        json.WriteFigure("rangeShare", score.Rule.RangeShare);
        json.WriteString("total", score.Criteria.IsInPoints ? "points" : "weighted-mean");
        json.WriteFigure("totalWeight", score.Criteria.TotalWeight);
        json.WriteString("rankedOn", "unrounded");
        json.WriteArray("criteria", [.. score.Criteria.All.Zip(score.Criteria.Weights)], c =>
        {
            json.WriteString("name", c.First.Name);
            json.WriteFigure("weight", c.Second);
            json.WriteFigure("max", c.First.Max);
        });
        json.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter json, PanelAnswerUnit unit, PanelScore score)
    {
        json.WriteString("name", unit.Unit.Name);
        json.WriteBoolean("isShared", unit.Rank.IsShared);
        json.WriteFigure("totalRounded", score.Rounding.Round(unit.Unit.Total));
        json.WriteFigures(PanelFigures.Of(unit));
        json.WriteNames("flags", unit.Unit.Hints.ToNames());
        json.WriteNames("missing", unit.Unit.Missing.Select(c => c.Name));
        WriteStability(json, "dirichlet", unit.Dirichlet);
        WriteStability(json, "quarter", unit.Quarter);
        json.WriteArray("criteria", unit.Unit.Values, value => WriteValue(json, value));
    }

    private static void WriteValue(Utf8JsonWriter json, PanelValue value)
    {
        json.WriteString("name", value.Criterion.Name);
        json.WriteFigure("value", value.Value);
        json.WriteFigures(PanelFigures.Of(value.Spread));
        json.WriteNames("flags", value.Hints.ToNames());
        json.WriteArray("marks", value.Marks, judged =>
        {
            json.WriteString("evaluator", judged.Mark.Evaluator);
            json.WriteFigure("mark", judged.Mark.Value);
            json.WriteString("fate", judged.Fate.ToName());
        });
    }

    private static void WriteStability(Utf8JsonWriter json, string name, UnitStability? unit)
    {
        json.WriteStartObject(name);
        json.WriteFigures(PanelFigures.Of(unit));
        json.WriteEndObject();
    }

    private static void WriteStability(Utf8JsonWriter json, PanelAnswer answer)
    {
        json.WriteStartObject("stability");
        json.WriteNumber("seed", answer.Seed);
        json.WriteNumber("draws", answer.Draws);
        json.WriteString("generator", StabilityStudy.Generator);
        json.WriteFigure("dirichletConcentration", PanelStability.Dirichlet.Parameter);
        json.WriteFigure("quarterShare", PanelStability.Quarter.Parameter);
        json.WriteString("undefined", answer.NoStability?.Code);
        json.WriteEndObject();
    }
}
