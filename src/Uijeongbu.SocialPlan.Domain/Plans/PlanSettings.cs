using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>What a place decides itself about its plans. A place without a row takes what is shipped.</summary>
public sealed class PlanSettings : OwnedRow
{
    /// <summary>Which changes are 경미한 변경, and which can be an 오기 정정.</summary>
    public WeightRules Weights { get; set; } = WeightRules.Shipped;

    /// <summary>Whether the first annual plan of a generation is handled together with the four-year plan (due on 30 September) or in November as every year.</summary>
    public bool FirstYearWithPlan { get; set; }

    /// <summary>Whether a notice counts the day on which it begins.</summary>
    public NoticeCounting NoticeCounting { get; set; }

    /// <summary>Whether the team leader reviews a project's report before the head (팀장 검토).</summary>
    public bool HasTeamReview { get; set; }

    /// <summary>From which rates on a reason is asked for; null takes what is shipped.</summary>
    public ReasonRules? Reasons { get; set; }
}
