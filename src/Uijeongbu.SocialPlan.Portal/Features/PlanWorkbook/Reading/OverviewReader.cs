using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>Reads the first sheet: vision, goal, and that the file is of this generation.</summary>
internal sealed class OverviewReader(FormReader reader, PlanForms forms, PlanReadOptions options, PlanFaults faults, PlanDraft draft)
{
    private readonly HashSet<string> _items = new(StringComparer.Ordinal);

    public void Read()
    {
        if (!reader.Read(forms.Overview, Take))
            return;
        foreach (var item in (string[])[OverviewItems.Vision, OverviewItems.Goal, OverviewItems.Generation])
        {
            if (!_items.Contains(item))
                faults.OfSheet(SheetNames.Overview, texts => texts.ItemMissing(item));
        }
    }

    private void Take(FormCells cells)
    {
        if (cells.Text(Columns.Item) is not { } item)
            return;
        if (!_items.Add(item))
            cells.Fault(Columns.Item, texts => texts.ItemTwice(item));
        var value = cells.Text(Columns.Value);
        if (item == OverviewItems.Vision)
            draft.Vision = value;
        else if (item == OverviewItems.Goal)
            draft.Goal = value ?? "";
        else if (item == OverviewItems.Generation && value?.StartsWith(options.Generation.Label, StringComparison.Ordinal) != true)
            cells.Fault(Columns.Value, texts => texts.OtherGeneration(value ?? "", PlanCover.TitleOf(options.Generation)));
    }
}
