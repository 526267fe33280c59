using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>The Korean words of the entry grid. Officials work in Korean; the page says so to screen readers.</summary>
internal static class EntryWords
{
    private const int MostCircled = 20;

    /// <summary>① to ⑳, then plain numbers.</summary>
    public static string Circled(int order) => order is > 0 and <= MostCircled ? ((char)('①' + order - 1)).ToString() : order.ToString(CultureInfo.InvariantCulture);

    public static string Of(Direction? direction) => direction switch
    {
        Direction.HigherIsBetter => "↑ 상향",
        Direction.LowerIsBetter => "↓ 하향",
        _ => "방향 미정",
    };

    /// <summary>Time of day today, day and time before.</summary>
    public static string Time(DateTime utc, DateTime now)
    {
        var at = Korea.LocalOf(utc);
        return at.Date == Korea.LocalOf(now).Date
            ? at.ToString("HH:mm:ss", CultureInfo.InvariantCulture)
            : at.ToString("yyyy'. 'M'. 'd'. 'HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>마감 2026. 2. 13. 18:00 · D-10.</summary>
    public static string Deadline(DateTime closesAt, DateTime now) => $"마감 {Korea.LocalOf(closesAt).ToString("yyyy'. 'M'. 'd'. 'HH:mm", CultureInfo.InvariantCulture)} · {DaysLeft(closesAt, now)}";

    public static string DaysLeft(DateTime closesAt, DateTime now)
    {
        var days = Korea.DayOf(closesAt).DayNumber - Korea.DayOf(now).DayNumber;
        return closesAt < now ? "마감됨" : days == 0 ? "D-day" : string.Create(CultureInfo.InvariantCulture, $"D-{days}");
    }

    /// <summary>Why a project is locked, and what to do.</summary>
    public static string Of(EntryLock entryLock, DateTime now) => entryLock.Kind switch
    {
        EntryLockKind.NotOwn => "담당 사업이 아닙니다. 고칠 것이 있으면 담당자에게 알려 주십시오.",
        EntryLockKind.Submitted => $"부서 검토 중입니다({Who(entryLock, now)}부터). 검토자가 열람하기 전이면 회수하실 수 있고, 그 뒤에는 반려를 요청해 주십시오.",
        EntryLockKind.Confirmed => $"부서 확인을 마쳤습니다({Who(entryLock, now)}). 고쳐야 하면 총괄담당자에게 반려를 요청해 주십시오.",
        EntryLockKind.Collected => $"총괄 확정을 마쳤습니다({Who(entryLock, now)}). 고쳐야 하면 총괄담당자에게 수정 허용을 요청해 주십시오.",
        EntryLockKind.NotNamed => "고치도록 열린 항목이 아닙니다. 이 항목도 고쳐야 하면 총괄담당자에게 수정 허용을 요청해 주십시오.",
        EntryLockKind.OpeningOver when entryLock.At is { } ended => $"수정 기한이 {Time(ended, now)}에 끝났습니다. 더 고쳐야 하면 총괄담당자에게 수정 허용을 다시 요청해 주십시오.",
        EntryLockKind.WithProvince => $"도에 제출한 시행결과여서 고칠 수 없습니다({Time(entryLock.At!.Value, now)} 제출). 고쳐야 하면 총괄담당자에게 도의 보완 요청이 있었는지 문의해 주십시오.",
        EntryLockKind.NotYetOpen when entryLock.At is { } opens => $"입력 기간은 {Time(opens, now)}부터입니다. 그 뒤에 입력해 주십시오.",
        EntryLockKind.InterimClosed when entryLock.At is { } over => $"입력 기간이 {Time(over, now)}에 끝났습니다. 고쳐야 하면 총괄담당자에게 기간 연장을 요청해 주십시오.",
        EntryLockKind.Closed when entryLock.At is { } closed => $"입력 기간이 {Time(closed, now)}에 끝났습니다. 고쳐야 하면 총괄담당자에게 수정 허용을 요청해 주십시오.",
        _ => "입력 기간이 열려 있지 않습니다. 총괄담당자에게 문의해 주십시오.",
    };

    /// <summary>What is open again, why and until when.</summary>
    public static string Of(ReportStatus status, ReportOpening opening, DateTime now) =>
        $"{(status is ReportStatus.Returned ? $"반려되었습니다({opening.ByName}). 보완할 항목" : $"한시 수정이 허용되었습니다({opening.ByName}). 고칠 수 있는 항목")} {opening.Count}개"
        + $"{(opening.Until is { } until ? $", {Time(until, now)}까지" : "")}. 사유: {opening.Reason}";

    /// <summary>Hints beside a cell: neutral, and none of them blocks anything.</summary>
    public static IEnumerable<string> Of(ScoreHints hints)
    {
        foreach (var (hint, words) in Hints)
        {
            if (hints.WithoutWeaker().HasFlag(hint))
            {
                yield return words;
            }
        }
    }

    private static readonly (ScoreHints Hint, string Words)[] Hints =
    [
        (ScoreHints.Over200, "200 % 초과"),
        (ScoreHints.Over130, "130 % 초과"),
        (ScoreHints.UnitSlip, "확인 필요: 자릿수(10배 차이)"),
        (ScoreHints.ImpossibleValue, "확인 필요: 있을 수 있는 값보다 큼"),
        (ScoreHints.BelowLastYear, "목표가 전년 실적보다 낮음"),
        (ScoreHints.ZeroTarget, "목표 0"),
        (ScoreHints.ZeroActual, "실적 0"),
        (ScoreHints.NegativeTarget, "목표가 음수"),
        (ScoreHints.MixedSign, "목표와 실적의 부호가 다름"),
        (ScoreHints.MissingBaseline, "확인 필요: 기준값 없음"),
        (ScoreHints.NoWayToTarget, "확인 필요: 기준값과 목표가 같음"),
        (ScoreHints.UnknownStage, "확인 필요: 정해지지 않은 단계"),
        (ScoreHints.TargetChanged, "변경된 목표"),
    ];

    private static string Who(EntryLock entryLock, DateTime now) =>
        string.Join(", ", new[] { entryLock.By, entryLock.At is { } at ? Time(at, now) : null }.OfType<string>());
}
