namespace Uijeongbu.SocialPlan.Portal.Features.PlanYears;

/// <summary>A page of a year, in the order in which they stand.</summary>
/// <param name="Path">What follows the year's address.</param>
/// <param name="Name">What people call it.</param>
public sealed record YearTab(string Path, string Name)
{
    /// <summary>Steps, dates, what is to be done.</summary>
    public static YearTab Overview { get; } = new("", "추진 단계");

    /// <summary>The plan itself.</summary>
    public static YearTab Plan { get; } = new("/plan", "계획 내용");

    /// <summary>Changes on the record.</summary>
    public static YearTab Changes { get; } = new("/changes", "변경");

    /// <summary>Register of meetings.</summary>
    public static YearTab Meetings { get; } = new("/meetings", "회의");

    /// <summary>Sections of the book.</summary>
    public static YearTab Sections { get; } = new("/sections", "보고서 항목");

    /// <summary>The plan as a workbook, out and in.</summary>
    public static YearTab Workbook { get; } = new("/workbook", "엑셀");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<YearTab> All { get; } = [Overview, Plan, Changes, Meetings, Sections, Workbook];
}
