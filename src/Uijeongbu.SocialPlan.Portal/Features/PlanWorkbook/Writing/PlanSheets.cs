using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Writing;

/// <summary>The sheets of a workbook that is written: each with the mark of invented figures and a line that says how to fill it.</summary>
internal sealed class PlanSheets(WorkbookWriter workbook, PlanForms forms, PlanCover cover, CancellationToken cancel)
{
    public PlanForms Forms { get; } = forms;

    public SheetWriter Add(FormSheet sheet, params IReadOnlyList<string> notices) =>
        workbook.AddSheet(sheet.Name, [.. sheet.Columns.Select(column => column.Look)], [.. cover.IsDemo ? (string[])[DemoMark.Text] : [], .. notices]);

    public FormRow NewRow(FormSheet sheet, SheetWriter writer)
    {
        cancel.ThrowIfCancellationRequested();
        return new(sheet, writer.NextLine);
    }

    public void WriteOverview(PlanContent plan)
    {
        var writer = Add(Forms.Overview, "고친 뒤 같은 계획에 다시 올릴 수 있습니다. 시트 이름과 열 이름은 그대로 두고, 행을 지울 때는 행 전체를 삭제해 주십시오.");
        void Row(string item, string? value)
        {
            var row = NewRow(Forms.Overview, writer);
            row.Text(Columns.Item, item);
            row.Text(Columns.Value, value);
            row.WriteTo(writer);
        }

        Row(OverviewItems.Vision, plan.Vision);
        Row(OverviewItems.Goal, plan.Goal);
        Row(OverviewItems.Generation, cover.PlanTitle);
        Row(OverviewItems.Region, cover.RegionName);
        Row(OverviewItems.WrittenOn, Korea.DayOf(cover.At).ToString("yyyy. M. d.", CultureInfo.InvariantCulture));
    }

    /// <summary>The lists that drop-downs offer.</summary>
    public void WriteCodes()
    {
        var lists = Forms.Lists.All;
        var writer = workbook.AddSheet(SheetNames.Codes, [.. lists.Select(list => new SheetColumn(list.Title, 22) { IsText = true, IsBoxed = true })]);
        for (var line = 0; line < lists.Max(list => list.Values.Count); line++)
            writer.Write([.. lists.Select(list => TableCell.Of(list.Values.ElementAtOrDefault(line)))]);
    }

    /// <summary>Looks a name up on the sheet of projects, whose number and name stand side by side.</summary>
    public string ProjectNameFormula(string numberAddress)
    {
        var (number, name) = (Forms.Projects.Place(Columns.Code), Forms.Projects.Place(Columns.Name));
        var (first, last) = (CellAddress.Of(1, number)[..^1], CellAddress.Of(1, name)[..^1]);
        return $"IF({numberAddress}=\"\",\"\",IFERROR(VLOOKUP({numberAddress},'{SheetNames.Projects}'!${first}:${last},2,FALSE),\"\"))";
    }
}
