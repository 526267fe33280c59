using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>
/// Reads a form as people and other programs saved it: every row with what was filled in and whether the rest is as it was handed out. A
/// file that is no form is refused whole, with its reasons; rows stand for themselves, in any order.
/// </summary>
internal sealed class FillInReader(FillInSeal seal)
{
    private const int MostRows = 5_000;
    private const int MostRowsAboveHeads = 30;
    private const int RowsPerReport = 50;

    // A reason is longer than the cells of other tables; 32,767 letters are what a spreadsheet holds.
    private static readonly TableReadOptions Options = new() { Limits = TableLimits.Default with { Rows = MostRows, CellCharacters = 32_767 } };

    /// <param name="stream">Stays open.</param>
    /// <param name="fileName">Its name, which only serves to explain formats that are not read.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Ends it.</param>
    public TableReading<FillInFile> Read(Stream stream, string fileName, IProgress<PlanSheetProgress>? progress = null, CancellationToken cancel = default) =>
        TableFile.ReadWorkbook(stream, fileName, Options, (file, faults) => Read(file, faults, progress, cancel), cancel);

    private FillInFile? Read(WorkbookFile file, FaultList faults, IProgress<PlanSheetProgress>? progress, CancellationToken cancel)
    {
        using var sheet = file.TryOpen(FillInColumns.Sheet) ?? file.OpenFirstVisible();
        var name = faults.Sheet = sheet.Sheet ?? FillInColumns.Sheet;
        progress?.Report(new(name, 0));
        SheetRow row = new();
        if (FindHeads(sheet, row, faults) is not { } map)
        {
            return null;
        }

        row.Keep(map.Wanted);
        FillInRowReader reader = new(map, name, seal, new(Languages.Korean));
        List<FillInRow> rows = [];
        while (sheet.Next(row))
        {
            cancel.ThrowIfCancellationRequested();
            if (!row.IsBlank && reader.Read(row) is { } read)
            {
                Add(rows, read, name, progress);
            }
        }

        progress?.Report(new(name, rows.Count));
        return rows.Count > 0 ? new(rows) : throw new UnreadableTableException(m => m.OnlyHeads);
    }

    private static void Add(List<FillInRow> rows, FillInRow read, string sheet, IProgress<PlanSheetProgress>? progress)
    {
        if (rows.Count == MostRows)
        {
            throw new UnreadableTableException(m => m.TooManyRows(MostRows), read.Filled.Row);
        }

        rows.Add(read);
        if (rows.Count % RowsPerReport == 0)
        {
            progress?.Report(new(sheet, rows.Count));
        }
    }

    private static FillInMap? FindHeads(WorkbookSheet sheet, SheetRow row, FaultList faults)
    {
        for (var above = 0; above < MostRowsAboveHeads && sheet.Next(row); above++)
        {
            if (FillInMap.Read(row) is not { } heads)
            {
                continue;
            }

            if (heads.Map is null)
            {
                faults.AddAt(_ => heads.Missing is { } missing ? $"'{missing}' 열이 없습니다. 포털에서 받은 파일을 그대로 써 주십시오." : $"'{heads.Doubled}' 열이 둘입니다. 하나만 남겨 주십시오.", row.Line);
            }

            return heads.Map;
        }

        faults.Add(_ => "실적 입력 파일이 아닙니다. 이 화면에서 받은 파일을 올려 주십시오.");
        return null;
    }
}
