using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>열람 현황 as a table: a line for each municipality.</summary>
internal static class ReadingTable
{
    private const int LongestTitle = 40; // of a file's name

    private static readonly SheetColumn[] Columns = [new("시·군·구", 16), new("열람", 10), new("열람한 사람(명)", 14), new("처음 열람한 때(KST)", 20) { IsText = true }];

    public static TableDownload Of(ReadingReport report) => new(
        $"열람 현황 {(report.Title.Length > LongestTitle ? report.Title[..LongestTitle] : report.Title)}", "열람 현황", Columns, report.Places.Select(Line));

    private static TableCell[] Line(ReadingPlace place) =>
    [
        TableCell.Of(place.Name),
        TableCell.Of(place.Readers > 0 ? "열람" : "미열람"),
        TableCell.Of((decimal)place.Readers, 0),
        TableCell.Of(place.FirstAt is { } at ? Korea.LocalOf(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : ""),
    ];
}
