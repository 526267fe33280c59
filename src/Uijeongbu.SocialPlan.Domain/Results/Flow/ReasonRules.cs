namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>What has to be said about a rate.</summary>
public enum ReasonNeed
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>미달성 사유 in one line.</summary>
    Line,

    /// <summary>미달성 사유 및 향후 계획.</summary>
    ReasonAndPlan,

    /// <summary>초과달성 사유.</summary>
    Over,
}

/// <summary>
/// From which rates on a reason is asked for, in percent: a setting of the place. The rate that people read decides, so that nobody has to explain
/// a 100.0 %.
/// </summary>
/// <param name="LineBelow">Below it one line is asked for.</param>
/// <param name="PlanBelow">Below it a reason and what comes next.</param>
/// <param name="Above">Above it a reason too (초과달성 사유).</param>
public sealed record ReasonRules(decimal LineBelow, decimal PlanBelow, decimal Above)
{
    /// <summary>As shipped: 100, 90 and 130.</summary>
    public static ReasonRules Shipped { get; } = new(100m, 90m, 130m);

    /// <summary>Why they cannot be kept; null when they can.</summary>
    public Problem? WhyNot() => PlanBelow is < 0 or > 1000 || LineBelow is < 0 or > 1000 || Above is < 0 or > 10_000 || PlanBelow > LineBelow || LineBelow > Above
        ? new("plan-settings.reasons-disordered", "사유 기준이 어긋납니다. 향후 계획 기준 ≤ 한 줄 사유 기준 ≤ 초과달성 기준이 되도록 적어 주십시오.")
        : null;

    /// <summary>What has to be said about a rate.</summary>
    /// <param name="rate">As people read it, in percent; null when none can be computed.</param>
    public ReasonNeed Of(decimal? rate) => rate switch
    {
        null => ReasonNeed.None,
        _ when rate < PlanBelow => ReasonNeed.ReasonAndPlan,
        _ when rate < LineBelow => ReasonNeed.Line,
        _ when rate > Above => ReasonNeed.Over,
        _ => ReasonNeed.None,
    };
}

/// <summary>What a person says about a rate.</summary>
/// <param name="Reason">미달성 사유 or 초과달성 사유.</param>
/// <param name="Plan">향후 계획; null while none is written.</param>
public sealed record ResultExplanation(string Reason, string? Plan)
{
    /// <summary>Most characters of each.</summary>
    public const int Longest = 1000;

    /// <summary>Whether it says what is asked for.</summary>
    public bool Meets(ReasonNeed need) => need is ReasonNeed.None || (Reason.Length > 0 && (need is not ReasonNeed.ReasonAndPlan || Plan is { Length: > 0 }));
}
