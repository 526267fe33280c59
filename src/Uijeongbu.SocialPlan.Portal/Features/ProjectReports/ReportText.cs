using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>The Korean words of a report's way.</summary>
internal static class ReportText
{
    /// <summary>What is missing, with its place: ① 상담 완료 가구 수 미입력.</summary>
    public static string Of(ReportGap gap, IReadOnlyList<GridRow> rows)
    {
        var row = rows.FirstOrDefault(one => one.IndicatorId == gap.Indicator);
        var place = row is null ? "" : $"{EntryWords.Circled(row.Order)} {row.Name} ";
        return place + gap.Kind switch
        {
            ReportGapKind.NotEntered => "미입력",
            ReportGapKind.NoNarrative => "추진 실적",
            ReportGapKind.NoPlan => "향후 계획",
            _ => gap.Need is ReasonNeed.Over ? "초과달성 사유" : "미달성 사유",
        };
    }
}
