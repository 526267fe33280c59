using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.AuditTrail;

/// <summary>The record as a table: a line for each value that changed, so that it can be filtered and counted.</summary>
internal static class AuditTable
{
    private static readonly SheetColumn[] Columns =
    [
        new("번호", 8), new("일시(KST)", 20), new("사람", 12), new("접속 주소", 16), new("한 일", 22), new("대상", 14), new("이름", 30), new("구분", 10), new("항목", 20), new("전", 40), new("후", 40), new("봉인", 20),
    ];

    /// <summary>What was found.</summary>
    public static TableDownload Of(AuditFinding found, string title) => new(title, "변경 기록", Columns, found.Entries.SelectMany(entry => Lines(found, entry)));

    private static IEnumerable<TableCell[]> Lines(AuditFinding found, AuditEntry entry)
    {
        var read = HistoryReading.Of(entry);
        TableCell[] head =
        [
            TableCell.Of((decimal)entry.Sequence, 0),
            TableCell.Of(Korea.LocalOf(entry.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)),
            TableCell.Of(entry.ActorName),
            TableCell.Of(entry.Origin),
            TableCell.Of(AuditWords.Action(entry.Action)),
            TableCell.Of(HistoryWords.Kind(entry.SubjectKind)),
            TableCell.Of(found.NameOf(read)),
            TableCell.Of(HistoryWords.Of(read) is { Length: > 0 } done ? done : "변경"),
        ];
        var seal = TableCell.Of(entry.Hash);
        return read.Values.Count == 0
            ? [[.. head, TableCell.Of(""), TableCell.Of(""), TableCell.Of(""), seal]]
            : read.Values.Select(value => (TableCell[])
            [
                .. head,
                TableCell.Of(HistoryWords.Path(value.Path, labels: null)),
                TableCell.Of(HistoryWords.Value(entry.SubjectKind, value.Path, value.Before)),
                TableCell.Of(HistoryWords.Value(entry.SubjectKind, value.Path, value.After)),
                seal,
            ]);
    }
}
