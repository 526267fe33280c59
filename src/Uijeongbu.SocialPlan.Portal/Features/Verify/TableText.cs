using System.Text;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>A table as text that reads back as the same table, for the button that asks for the workbook: nothing is kept on the server.</summary>
internal static class TableText
{
    public static string Of(ResultTable table)
    {
        using var text = new MemoryStream();
        using (var csv = new CsvTableWriter(text, withMark: false))
        {
            csv.WriteTexts("추진전략", "세부사업", "성과지표", "단위", "방향", "목표", "실적", "산식", "기준값", "구분", "공표달성률", "상태");
            foreach (var row in table.Rows)
            {
                csv.WriteTexts(
                    row.Strategy, row.Project, row.Indicator, row.Unit, DirectionOf(row), row.Target?.ToString(), row.Actual?.ToString(), row.RateProfile,
                    row.Baseline?.ToString(), row.Group, row.PublishedRate?.ToString(), row.NotApplicable ? "해당없음" : "");
            }
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    private static string DirectionOf(ResultRow row) => row.Direction switch
    {
        Direction.HigherIsBetter => "상향",
        Direction.LowerIsBetter => "하향",
        _ => "",
    };
}
