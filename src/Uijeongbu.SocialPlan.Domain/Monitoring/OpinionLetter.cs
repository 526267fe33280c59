namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>An official document of a department that stands for the confirmation of its head (공문으로 갈음).</summary>
/// <param name="Number">Document number, such as 복지정책과-1234.</param>
/// <param name="On">시행일, in Korea.</param>
public sealed record OpinionLetter(string Number, DateOnly On)
{
    /// <summary>Most characters of the number.</summary>
    public const int LongestNumber = 100;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    /// <param name="today">The day on which it is entered, in Korea.</param>
    public FormProblem? WhyNot(DateOnly today) => FormProblem.Of("opinion-letter.faulty",
    [
        FieldFault.Needed(nameof(Number), Number, "문서번호가", LongestNumber),
        FieldFault.If(On > today, nameof(On), "시행일이 오늘보다 뒤입니다. 날짜를 고쳐 주십시오."),
    ]);
}
