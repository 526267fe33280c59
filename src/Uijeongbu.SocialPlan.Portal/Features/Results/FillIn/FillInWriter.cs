using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;
using EntryText = Uijeongbu.SocialPlan.Portal.Features.Results.Entry.CellText;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>
/// Writes what a person sees in the entry grid of a year as a workbook to be filled in. Only cells of projects that can be entered are open.
/// <see cref="FillInReader"/> finds nothing to save in a workbook that was not changed.
/// </summary>
internal sealed class FillInWriter(FillInSeal seal)
{
    /// <summary>What every user has to know, in one line of the sheet.</summary>
    public const string Rule = "노란 칸(실적·상태·사유)만 적습니다. 빈칸은 지금 값을 그대로 두고, 0은 값입니다. 값이 없는 지표는 상태를 고르고 사유를 적으며, 값을 지우려면 상태를 '미입력'으로 고릅니다.";

    private const string CanBeFilled = "입력 가능";

    /// <summary>Writes the workbook; the output must take synchronous writes.</summary>
    public void Write(Stream output, ResultGrid grid, DateTime now, bool isDemo, CancellationToken cancel = default)
    {
        var name = NameOf(grid);
        using WorkbookWriter workbook = new(output, new(name, grid.RegionName, now));
        var sheet = workbook.AddSheet(
            FillInColumns.Sheet, [.. FillInColumns.All.Select(column => FillInColumns.Look(column, grid.FiscalYear))], [.. isDemo ? (string[])[DemoMark.Text] : [], Title(grid, name, now), Rule]);
        sheet.IsForm = true;
        var cells = new TableCell[FillInColumns.All.Count];
        foreach (var project in grid.Projects)
        {
            cancel.ThrowIfCancellationRequested();
            (EntryLock? Lock, string Why) said = (null, CanBeFilled);
            foreach (var row in project.Rows)
            {
                said = row.Lock == said.Lock ? said : (row.Lock, row.Lock is null ? CanBeFilled : "잠김: " + EntryWords.Of(row.Lock, now));
                Fill(cells, grid, project, row, said.Why);
                sheet.Write(cells);
            }
        }

        workbook.Finish();
    }

    /// <summary>Name of the file, without its ending.</summary>
    public static string NameOf(ResultGrid grid) => string.Create(CultureInfo.InvariantCulture, $"{grid.RegionName} {grid.FiscalYear}년 실적 입력");

    private static string Title(ResultGrid grid, string name, DateTime now)
    {
        var (received, closes) = (Time(now), grid.ClosesAt is { } at ? $" · 입력 마감 {Time(at)}" : "");
        return $"{name} · 받은 때 {received}{closes}";
    }

    private static string Time(DateTime utc) => Korea.LocalOf(utc).ToString("yyyy'. 'M'. 'd'. 'HH:mm", CultureInfo.InvariantCulture);

    private void Fill(TableCell[] cells, ResultGrid grid, GridProject project, GridRow row, string why)
    {
        var locked = new string[FillInColumns.Locked.Count];
        Put(FillInColumn.Code, project.Code);
        Put(FillInColumn.Project, project.Name);
        Put(FillInColumn.Indicator, row.Name);
        Put(FillInColumn.Unit, row.Unit);
        PutNumber(FillInColumn.BeforeLast, row.BeforeLast);
        PutNumber(FillInColumn.Last, row.Last);
        PutNumber(FillInColumn.Target, row.Target);
        Put(FillInColumn.Lock, why);
        PutEntry(cells, row);
        var (key, was) = (new FillInKey(grid.RegionCode, grid.FiscalYear, row.IndicatorId, row.Saved.Version).ToString(), FillInCell.Plain(FillInWas.Text(row.Saved)));
        cells[(int)FillInColumn.Key] = TableCell.Of(key);
        cells[(int)FillInColumn.Was] = TableCell.Of(was);
        cells[(int)FillInColumn.Seal] = TableCell.Of(seal.Of(key, was, locked));

        void Put(FillInColumn column, string text) => (cells[(int)column], locked[Place(column)]) = (TableCell.Of(text), FillInCell.Plain(text));

        void PutNumber(FillInColumn column, decimal? value) => (cells[(int)column], locked[Place(column)]) = (Number(value, row.Decimals), value is { } number ? FillInCell.Plain(number) : "");
    }

    private static int Place(FillInColumn column) => column is FillInColumn.Lock ? (int)FillInColumn.Target + 1 : (int)column;

    private static void PutEntry(TableCell[] cells, GridRow row)
    {
        ReadOnlySpan<TableCell> entry =
        [
            row.Form.Kind is EntryKind.Parts ? Value(row).AsText() : Value(row), TableCell.Of(StateWords.Of(row.Saved.State)), TableCell.Of(row.Saved.Reason),
        ];
        for (var i = 0; i < entry.Length; i++)
        {
            cells[(int)FillInColumn.Actual + i] = row.Lock is null ? entry[i].ToFillIn() : entry[i];
        }
    }

    // What is chosen or counted is text, as it is read again; so no program makes a date of 3/4.
    private static TableCell Value(GridRow row) => row is { Form.Kind: not EntryKind.Number, Saved.State: ResultState.Entered }
        ? TableCell.Of(EntryText.Of(row.Saved with { IsProvisional = false }, row.Decimals, row.Form))
        : Number(row.Saved.State is ResultState.Entered ? row.Saved.Actual : null, row.Decimals);

    // Zeros that a database adds are left out; more digits than a spreadsheet counts with are text, so that they come back as they went.
    private static TableCell Number(decimal? value, int decimals)
    {
        if (value is not { } number)
        {
            return TableCell.Of(value, decimals);
        }

        var plain = FillInCell.Trimmed(number);
        return FillInCell.IsExact(plain) ? TableCell.Of(plain, Math.Max(decimals, plain.Scale)) : TableCell.Of(FillInCell.Plain(plain));
    }
}
