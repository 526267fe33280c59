using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>The lists that drop-downs offer, each a column of the last sheet, where people read what a number means.</summary>
internal sealed class ChoiceLists
{
    private readonly List<(string Title, IReadOnlyList<string> Values)> _lists =
    [
        ("체계", PlanWords.Systems.Written),
        ("사업 구분", PlanWords.Origins.Written),
        ("○×", PlanWords.Marks.Written),
        ("방향", PlanWords.Directions.Written),
        ("누계 방식", PlanWords.Accumulations.Written),
        ("단계", PlanWords.Levels.Written),
        ("산식", RateProfiles.Names),
        ("예산 차수", PlanWords.BudgetKinds),
        ("비예산", [PlanWords.NonBudget]),
    ];

    public ChoiceLists(PlanShape shape) => _lists.AddRange(
        shape.ProjectFields.Where(field => field.Kind is FieldKind.Code or FieldKind.Codes)
            .DistinctBy(field => field.CodeList, StringComparer.Ordinal)
            .Select(field => (TitleOf(shape, field), (IReadOnlyList<string>)[.. shape.EntriesOf(field).Select(entry => entry.ToString())])));

    /// <summary>The lists with their titles.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<string> Values)> All => _lists;

    /// <summary>Where the values of a list stand, for a drop-down; null when there is no such list or it is empty.</summary>
    public string? Range(string title)
    {
        var place = _lists.FindIndex(list => list.Title.Equals(title, StringComparison.Ordinal));
        if (place < 0 || _lists[place].Values.Count == 0)
            return null;
        var column = CellAddress.Of(1, place)[..^1];
        return string.Create(CultureInfo.InvariantCulture, $"'{SheetNames.Codes}'!${column}$2:${column}${_lists[place].Values.Count + 1}");
    }

    /// <summary>The same for a field of the project sheet.</summary>
    public string? Range(PlanShape shape, ProjectField field) => field.Kind switch
    {
        FieldKind.Code => Range(TitleOf(shape, field)),
        FieldKind.YesNo => Range("○×"),
        _ => null,
    };

    private static string TitleOf(PlanShape shape, ProjectField field) =>
        shape.CodeLists.Find(list => list.Key.Equals(field.CodeList, StringComparison.Ordinal))?.Label ?? field.Label;
}
