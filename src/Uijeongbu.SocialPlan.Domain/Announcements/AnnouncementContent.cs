namespace Uijeongbu.SocialPlan.Domain.Announcements;

/// <summary>What is written in an announcement, as one value.</summary>
/// <param name="Kind">공지 or 서식 자료.</param>
/// <param name="Title">제목.</param>
/// <param name="Text">내용: plain text with line breaks; addresses in it are read as links (<see cref="AnnouncementText"/>). Empty only for 서식 자료.</param>
/// <param name="FiscalYear">Year of implementation that it is about; null when it is about none.</param>
/// <param name="DocumentNumber">공문 번호; null without one.</param>
/// <param name="DocumentOn">Day of the 공문; null when not noted.</param>
/// <param name="ShownFrom">First day on which it is shown, in Korea.</param>
/// <param name="ShownUntil">Last day on which it is shown; null without an end.</param>
/// <param name="IsPinned">중요: stands before the others.</param>
public sealed record AnnouncementContent(
    AnnouncementKind Kind, string Title, string Text, int? FiscalYear, string? DocumentNumber, DateOnly? DocumentOn, DateOnly ShownFrom, DateOnly? ShownUntil, bool IsPinned)
{
    /// <summary>Most characters of title and document number.</summary>
    public const int LongestTitle = 200;

    /// <summary>Most characters of the body.</summary>
    public const int LongestText = 4000;

    private const int FirstYear = 2007; // the first plans under the law
    private const int LastYear = 2100;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public FormProblem? WhyNot() => FormProblem.Of("announcement.faulty",
    [
        FieldFault.Needed(nameof(Title), Title, "제목이", LongestTitle),
        Kind is AnnouncementKind.Notice ? FieldFault.Needed(nameof(Text), Text, "내용이", LongestText) : FieldFault.TooLong(nameof(Text), Text, LongestText),
        FieldFault.If(FiscalYear is < FirstYear or > LastYear, nameof(FiscalYear), "연도로 볼 수 없는 수입니다. 2027처럼 네 자리로 적어 주십시오."),
        FieldFault.TooLong(nameof(DocumentNumber), DocumentNumber, LongestTitle),
        FieldFault.If(DocumentOn is not null && string.IsNullOrWhiteSpace(DocumentNumber), nameof(DocumentNumber), "공문 날짜만 있고 번호가 없습니다. 번호를 적거나 날짜를 지워 주십시오."),
        FieldFault.If(DocumentOn is { } on && !IsDay(on), nameof(DocumentOn), WrongYear),
        FieldFault.If(!IsDay(ShownFrom), nameof(ShownFrom), WrongYear),
        FieldFault.If(ShownUntil is { } until && !IsDay(until), nameof(ShownUntil), WrongYear)
            ?? FieldFault.If(ShownUntil < ShownFrom, nameof(ShownUntil), "게시 종료일이 시작일보다 빠릅니다. 날짜를 고쳐 주십시오."),
    ]);

    private const string WrongYear = "연도가 맞지 않는 날짜입니다. 확인해 주십시오.";

    private static bool IsDay(DateOnly day) => day.Year is >= FirstYear and <= LastYear;
}
