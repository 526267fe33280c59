namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>A criterion of the panel (평가지표) as the round states it.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Weight">가중치; null when none is stated.</param>
/// <param name="Max">배점: the highest mark, the lowest being 0; null when none is stated.</param>
public sealed record PanelCriterion(string Name, decimal? Weight = null, decimal? Max = null);
