using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Staffing;

/// <summary>The table that is filled in: its heads, and a sheet with the roles, departments and project numbers that can be written.</summary>
internal static class StaffTemplate
{
    private const string Sheet = "담당자";
    private const string Codes = "코드";

    // Notice, blank and head stand above the codes.
    private const int FirstCode = 3;

    /// <summary>As a workbook.</summary>
    public static byte[] ToWorkbook(StaffPlace place, DateTime at)
    {
        using MemoryStream file = new();
        using (WorkbookWriter workbook = new(file, new($"{place.Name} 담당자 명단", place.Name, at)))
        {
            workbook.AddSheet(Sheet,
            [
                new("이름", 12), new("이메일", 32), new("역할", 18) { Choices = Range('A', place.Given.Count) }, new("시작일", 13) { IsText = true }, new("종료일", 13) { IsText = true },
                new("부서", 26) { Choices = Range('B', place.Departments.Count) }, new("사업번호", 24) { IsText = true },
            ]);
            var codes = workbook.AddSheet(
                Codes, [new("역할", 18), new("부서", 26), new("사업번호", 14) { IsText = true }, new("사업명", 48)],
                "한 사람의 한 역할을 한 줄에 적습니다. 종료일을 비우면 끝낼 때까지이고, 사업번호는 쉼표로 여러 개 적습니다.");
            for (var line = 0; line < Math.Max(place.Given.Count, Math.Max(place.Departments.Count, place.Projects.Count)); line++)
            {
                codes.Write(Line(place, line));
            }

            workbook.Finish();
        }

        return file.ToArray();
    }

    /// <summary>As text with commas: the heads alone.</summary>
    public static byte[] ToCsv()
    {
        using MemoryStream file = new();
        using (CsvTableWriter csv = new(file))
        {
            csv.WriteTexts([.. StaffColumns.All.Heads.Select(head => head.Korean)]);
        }

        return file.ToArray();
    }

    private static TableCell[] Line(StaffPlace place, int line)
    {
        var project = place.Projects.ElementAtOrDefault(line);
        var isDouble = project is not null && place.Find(project.Code).Count > 1;
        return
        [
            TableCell.Of(line < place.Given.Count ? HistoryWords.RoleOf(place.Given[line]) : null),
            TableCell.Of(place.Departments.ElementAtOrDefault(line)?.Name),
            TableCell.Of(isDouble ? project!.Full : project?.Code),
            TableCell.Of(project?.Name),
        ];
    }

    private static string? Range(char column, int count) => count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"'{Codes}'!${column}${FirstCode}:${column}${FirstCode + count - 1}");
}
