using System.Globalization;
using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

/// <summary>What became of a paste, above the grid until it is closed.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Text">What can be done.</param>
/// <param name="IsGood">Whether everything went well.</param>
/// <param name="Left">Cells that were left as they were, with the reason.</param>
internal sealed record PasteNotice(string Title, string Text, bool IsGood, IReadOnlyList<(EntryCell Cell, string Message)> Left)
{
    public Guid Id { get; } = Guid.CreateVersion7();

    /// <summary>The command that one undo takes back; null when there is none.</summary>
    public Guid? Pasted { get; init; }

    /// <summary>Cells with the version before and after, so that older steps of the browser's undo know them: <c>id:before:after</c>.</summary>
    public string? Moved { get; init; }

    public static PasteNotice Of(Problem problem) => new("붙여넣지 않았습니다.", problem.Message, IsGood: false, []);

    public static PasteNotice Saved(EntrySheet sheet, SavedResults answer, Guid command) => new(
        $"붙여넣은 {answer.Cells.Count:N0}칸을 저장했습니다.", "실행 취소(Ctrl+Z) 한 번으로 모두 되돌리실 수 있습니다.", answer.Left.Count == 0, Named(sheet, answer.Left))
    {
        Pasted = command,
        Moved = MovedBy(answer),
    };

    public static PasteNotice Undone(EntrySheet sheet, SavedResults answer) => new($"붙여넣은 {answer.Cells.Count:N0}칸을 되돌렸습니다.", "", answer.Left.Count == 0, Named(sheet, answer.Left))
    {
        Moved = MovedBy(answer),
    };

    /// <summary>Nothing was changed.</summary>
    public static PasteNotice Refused(EntrySheet sheet, string title, Problem problem) => new(title, problem.Message, IsGood: false, problem is NothingSaved nothing ? Named(sheet, nothing.Left) : []);

    private static IReadOnlyList<(EntryCell Cell, string Message)> Named(EntrySheet sheet, IReadOnlyList<LeftCell> left) =>
        [.. left.Select(one => (Cell: sheet.Find(one.IndicatorId) as EntryCell, one.Message)).Where(one => one.Cell is not null).Select(one => (one.Cell!, one.Message))];

    private static string MovedBy(SavedResults answer) => string.Join(' ', answer.Cells.Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.IndicatorId}:{cell.Before.Version}:{cell.After.Version}")));
}
