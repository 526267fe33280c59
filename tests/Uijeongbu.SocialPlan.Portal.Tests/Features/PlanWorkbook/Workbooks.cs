using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>Writing and reading in one call, and plans as text, so that two can be compared to the letter.</summary>
internal static class Workbooks
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(PlanContent plan, PlanCover cover)
    {
        using var file = new MemoryStream();
        PlanWorkbookWriter.Write(file, plan, cover);
        return file.ToArray();
    }

    /// <param name="current">The plan as it is; null for one without rows.</param>
    public static TableReading<PlanContent> Read(byte[] file, PlanCover cover, PlanContent? current, IProgress<PlanSheetProgress>? progress = null, string culture = "ko-KR") =>
        PlanWorkbookReader.Read(new MemoryStream(file), "계획.xlsx", new()
        {
            Generation = cover.Generation,
            Shape = cover.Shape,
            Current = current,
            SheetProgress = progress,
            Culture = System.Globalization.CultureInfo.GetCultureInfo(culture),
        });

    /// <summary>The plan that was read; fails with the faults when there is none.</summary>
    public static PlanContent Plan(this TableReading<PlanContent> reading)
    {
        reading.Faults.Select(fault => fault.ToString()).Should().BeEmpty();
        return reading.Table!;
    }

    public static string Text(PlanContent plan) => JsonSerializer.Serialize(plan, Indented);
}
