using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Who is in charge of which project as a table: a line for each person of a project, and one for a project without.</summary>
internal static class ChargeTable
{
    private static readonly SheetColumn[] Columns =
    [
        new("사업번호", 12) { IsText = true }, new("사업명", 40), new("담당과", 20), new("지금 맡은 부서", 20), new("팀", 24), new("담당자", 14), new("시작", 12) { IsText = true }, new("끝", 12) { IsText = true }, new("상태", 24),
    ];

    /// <summary>The projects as they were filtered.</summary>
    public static TableDownload Of(ChargeBoard board) => new(
        string.Create(CultureInfo.InvariantCulture, $"{board.Name} 사업 담당자 {board.Today:yyyy-MM-dd}"), "사업 담당자", Columns, board.Projects.SelectMany(one => Lines(board, one)));

    /// <summary>What is to be said of a project or of a person in charge; empty for nothing.</summary>
    public static string StateOf(ProjectCharges one, ChargedPerson? person, DateOnly today) =>
        person is { HoldsRole: false } ? "사업담당자 역할 없음"
        : person?.ValidFrom > today ? "시작 전"
        : one.IsOwnerless ? "담당자 없음"
        : "";

    private static IEnumerable<TableCell[]> Lines(ChargeBoard board, ProjectCharges one) =>
        (one.People.Count == 0 ? [null] : one.People.Cast<ChargedPerson?>()).Select(person => new[]
        {
            TableCell.Of(one.Project.Code), TableCell.Of(one.Project.Name), TableCell.Of(one.Department), TableCell.Of(one.DoneBy), TableCell.Of(person?.Team), TableCell.Of(person?.Name),
            TableCell.Of(Day(person?.ValidFrom)), TableCell.Of(Day(person?.ValidTo)), TableCell.Of(StateOf(one, person, board.Today)),
        });

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
