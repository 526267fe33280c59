using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>The word beside a rate. Names are the keys of its texts.</summary>
internal enum RateClass
{
    /// <summary>달성.</summary>
    Met,

    /// <summary>미달성.</summary>
    NotMet,

    /// <summary>초과달성: above 130 %.</summary>
    Over130,

    /// <summary>미입력.</summary>
    Missing,

    /// <summary>해당없음.</summary>
    NotApplicable,

    /// <summary>미추진.</summary>
    NotCarriedOut,

    /// <summary>중도 폐지.</summary>
    Dropped,

    /// <summary>목표 미설정.</summary>
    NoTarget,

    /// <summary>산출 불가.</summary>
    NoRate,
}

/// <summary>Chooses the word beside a rate from what was published and what the Domain says of it.</summary>
internal static class RateClasses
{
    /// <summary>The word: whether the target was met, not how the printed figure looks (99.96 prints as 100.0 and is not met).</summary>
    public static RateClass Of(AchievementRate rate, ResultState state) => (state, rate) switch
    {
        (ResultState.NotCarriedOut, _) => RateClass.NotCarriedOut,
        (ResultState.Dropped, _) => RateClass.Dropped,
        _ => Of(rate),
    };

    private static RateClass Of(AchievementRate rate) => rate switch
    {
        { State: RateState.Missing } => RateClass.Missing,
        { State: RateState.NotApplicable } => RateClass.NotApplicable,
        { State: RateState.NoTarget } => RateClass.NoTarget,
        { Value: null } => RateClass.NoRate,
        { Value: > 130m } => RateClass.Over130,
        { IsMet: true } => RateClass.Met,
        _ => RateClass.NotMet,
    };
}
