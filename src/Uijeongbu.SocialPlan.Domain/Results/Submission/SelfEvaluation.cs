namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>Who evaluated.</summary>
public enum EvaluatingBody
{
    /// <summary>시행계획 수립 TF.</summary>
    TaskForce,

    /// <summary>자체평가위원회.</summary>
    Committee,
}

/// <summary>What is evaluated: the chapters of the result report (guideline, dossier 3.5).</summary>
public enum EvaluationArea
{
    /// <summary>계획 내용의 충실성.</summary>
    Plan,

    /// <summary>시행결과의 목표 달성도.</summary>
    Achievement,

    /// <summary>지역주민의 참여도 및 만족도.</summary>
    Residents,

    /// <summary>시행과정의 적정성.</summary>
    Process,
}

/// <summary>What is said about an area.</summary>
/// <param name="Good">잘된 점.</param>
/// <param name="Lacking">아쉬운 점.</param>
/// <param name="Next">개선 계획.</param>
public sealed record AreaEvaluation(string Good, string Lacking, string Next)
{
    /// <summary>Most characters of each.</summary>
    public const int Longest = 2000;

    /// <summary>Nothing said.</summary>
    public static AreaEvaluation None { get; } = new("", "", "");

    /// <summary>Whether all three are said.</summary>
    public bool IsWhole => Good.Length > 0 && Lacking.Length > 0 && Next.Length > 0;

    /// <summary>Whether one is longer than <see cref="Longest"/>.</summary>
    public bool IsTooLong => Good.Length > Longest || Lacking.Length > Longest || Next.Length > Longest;
}

/// <summary>The municipality's own evaluation of a year (자체평가).</summary>
/// <param name="Body">Who evaluated.</param>
/// <param name="On">On which day, in Korea; null until it is noted.</param>
/// <param name="Areas">What is said, by area; an area that is not here says nothing.</param>
public sealed record SelfEvaluation(EvaluatingBody Body, DateOnly? On, IReadOnlyDictionary<EvaluationArea, AreaEvaluation> Areas)
{
    /// <summary>Nothing written.</summary>
    public static SelfEvaluation None { get; } = new(EvaluatingBody.TaskForce, On: null, new Dictionary<EvaluationArea, AreaEvaluation>());

    /// <summary>What is said about an area.</summary>
    public AreaEvaluation Of(EvaluationArea area) => Areas.GetValueOrDefault(area, AreaEvaluation.None);

    /// <summary>Why it cannot be kept; null when it can.</summary>
    public Problem? WhyNot() => Areas.Where(area => area.Value.IsTooLong).Select(area => YearProblems.AreaTooLong(area.Key)).FirstOrDefault();

    /// <summary>Why it is not whole yet; null when it is.</summary>
    /// <param name="today">The day in Korea.</param>
    public Problem? WhyNotWhole(DateOnly today)
    {
        var open = Enum.GetValues<EvaluationArea>().Where(area => !Of(area).IsWhole).ToList();
        return On is null || On > today ? YearProblems.EvaluationDayMissing : open.Count > 0 ? YearProblems.AreasMissing(open) : null;
    }
}
