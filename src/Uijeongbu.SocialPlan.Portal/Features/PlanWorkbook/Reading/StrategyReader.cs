using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>Reads strategies and the groups below them. The place in the system orders strategies, so rows may stand anywhere.</summary>
internal sealed class StrategyReader(FormReader reader, PlanForms forms, PlanFaults faults, PlanDraft draft, RowIds ids, RowIds groupIds)
{
    private readonly List<(StrategyNumber Number, GroupContent Group, int Line, (int Place, string Head)? Cell)> _groups = [];

    public void Read()
    {
        draft.KnowsStrategies = reader.Read(forms.Strategies, Take);
        foreach (var (number, group, line, cell) in _groups)
        {
            if (!draft.Strategies.TryGetValue(number, out var strategy))
                faults.Add(texts => texts.UnknownStrategy(number.ToString()), line);
            else if (!strategy.Groups.TryAdd(group.Name, (group, line)))
                faults.Add(texts => texts.GroupTwice(group.Name, strategy.Groups[group.Name].Line), line, cell?.Place, cell?.Head);
        }
    }

    private void Take(FormCells cells)
    {
        if (cells.IsEmptyBut())
        {
            cells.Fault(texts => texts.OnlyRowNumber);
            return;
        }

        var system = cells.NeededWord(Columns.System, PlanWords.Systems);
        var order = Order(cells);
        var (isGroup, isStrategy) = (!cells.IsBlank(Columns.Group), !cells.IsBlank(Columns.StrategyName));
        if (isGroup && isStrategy)
            cells.Fault(Columns.Group, texts => texts.NameAndGroup);
        if (isGroup && !isStrategy)
            _groups.Add((new(system, order), new(groupIds.Read(cells), cells.Name(Columns.Group)), cells.Line, cells.Map.Find(Columns.Group)));
        else
            Strategy(cells, new(system, order));
    }

    private void Strategy(FormCells cells, StrategyNumber number)
    {
        var strategy = new StrategyDraft(ids.Read(cells), cells.Name(Columns.StrategyName), cells.Line);
        if (number.Order > 0 && !draft.Strategies.TryAdd(number, strategy))
            cells.Fault(Columns.Order, texts => texts.StrategyTwice(number.ToString(), draft.Strategies[number].Line));
    }

    private static int Order(FormCells cells)
    {
        if (cells.IsBlank(Columns.Order))
            cells.Fault(Columns.Order, texts => texts.Blank);
        return cells.Whole(Columns.Order, 1, 9_999, (texts, shown) => texts.NotAnOrder(shown)) ?? 0;
    }
}
