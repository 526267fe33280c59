using System.Net.Mime;
using System.Text.Encodings.Web;
using System.Text.Json;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData;

/// <summary>A published plan's achievement, in the words of <see cref="AchievementAnswer"/>.</summary>
internal sealed class AchievementJson(ScoredPlan plan) : IResult
{
    // Served as JSON, never inside a page: nothing but JSON's own characters needs escaping.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = MediaTypeNames.Application.Json + "; charset=utf-8";
        await using var json = new Utf8JsonWriter(httpContext.Response.Body, Options);
        json.WriteStartObject();
        WriteHead(json);
        json.WriteScore(plan.Score);
        json.WriteEndObject();
        await json.FlushAsync(httpContext.RequestAborted);
    }

    /// <summary>Invented figures have none.</summary>
    public bool IsLicensed => !plan.Snapshot.IsDemo;

    private void WriteLicence(Utf8JsonWriter json)
    {
        var licence = IsLicensed ? DataLicence.KoglType1 : DataLicence.None;
        json.WriteStartObject("licence");
        json.WriteString("name", licence.Name);
        json.WriteString("address", licence.Address);
        json.WriteEndObject();
    }

    private void WriteHead(Utf8JsonWriter json)
    {
        json.WriteBoolean("demo", plan.Snapshot.IsDemo);
        json.WriteString("notice", DemoMark.For(plan.Snapshot.IsDemo));
        WriteLicence(json);
        json.WriteString("region", plan.Plan.RegionCode);
        json.WriteNumber("year", plan.Plan.FiscalYear);
        json.WriteString("snapshot", plan.Snapshot.Number);
        json.WriteString("publishedAt", plan.Snapshot.PublishedAt);
        json.WriteString("hash", plan.Snapshot.InputsHash);
    }
}
