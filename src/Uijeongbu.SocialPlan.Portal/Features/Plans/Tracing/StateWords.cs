using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

/// <summary>Why an indicator or a node has no rate. 미추진 and 중도 폐지 keep their own words, though they score as 미입력 and 해당없음.</summary>
internal static class StateWords
{
    /// <summary>The word alone.</summary>
    public static string Of(Texts<TracePage> texts, PublishedIndicator indicator, RateState state) =>
        texts["State." + (indicator.State is ResultState.NotCarriedOut or ResultState.Dropped ? indicator.State.ToString() : state.ToString())];

    /// <summary>The word with the published reason: 해당없음(사유).</summary>
    public static string WithReason(Texts<TracePage> texts, PublishedIndicator indicator, RateState state) =>
        indicator.Reason is { Length: > 0 } reason ? texts["WithReason", Of(texts, indicator, state), reason] : Of(texts, indicator, state);

    /// <summary>What the indicators of a node without a rate have in common, else 산출 불가.</summary>
    public static string Common(Texts<TracePage> texts, IEnumerable<(PublishedIndicator Indicator, RateState State)> below)
    {
        var words = below.Select(pair => Of(texts, pair.Indicator, pair.State)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return words.Count == 1 ? words[0] : texts["NoRate"];
    }
}
