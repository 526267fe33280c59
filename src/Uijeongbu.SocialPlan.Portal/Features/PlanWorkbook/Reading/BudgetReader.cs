using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>Reads the versions of budgets and checks what stands in a row against itself.</summary>
internal sealed class BudgetReader(FormReader reader, PlanForms forms, PlanReadOptions options, PlanDraft draft)
{
    /// <summary>Name and amount of the other sources that the file has room for.</summary>
    private List<(string Name, string Amount)>? _others;

    public void Read() => reader.Read(forms.Budgets, Take);

    private void Take(FormCells cells)
    {
        if (cells.IsEmptyBut(Columns.Total, Columns.LocalTotal))
            return;
        var project = IndicatorReader.ProjectOf(cells, draft);
        var (year, kind) = (Year(cells), Kind(cells));
        var isNonBudget = cells.Word(Columns.NonBudget, PlanWords.NonBudgets) ?? false;
        var lines = new BudgetLineReader(cells, forms, _others ??= Others(cells.Map)).Read(isNonBudget);
        if (project is null || year is not { } fiscalYear || kind is not var (version, supplement))
            return;
        var budget = new BudgetContent(fiscalYear, version, supplement, isNonBudget, lines);
        if (!project.Budgets.TryAdd((fiscalYear, version, supplement), (budget, cells.Line)))
            cells.Fault(Columns.Kind, texts => texts.BudgetTwice(project.Budgets[(fiscalYear, version, supplement)].Line));
    }

    private List<(string Name, string Amount)> Others(FormMap map) =>
    [
        .. Enumerable.Range(1, forms.OtherSources).Select(number => (Name: Columns.OtherName(number), Amount: Columns.OtherAmount(number)))
            .Where(pair => map.Has(pair.Amount)),
    ];

    private int? Year(FormCells cells)
    {
        if (cells.IsBlank(Columns.Year))
            cells.Fault(Columns.Year, texts => texts.Blank);
        var years = PlanCover.YearsOf(options.Generation);
        var year = cells.Year(Columns.Year);
        if (year < years[0] || year > years[^1])
            cells.Fault(Columns.Year, texts => texts.YearOutside(year.Value, years[0], years[^1]));
        return year;
    }

    private static (BudgetKind, int)? Kind(FormCells cells)
    {
        var text = cells.Name(Columns.Kind);
        var kind = PlanWords.ReadBudgetKind(text);
        if (kind is null && text.Length > 0)
            cells.Fault(Columns.Kind, texts => texts.UnknownBudgetKind(text, string.Join(", ", PlanWords.BudgetKinds)));
        return kind;
    }
}
