using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>Finds the indicator that a row of the table speaks of: by project number and name, and by the hidden number where there is one.</summary>
internal sealed class EarlierRowFinder(EarlierSheet sheet, FormCells cells)
{
    private readonly ILookup<(string Code, string? Name), EarlierRow> _named = sheet.Rows.ToLookup(row => KeyOf(row.Project.Code, row.Indicator.Name));
    private readonly Dictionary<Guid, EarlierRow> _rows = sheet.Rows.ToDictionary(row => row.Indicator.Id);
    private readonly Dictionary<Guid, int> _lines = [];

    /// <summary>The indicator of the row that is read.</summary>
    /// <returns>null when it names none, or one that was read before; the fault is told.</returns>
    public EarlierRow? Find()
    {
        var (code, indicator) = (cells.Name(Columns.Code), cells.Name(Columns.Name));
        if (code.Length == 0 || indicator.Length == 0)
        {
            return null;
        }

        IReadOnlyList<EarlierRow> named = [.. _named[KeyOf(code, indicator)]];
        var found = cells.Text(Columns.Id) is { } id ? Known(id, named) : Only(code, indicator, named);
        if (found is not null && !_lines.TryAdd(found.Indicator.Id, cells.Line))
        {
            cells.Fault(Columns.Name, texts => texts.IndicatorTwice(_lines[found.Indicator.Id]));
            return null;
        }

        return found;
    }

    // Sorting some of the columns moves values to another indicator's number: both must name the same.
    private EarlierRow? Known(string text, IReadOnlyList<EarlierRow> named)
    {
        if (!Guid.TryParse(text, out var id))
        {
            cells.Fault(Columns.Id, texts => texts.BadRowNumber(text));
            return null;
        }

        if (!_rows.TryGetValue(id, out var row))
        {
            cells.Fault(Columns.Id, texts => texts.UnknownRowNumber(text));
            return null;
        }

        if (named.Contains(row))
        {
            return row;
        }

        cells.Fault(Columns.Code, texts => texts.OtherRowNumber(row.Place));
        return null;
    }

    private EarlierRow? Only(string code, string indicator, IReadOnlyList<EarlierRow> named)
    {
        if (named is [var row])
        {
            return row;
        }

        cells.Fault(Columns.Code, texts => named.Count == 0 ? texts.UnknownIndicator(code, indicator) : texts.SeveralIndicators(code, indicator));
        return null;
    }

    private static (string Code, string? Name) KeyOf(string code, string indicator) => (FormSheet.Plain(code)!, FormSheet.Plain(indicator));
}
