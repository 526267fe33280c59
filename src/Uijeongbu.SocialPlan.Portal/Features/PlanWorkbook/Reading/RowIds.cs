using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>The ids of one kind of row: a row keeps its id wherever it moved and whatever it is called now; one without is new.</summary>
internal sealed class RowIds(IEnumerable<Guid> known)
{
    private readonly HashSet<Guid> _known = [.. known];
    private readonly Dictionary<Guid, int> _lines = [];

    /// <returns>The id of the row; a new one where the file gives none that can be used.</returns>
    public Guid Read(FormCells cells)
    {
        if (cells.Text(Columns.Id) is not { } text)
            return Guid.CreateVersion7();
        if (!Guid.TryParse(text, out var id))
            cells.Fault(Columns.Id, texts => texts.BadRowNumber(text));
        else if (!_known.Contains(id))
            cells.Fault(Columns.Id, texts => texts.UnknownRowNumber(text));
        else if (!_lines.TryAdd(id, cells.Line))
            cells.Fault(Columns.Id, texts => texts.RowNumberTwice(_lines[id]));
        return id;
    }
}
