using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Portal.Features.PlaceRules;

/// <summary>What a place decides about its plans, as saved; version 0 is what is shipped.</summary>
internal sealed record SavedRules(IReadOnlyList<ChangeClass> Minor, NoticeCounting NoticeCounting, bool FirstYearWithPlan, long Version)
{
    public const string Subject = "plan-settings";

    /// <summary>Whether the team leader reviews results before the head.</summary>
    public bool HasTeamReview { get; init; }

    /// <summary>From which rates on a reason is asked for.</summary>
    public ReasonRules Reasons { get; init; } = ReasonRules.Shipped;

    public static SavedRules Of(PlanSettings? row) => row is null
        ? new([.. WeightRules.Shipped.Minor], default, FirstYearWithPlan: false, Version: 0)
        : new([.. row.Weights.Minor], row.NoticeCounting, row.FirstYearWithPlan, row.Version) { HasTeamReview = row.HasTeamReview, Reasons = row.Reasons ?? ReasonRules.Shipped };
}
