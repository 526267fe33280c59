using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>
/// Reads a table of earlier results, a workbook's first sheet or text, as people and other programs saved it: what would change, or every
/// fault with its cell, never a part.
/// </summary>
internal sealed class EarlierReader
{
    private const string TextName = "CSV";
    private const int MostRowsAboveHeads = 30;
    private const int RowsPerReport = 50;

    private readonly EarlierSheet _sheet;
    private readonly FormSheet _form;
    private readonly FaultList _list;
    private readonly PlanFaults _faults;
    private readonly PlanReadOptions _options;
    private readonly CancellationToken _cancel;

    private EarlierReader(EarlierSheet sheet, FaultList list, PlanReadOptions options, CancellationToken cancel)
    {
        (_sheet, _list, _options, _cancel) = (sheet, list, options, cancel);
        (_form, _faults) = (EarlierForm.Of(sheet.Years.Select(year => year.FiscalYear)), new(list, new(options.Culture)));
    }

    /// <param name="stream">Stays open.</param>
    /// <param name="fileName">Its name, which only serves to explain formats that are not read.</param>
    /// <param name="sheet">What it is compared with.</param>
    /// <param name="source">The document of all values that name none; null when each names its own.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Ends it.</param>
    public static TableReading<EarlierDraft> Read(
        Stream stream, string fileName, EarlierSheet sheet, string? source, IProgress<PlanSheetProgress>? progress = null, CancellationToken cancel = default)
    {
        PlanReadOptions options = new() { Generation = sheet.Year.Generation, Shape = sheet.Year.Shape, SheetProgress = progress };
        return TableFile.Read(stream, fileName, options, (rows, faults) => new EarlierReader(sheet, faults, options, cancel).Read(rows, source), cancel);
    }

    private EarlierDraft? Read(ISheetSource source, string? document)
    {
        var name = source.Sheet ?? TextName;
        _faults.Start(name);
        _options.SheetProgress?.Report(new(name, 0));
        SheetRow row = new();
        if (FindHeads(source, row, name) is not { } map)
        {
            return null;
        }

        row.Keep(map.Wanted);
        EarlierRowReader reader = new(_sheet, new FormCells(map, _faults, _options.Limits), name, document);
        var rows = 0;
        while (source.Next(row))
        {
            _cancel.ThrowIfCancellationRequested();
            rows += row.IsBlank ? 0 : Take(reader, row, rows + 1);
            if (rows % RowsPerReport == 0)
            {
                _options.SheetProgress?.Report(new(name, rows));
            }
        }

        return _faults.Any ? null : rows > 0 ? reader.ToDraft() : throw new UnreadableTableException(m => m.OnlyHeads);
    }

    private int Take(EarlierRowReader reader, SheetRow row, int number)
    {
        if (number > _options.Limits.Rows)
        {
            throw new UnreadableTableException(m => m.TooManyRows(_options.Limits.Rows), row.Line);
        }

        // A comma inside a number that is not quoted moves what follows: nothing of the row can be trusted.
        if (row.Spills)
        {
            _list.AddAt(m => m.MoreCellsThanHeads, row.Line);
        }
        else
        {
            reader.Read(row);
        }

        return 1;
    }

    private FormMap? FindHeads(ISheetSource source, SheetRow row, string name)
    {
        for (var above = 0; above < MostRowsAboveHeads && source.Next(row); above++)
        {
            string[] heads = [.. Enumerable.Range(0, row.Width).Select(place => EarlierForm.Named(row[place].Shown))];
            var map = FormMap.Of(_form, upper: null, heads);
            if (map.NeededFound > 0)
            {
                return Check(map, row.Line) ? map : null;
            }
        }

        _faults.OfSheet(name, texts => texts.HeadsMissing);
        return null;
    }

    private bool Check(FormMap map, int line)
    {
        foreach (var (place, head) in map.Doubled)
        {
            _faults.Add(texts => texts.ColumnTwice(head), line, place, head);
        }

        foreach (var (place, _, head) in map.Unknown)
        {
            if (EarlierForm.YearOf(head) is { } year)
            {
                _faults.Add(texts => texts.EarlierYearOutside(year, _sheet.Years[0].FiscalYear, _sheet.Years[^1].FiscalYear), line, place, head);
            }
        }

        List<string> missing = [.. map.Missing.Select(column => column.Look.Head)];
        if (missing.Count > 0)
        {
            _faults.Add(texts => texts.ColumnsMissing(string.Join(", ", missing)), line);
        }
        else if (!_faults.Any && !_sheet.Years.Any(year => map.Has(EarlierForm.ActualOf(year.FiscalYear))))
        {
            _faults.Add(texts => texts.NoYearColumn, line);
        }

        return !_faults.Any;
    }
}
