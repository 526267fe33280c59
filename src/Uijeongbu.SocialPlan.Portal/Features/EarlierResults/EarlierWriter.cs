using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Writing;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>Writes the table with what the portal knows already. <see cref="EarlierReader"/> finds no change in it.</summary>
internal static class EarlierWriter
{
    private const string Notice =
        "지난 연도의 실적과 그 값이 적힌 문서(출처)를 적습니다. 빈 칸은 그대로 두고, 0은 값이며, 값이 없으면 '해당없음: 사유'처럼 적습니다.";

    /// <summary>As a workbook; the output must take synchronous writes.</summary>
    public static void Write(Stream output, EarlierSheet sheet, DateTime at, bool isDemo)
    {
        var form = EarlierForm.Of(sheet.Years.Select(year => year.FiscalYear));
        using WorkbookWriter workbook = new(output, new(sheet.FileName, sheet.Year.Region.Name, at));
        var writer = workbook.AddSheet(form.Name, [.. form.Columns.Select(column => column.Look)], [.. isDemo ? (string[])[DemoMark.Text] : [], Notice]);
        foreach (var row in sheet.Rows)
        {
            RowOf(form, writer.NextLine, sheet, row).WriteTo(writer);
        }

        workbook.Finish();
    }

    /// <summary>As text with commas.</summary>
    public static void WriteCsv(Stream output, EarlierSheet sheet)
    {
        var form = EarlierForm.Of(sheet.Years.Select(year => year.FiscalYear));
        using CsvTableWriter writer = new(output);
        writer.WriteTexts([.. form.Columns.Select(column => column.Look.Head)]);
        foreach (var (index, row) in sheet.Rows.Index())
        {
            RowOf(form, index + 2, sheet, row).WriteTo(writer);
        }
    }

    private static FormRow RowOf(FormSheet form, int line, EarlierSheet sheet, EarlierRow row)
    {
        FormRow cells = new(form, line);
        cells.Text(Columns.Code, row.Project.Code);
        cells.Text(Columns.ProjectName, row.Project.Name);
        cells.Text(Columns.Name, row.Indicator.Name);
        cells.Text(Columns.Unit, row.Indicator.Unit);
        foreach (var year in sheet.Years.Select(year => year.FiscalYear))
        {
            var value = EarlierValue.Of(row.In(year));
            if (EarlierText.Of(value.State, value.Reason) is { } state)
            {
                cells.Text(EarlierForm.ActualOf(year), state);
            }
            else
            {
                cells.Number(EarlierForm.ActualOf(year), value.Actual, row.Indicator.Decimals);
            }

            cells.Text(EarlierForm.SourceOf(year), value.Source);
        }

        cells.Id(row.Indicator.Id);
        return cells;
    }
}
