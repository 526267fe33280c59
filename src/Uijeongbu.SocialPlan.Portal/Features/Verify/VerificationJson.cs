using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Verification;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>The JSON of <c>verify</c>.</summary>
internal static class VerificationJson
{
    /// <summary>Writes the members of the object: policy, rows, counts, overall.</summary>
    public static void WriteVerification(this Utf8JsonWriter json, Verification verification)
    {
        json.WritePolicy(verification.Score.Policy);
        json.WriteStartArray("rows");
        foreach (var row in verification.Rows)
        {
            WriteRow(json, row, verification.Score.Policy);
        }

        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            json.WriteNumber(verdict.ToName(), verification.Count(verdict));
        }

        json.WriteEndObject();
        json.WriteOverall(verification.Score);
    }

    private static void WriteRow(Utf8JsonWriter json, VerifiedRow verified, ScoringPolicy policy)
    {
        json.WriteStartObject();
        WriteColumns(json, verified.Row);
        json.WriteString("state", verified.Rate.State.ToName());
        json.WriteString("profile", verified.Rate.Profile?.Id);
        json.WriteFigure("rate", policy.Rounding.Round(verified.Rate.Value));
        json.WriteFigure("rateUnrounded", verified.Rate.Value);
        json.WriteFlags(verified.Rate.Flags);
        json.WriteString("verdict", verified.Verdict.Verdict.ToName());
        json.WriteString("fits", verified.Verdict.Fits);
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, ResultRow row)
    {
        json.WriteNumber("line", row.Line);
        json.WriteString("strategy", row.Strategy);
        json.WriteString("project", row.Project);
        json.WriteString("indicator", row.Indicator);
        json.WriteString("unit", row.Unit);
        json.WriteString("direction", ScoreNames.Of(row.Direction));
        json.WritePrinted("target", row.Target);
        json.WritePrinted("actual", row.Actual);
        json.WriteString("rate_profile", row.RateProfile);
        json.WriteFigure("weight", row.Weight);
        json.WritePrinted("baseline", row.Baseline);
        json.WriteString("group", row.Group);
        json.WritePrinted("published_rate", row.PublishedRate);
    }
}
