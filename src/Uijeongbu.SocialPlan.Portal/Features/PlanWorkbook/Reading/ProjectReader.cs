using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>Reads the projects with the fields of the form.</summary>
internal sealed class ProjectReader(FormReader reader, PlanForms forms, PlanReadOptions options, PlanDraft draft, RowIds ids)
{
    private readonly ProjectField? _department = forms.Shape.ProjectFields.Find(field => field.Key == PlanForms.DepartmentField);

    public void Read() => draft.KnowsProjects = reader.Read(forms.Projects, Take);

    private void Take(FormCells cells)
    {
        if (cells.IsEmptyBut())
        {
            cells.Fault(texts => texts.OnlyRowNumber);
            return;
        }

        var (number, strategy) = StrategyOf(cells, draft);
        CheckName(cells, number, strategy);
        var (first, last) = Years(cells);
        var head = new ProjectContent(
            ids.Read(cells), cells.Name(Columns.Code), cells.Name(Columns.Name), Group(cells, number, strategy),
            cells.Word(Columns.Priority, PlanWords.Marks) ?? false, cells.NeededWord(Columns.Origin, PlanWords.Origins),
            Department(cells), first, last, Form(cells), [], []);
        var project = new ProjectDraft(head, cells.Line);
        if (head.Code.Length == 0)
            return;
        if (draft.Projects.TryAdd(head.Code, project))
            strategy?.Projects.Add(project);
        else
            cells.Fault(Columns.Code, texts => texts.CodeTwice(head.Code, draft.Projects[head.Code].Line));
    }

    /// <summary>The strategy that a row names by its number.</summary>
    public static (StrategyNumber? Number, StrategyDraft? Strategy) StrategyOf(FormCells cells, PlanDraft draft)
    {
        var text = cells.Name(Columns.Strategy);
        if (text.Length == 0)
            return default;
        if (StrategyNumber.Read(text) is not { } number)
        {
            cells.Fault(Columns.Strategy, texts => texts.NotAStrategyNumber(text));
            return default;
        }

        var strategy = draft.Strategies.GetValueOrDefault(number);
        if (strategy is null && draft.KnowsStrategies)
            cells.Fault(Columns.Strategy, texts => texts.UnknownStrategy(text));
        return (number, strategy);
    }

    /// <summary>Number and name must agree: whoever swaps two strategies on their sheet would else move all their projects unseen.</summary>
    private static void CheckName(FormCells cells, StrategyNumber? number, StrategyDraft? strategy)
    {
        if (cells.Text(Columns.StrategyName) is { } name && strategy is not null && name != strategy.Name)
            cells.Fault(Columns.StrategyName, texts => texts.OtherStrategyName(number.ToString()!, strategy.Name));
    }

    private static Guid? Group(FormCells cells, StrategyNumber? number, StrategyDraft? strategy)
    {
        if (cells.Text(Columns.Group) is not { } name || strategy is null)
            return null;
        if (strategy.Groups.TryGetValue(name, out var found))
            return found.Group.Id;
        cells.Fault(Columns.Group, texts => texts.UnknownGroup(name, number.ToString()!));
        return null;
    }

    private (int First, int? Last) Years(FormCells cells)
    {
        var first = cells.Year(Columns.FirstYear) ?? options.Generation.FirstYear;
        var last = cells.Year(Columns.LastYear);
        if (last < first)
            cells.Fault(Columns.LastYear, texts => texts.YearsReversed(first, last.Value));
        return (first, last);
    }

    private string? Department(FormCells cells) =>
        _department is null ? cells.Text(Columns.Department) : Field(cells, Columns.Department, _department);

    private Dictionary<string, string> Form(FormCells cells)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in forms.Shape.ProjectFields)
        {
            if (field != _department && Field(cells, Columns.Field(field.Key), field) is { } stored)
                form.Add(field.Key, stored);
        }

        return form;
    }

    private string? Field(FormCells cells, string column, ProjectField field)
    {
        var (stored, problem) = ProjectForm.Read(forms.Shape, field, cells.Text(column));
        if (problem is not null)
            cells.Fault(column, _ => problem.Message);
        return stored;
    }
}
