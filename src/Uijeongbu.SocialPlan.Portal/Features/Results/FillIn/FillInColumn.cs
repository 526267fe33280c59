using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>The columns of the form, in its order.</summary>
internal enum FillInColumn
{
    /// <summary>사업번호.</summary>
    Code,

    /// <summary>세부사업.</summary>
    Project,

    /// <summary>성과지표.</summary>
    Indicator,

    /// <summary>단위.</summary>
    Unit,

    /// <summary>실적 of two years ago.</summary>
    BeforeLast,

    /// <summary>실적 of last year.</summary>
    Last,

    /// <summary>목표.</summary>
    Target,

    /// <summary>실적: to be filled in.</summary>
    Actual,

    /// <summary>상태: to be filled in.</summary>
    State,

    /// <summary>사유: to be filled in.</summary>
    Reason,

    /// <summary>Whether the row can be filled in, and why not.</summary>
    Lock,

    /// <summary>Hidden: which indicator of which place and year, and the version handed out.</summary>
    Key,

    /// <summary>Hidden: the result handed out.</summary>
    Was,

    /// <summary>Hidden: what shows that the rest is as it was handed out.</summary>
    Seal,
}

/// <summary>Heads and looks of the columns.</summary>
internal static class FillInColumns
{
    /// <summary>The sheet's name.</summary>
    public const string Sheet = "실적 입력";

    /// <summary>What is not to be altered: everything that is seen but the three cells to be filled in.</summary>
    public static readonly IReadOnlyList<FillInColumn> Locked =
        [FillInColumn.Code, FillInColumn.Project, FillInColumn.Indicator, FillInColumn.Unit, FillInColumn.BeforeLast, FillInColumn.Last, FillInColumn.Target, FillInColumn.Lock];

    public static readonly IReadOnlyList<FillInColumn> All = Enum.GetValues<FillInColumn>();

    public static string HeadOf(FillInColumn column, int year) => column switch
    {
        FillInColumn.Code => "사업번호",
        FillInColumn.Project => "세부사업",
        FillInColumn.Indicator => "성과지표",
        FillInColumn.Unit => "단위",
        FillInColumn.BeforeLast => Number(year - 2) + " 실적",
        FillInColumn.Last => Number(year - 1) + " 실적",
        FillInColumn.Target => Number(year) + TargetEnd,
        FillInColumn.Actual => Number(year) + " 실적",
        FillInColumn.State => "상태",
        FillInColumn.Reason => "사유(값이 없을 때)",
        FillInColumn.Lock => "입력",
        FillInColumn.Key => "줄 번호(고치지 마십시오)",
        FillInColumn.Was => "받은 값(고치지 마십시오)",
        _ => "확인(고치지 마십시오)",
    };

    /// <summary>The year that a form is of: the one of its head of targets; null for any other head.</summary>
    public static int? YearOf(string head) =>
        head.EndsWith(TargetEnd, StringComparison.Ordinal) && int.TryParse(head.AsSpan(0, head.Length - TargetEnd.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    public static SheetColumn Look(FillInColumn column, int year) => new(HeadOf(column, year), Width(column))
    {
        IsBoxed = true,
        IsText = column is not (FillInColumn.BeforeLast or FillInColumn.Last or FillInColumn.Target or FillInColumn.Actual),
        Wraps = column is FillInColumn.Project or FillInColumn.Indicator or FillInColumn.Reason or FillInColumn.Lock,
        IsHidden = column is FillInColumn.Key or FillInColumn.Was or FillInColumn.Seal,
        Choices = column is FillInColumn.State ? $"\"{string.Join(',', StateWords.Offered)}\"" : null,
    };

    private const string TargetEnd = " 목표";

    private static double Width(FillInColumn column) => column switch
    {
        FillInColumn.Project => 24,
        FillInColumn.Indicator => 32,
        FillInColumn.Reason or FillInColumn.Lock => 30,
        FillInColumn.Actual => 14,
        _ => 11,
    };

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
