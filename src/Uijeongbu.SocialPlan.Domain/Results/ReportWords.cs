using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>The words of a project's report beside 추진 실적.</summary>
/// <param name="Outcome">주요 성과.</param>
/// <param name="Headline">대표성과, one line for the book and the public.</param>
/// <param name="Nomination">Why the project is proposed as 우수사업; empty when it is not.</param>
/// <param name="Explanations">What is said about a rate, by indicator.</param>
public sealed record ReportWords(string Outcome, string Headline, string Nomination, IReadOnlyDictionary<Guid, ResultExplanation> Explanations)
{
    /// <summary>Most characters of <see cref="Outcome"/> and <see cref="Nomination"/>.</summary>
    public const int Longest = 2000;

    /// <summary>Most characters of <see cref="Headline"/>.</summary>
    public const int LongestHeadline = 120;

    /// <summary>Nothing written.</summary>
    public static ReportWords None { get; } = new("", "", "", new Dictionary<Guid, ResultExplanation>());

    /// <summary>Why they cannot be kept; null when they can.</summary>
    public Problem? WhyNot() =>
        Outcome.Length > Longest || Nomination.Length > Longest ? ResultProblems.WordsTooLong(Longest)
        : Headline.Length > LongestHeadline ? ResultProblems.HeadlineTooLong
        : Explanations.Values.Any(one => one.Reason.Length > ResultExplanation.Longest || one.Plan?.Length > ResultExplanation.Longest) ? ResultProblems.WordsTooLong(ResultExplanation.Longest)
        : null;
}
