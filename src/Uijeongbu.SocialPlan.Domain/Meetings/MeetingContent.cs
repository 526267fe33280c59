namespace Uijeongbu.SocialPlan.Domain.Meetings;

/// <summary>What is written about a meeting, as one value.</summary>
/// <param name="Body">Who met.</param>
/// <param name="IsWritten">서면심의.</param>
/// <param name="HeldOn">Day, in Korea.</param>
/// <param name="StartsAt">Time of day.</param>
/// <param name="Name">회의명.</param>
/// <param name="Place">장소.</param>
/// <param name="Officials">참석: 공무원.</param>
/// <param name="CouncilMembers">참석: 협의체.</param>
/// <param name="Others">참석: 민관협력.</param>
/// <param name="Agenda">안건.</param>
/// <param name="Decision">의결 결과.</param>
/// <param name="Result">회의 결과 in words.</param>
/// <param name="DocumentNumber">Document number of the result.</param>
public sealed record MeetingContent(
    MeetingBody Body, bool IsWritten, DateOnly HeldOn, TimeOnly? StartsAt, string Name, string? Place, int Officials, int CouncilMembers, int Others,
    string Agenda, MeetingDecision Decision, string? Result, string? DocumentNumber)
{
    /// <summary>Most characters of a name, a place and a document number.</summary>
    public const int LongestName = 200;

    /// <summary>Most characters of agenda and result.</summary>
    public const int LongestText = 4000;

    private const int MostPeople = 9999;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    /// <param name="fiscalYear">The year of the plan: a plan is made in the two years before and lived in its own, its results in the next.</param>
    public FormProblem? WhyNot(int fiscalYear) => FormProblem.Of("meeting.faulty",
    [
        FieldFault.If(HeldOn.Year < fiscalYear - 2 || HeldOn.Year > fiscalYear + 1, nameof(HeldOn), $"{fiscalYear}년 계획의 회의로 볼 수 없는 날짜입니다. 연도를 확인해 주십시오."),
        FieldFault.If(IsWritten && StartsAt is not null, nameof(StartsAt), "서면심의에는 시각이 없습니다. 지워 주십시오."),
        FieldFault.Needed(nameof(Name), Name, "회의명이", LongestName),
        FieldFault.If(IsWritten && !string.IsNullOrWhiteSpace(Place), nameof(Place), "서면심의에는 장소가 없습니다. 지워 주십시오.") ?? FieldFault.TooLong(nameof(Place), Place, LongestName),
        People(nameof(Officials), Officials),
        People(nameof(CouncilMembers), CouncilMembers),
        People(nameof(Others), Others),
        FieldFault.Needed(nameof(Agenda), Agenda, "안건이", LongestText),
        FieldFault.TooLong(nameof(Result), Result, LongestText),
        FieldFault.TooLong(nameof(DocumentNumber), DocumentNumber, LongestName),
    ]);

    private static FieldFault? People(string field, int count) =>
        FieldFault.If(count is < 0 or > MostPeople, field, $"인원은 0부터 {MostPeople:N0}까지입니다. 고쳐 주십시오.");
}
