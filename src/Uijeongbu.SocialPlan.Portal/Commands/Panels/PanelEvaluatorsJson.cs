using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Severity;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Commands.Panels;

/// <summary>The part of a panel's JSON that is about its evaluators.</summary>
internal static class PanelEvaluatorsJson
{
    public static void WriteSeverity(Utf8JsonWriter json, CriterionReview review)
    {
        json.WriteString("criterion", review.Criterion.Name);
        WriteMethod(json, "z", review.ByZ);
        WriteMethod(json, "effects", review.ByEffects);
    }

    private static void WriteMethod(Utf8JsonWriter json, string name, SeverityAdjustment adjusted)
    {
        json.WriteStartObject(name);
        json.WriteString("method", adjusted.Method);
        json.WriteNumber("version", adjusted.Version);
        json.WriteString("undefined", adjusted.Reason?.ToName());
        json.WriteArray("units", adjusted.Units, unit =>
        {
            json.WriteString("name", unit.Unit);
            json.WriteFigure("value", unit.Value);
        });
        json.WriteArray("evaluators", adjusted.Evaluators, evaluator =>
        {
            json.WriteString("name", evaluator.Evaluator);
            json.WriteFigures(PanelFigures.Of(evaluator.Spread));
            json.WriteFigure("effect", evaluator.Effect);
        });
        json.WriteArray("parts", adjusted.Parts, part =>
        {
            json.WriteNames("units", part.Units);
            json.WriteNames("evaluators", part.Evaluators);
        });
        json.WriteEndObject();
    }

    /// <param name="json">Where to.</param>
    /// <param name="criterion">null for the evaluators' own totals.</param>
    /// <param name="agreement">Every coefficient.</param>
    public static void WriteAgreement(Utf8JsonWriter json, string? criterion, PanelAgreement agreement)
    {
        json.WriteString("criterion", criterion);
        foreach (var (name, figure) in PanelFigures.Of(agreement))
        {
            json.WriteFigure(name, figure.Value);
        }

        json.WriteStartObject("undefined");
        foreach (var (name, figure) in PanelFigures.Of(agreement).Where(f => f.Figure.Reason is not null))
        {
            json.WriteString(name, figure.Reason!.Value.ToName());
        }

        json.WriteEndObject();
    }
}
