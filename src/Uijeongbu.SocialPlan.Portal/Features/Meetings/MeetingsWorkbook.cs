using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>The register and forms F10 to F12 as one workbook, with the columns of the forms. A head of two rows is written as one.</summary>
internal static class MeetingsWorkbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static string FileName(YearMeetings found) => string.Create(CultureInfo.InvariantCulture, $"{found.View.Region.Name} {found.View.Year}년 회의록.xlsx");

    public static byte[] Write(YearMeetings found, DateTime at)
    {
        using MemoryStream file = new();
        using (WorkbookWriter workbook = new(file, new(FileName(found), found.View.Region.Name, at)))
        {
            WriteRegister(workbook, found);
            WriteComposition(workbook, found.Composition);
            WriteMembers(workbook, found);
            WriteTaskForce(workbook, found);
            workbook.Finish();
        }

        return file.ToArray();
    }

    private static void WriteRegister(WorkbookWriter workbook, YearMeetings found)
    {
        var sheet = workbook.AddSheet("회의록",
        [
            new("회의 날짜", 12), new("시각", 8), new("협의체", 14), new("서면심의", 10), new("회의명", 30), new("장소", 18), new("참석인원(명) 전체", 12), new("공무원", 8),
            new("지역사회보장협의체", 12), new("민관협력", 10), new("안건", 40), new("의결 결과", 10), new("회의 결과", 40), new("문서번호", 20), new("파일", 30),
        ]);
        foreach (var row in found.Meetings)
        {
            sheet.Write(
                Day(row), Time(row), TableCell.Of(MeetingWords.Label(row.Body)), TableCell.Of(row.IsWritten ? "서면심의" : ""), TableCell.Of(row.Name), TableCell.Of(row.Place),
                Count(row.Attended), Count(row.Officials), Count(row.CouncilMembers), Count(row.Others), TableCell.Of(row.Agenda), TableCell.Of(MeetingWords.Label(row.Decision)),
                TableCell.Of(row.Result), TableCell.Of(row.DocumentNumber), TableCell.Of(string.Join(", ", found.Files[row.Id].Select(one => one.Name))));
        }
    }

    private static void WriteComposition(WorkbookWriter workbook, TaskForceComposition composition)
    {
        var sheet = workbook.AddSheet("TFT 구성", [new("구분", 12), new("전체", 8), .. composition.Shares.Select(share => new SheetColumn($"{MeetingWords.Group(share.Kind)} {MeetingWords.Label(share.Kind)}", 16))]);
        sheet.Write([TableCell.Of("인원(명)"), Count(composition.Total), .. composition.Shares.Select(share => Count(share.Count))]);
        sheet.Write([TableCell.Of("비율(%)"), TableCell.Of(composition.TotalPercent, 1), .. composition.Shares.Select(share => TableCell.Of(share.Percent, 1))]);
    }

    private static void WriteMembers(WorkbookWriter workbook, YearMeetings found)
    {
        var sheet = workbook.AddSheet("TFT 위원 명단", [new("구분", 10), new("성명", 12), new("소속 및 직위", 36), new("역할", 24), new("비고", 24)]);
        foreach (var member in found.Members)
        {
            sheet.Write(
                TableCell.Of(member.IsChair ? "위원장" : "위원"), TableCell.Of(member.Name), TableCell.Of(member.Affiliation), TableCell.Of(member.Duty), TableCell.Of(member.Note));
        }
    }

    private static void WriteTaskForce(WorkbookWriter workbook, YearMeetings found)
    {
        var sheet = workbook.AddSheet("TFT 운영 결과",
        [
            new("구분", 8), new("회의 일시", 18), new("회의명", 30), new("참석인원(명) 전체", 12), new("참석인원(명) 공무원", 12), new("참석인원(명) 시·군·구 지사협", 14),
            new("참석인원(명) 민관협력", 12), new("안건", 40), new("회의 결과", 40),
        ]);
        foreach (var (number, row) in found.OfTaskForce)
        {
            sheet.Write(
                TableCell.Of(string.Create(CultureInfo.InvariantCulture, $"제{number}차")), TableCell.Of($"{Day(row).Text} {Time(row).Text}".Trim()), TableCell.Of(row.Name),
                Count(row.Attended), Count(row.Officials), Count(row.CouncilMembers), Count(row.Others), TableCell.Of(row.Agenda), TableCell.Of(row.Result));
        }
    }

    private static TableCell Day(Meeting row) => TableCell.Of(row.HeldOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static TableCell Time(Meeting row) => TableCell.Of(row.StartsAt?.ToString("HH:mm", CultureInfo.InvariantCulture));

    private static TableCell Count(int count) => TableCell.Of((decimal)count, 0);
}
