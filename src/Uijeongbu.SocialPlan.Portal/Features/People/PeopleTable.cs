using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>A place's people as a table: a line for each role. Addresses only for who may see them.</summary>
internal static class PeopleTable
{
    private static readonly SheetColumn[] Columns =
    [
        new("이름", 12), new("이메일", 32), new("역할", 16), new("부서", 20), new("시작", 12) { IsText = true }, new("끝", 12) { IsText = true }, new("상태", 10), new("담당 사업번호", 24) { IsText = true }, new("담당 사업", 48) { Wraps = true },
    ];

    /// <summary>The people as they were filtered.</summary>
    public static TableDownload Of(PlacePeople people) => new(
        string.Create(CultureInfo.InvariantCulture, $"{people.Name} 담당자 {people.Today:yyyy-MM-dd}"), "담당자", Columns, people.Roles.Select(row => Line(people, row)));

    private static TableCell[] Line(PlacePeople people, PersonRole row) =>
    [
        TableCell.Of(row.Name),
        TableCell.Of(row.Email),
        TableCell.Of(row.Title),
        TableCell.Of(row.Department),
        TableCell.Of(Day(row.ValidFrom)),
        TableCell.Of(Day(row.ValidTo)),
        TableCell.Of(row.State(people.Today)),
        TableCell.Of(string.Join(", ", row.Projects.Select(project => project.Code))),
        TableCell.Of(string.Join(", ", row.Projects.Select(project => project.Name))),
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
