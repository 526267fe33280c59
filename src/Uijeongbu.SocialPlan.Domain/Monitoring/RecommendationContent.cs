namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>What is written of a recommendation.</summary>
/// <param name="Text">The opinion in the group's words.</param>
/// <param name="DueOn">조치 기한, in Korea.</param>
/// <param name="Department">조치 부서 by name, when it is another than the one in charge of the project; null for that one.</param>
public sealed record RecommendationContent(string Text, DateOnly DueOn, string? Department = null)
{
    /// <summary>Most characters of the opinion.</summary>
    public const int LongestText = 1000;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    /// <param name="today">The day on which it is written, in Korea.</param>
    public FormProblem? WhyNot(DateOnly today) => FormProblem.Of("recommendation.faulty",
    [
        FieldFault.Needed(nameof(Text), Text, "모은 의견이", LongestText),
        FieldFault.If(DueOn < today, nameof(DueOn), "조치 기한이 지난 날입니다. 오늘이나 그 뒤의 날로 고쳐 주십시오."),
    ]);
}
