namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>Which way an indicator wants to go (상향지표, 하향지표). Unknown is null: without a direction there is no rate.</summary>
public enum Direction
{
    /// <summary>상향: a higher actual is better.</summary>
    HigherIsBetter,

    /// <summary>하향: a lower actual is better.</summary>
    LowerIsBetter,
}
