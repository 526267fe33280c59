using System.Globalization;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>Finds the heads of a sheet and goes through the rows below them.</summary>
internal sealed partial class FormReader(WorkbookFile file, PlanReadOptions options, PlanFaults faults, CancellationToken cancel)
{
    private const int MostRowsAboveHeads = 30;
    private const int RowsPerReport = 50;

    /// <summary>Reads a sheet row by row.</summary>
    /// <returns>false when the sheet or a needed column is missing: then no row was read, and nothing that refers to them can be judged.</returns>
    public bool Read(FormSheet sheet, Action<FormCells> read)
    {
        faults.Start(sheet.Name);
        options.SheetProgress?.Report(new(sheet.Name, 0));
        using var source = file.TryOpen(sheet.Name);
        if (source is null)
        {
            faults.OfSheet(sheet.Name, texts => texts.SheetMissing);
            return false;
        }

        var row = new SheetRow();
        return FindHeads(source, row, sheet) is { } map && ReadRows(source, row, new FormCells(map, faults, options.Limits), read);
    }

    private bool ReadRows(WorkbookSheet source, SheetRow row, FormCells cells, Action<FormCells> read)
    {
        row.Keep(cells.Map.Wanted);
        var rows = 0;
        while (source.Next(row))
        {
            cancel.ThrowIfCancellationRequested();
            if (row.IsBlank)
                continue;
            if (++rows > options.Limits.Rows)
                throw new UnreadableTableException(m => m.TooManyRows(options.Limits.Rows), row.Line);
            cells.Start(row);
            read(cells);
            if (rows % RowsPerReport == 0)
                options.SheetProgress?.Report(new(cells.Map.Sheet.Name, rows));
        }

        options.SheetProgress?.Report(new(cells.Map.Sheet.Name, rows));
        return true;
    }

    /// <summary>The row, or pair of rows, in which at least half of the needed heads stand. What is missing of the rest is a fault.</summary>
    private FormMap? FindHeads(WorkbookSheet source, SheetRow row, FormSheet sheet)
    {
        IReadOnlyList<string> upper = [];
        for (var above = 0; above < MostRowsAboveHeads && source.Next(row); above++)
        {
            cancel.ThrowIfCancellationRequested();
            string[] heads = [.. Enumerable.Range(0, row.Width).Select(place => row[place].Shown)];
            var map = FormMap.Of(sheet, sheet.IsGrouped ? upper : null, heads);
            if (2 * map.NeededFound >= sheet.Columns.Count(column => column.IsNeeded))
                return Check(map, row.Line) ? map : null;
            upper = heads;
        }

        faults.OfSheet(sheet.Name, texts => texts.HeadsMissing);
        return null;
    }

    private bool Check(FormMap map, int line)
    {
        foreach (var (place, head) in map.Doubled)
            faults.Add(texts => texts.ColumnTwice(head), line, place, head);
        foreach (var (place, group, head) in map.Unknown)
            CheckYear(line, place, group, head);
        List<string> missing = [.. map.Missing.Select(column => column.Look.Group is { } group ? $"{group} - {column.Look.Head}" : column.Look.Head)];
        if (missing.Count > 0)
            faults.Add(texts => texts.ColumnsMissing(string.Join(", ", missing)), line);
        return missing.Count == 0 && map.Doubled.Count == 0;
    }

    /// <summary>A column of one's own is nobody's business; targets of a year that the plan does not have would be lost.</summary>
    private void CheckYear(int line, int place, string? group, string head)
    {
        if (FormSheet.Plain(group) == FormSheet.Plain(IndicatorColumns.Targets) && Year().Match(head) is { Success: true } year)
        {
            var years = PlanCover.YearsOf(options.Generation);
            faults.Add(texts => texts.YearHeadOutside(int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), years[0], years[^1]), line, place, head);
        }
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})\s*년?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
