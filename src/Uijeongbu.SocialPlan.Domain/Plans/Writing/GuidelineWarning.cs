namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>A place where a plan differs from what the guideline recommends. It blocks nothing.</summary>
/// <param name="Key">What was looked at: a key of <see cref="GuidelineLimits"/>.</param>
/// <param name="Place">Where: the system, the strategy, the lead task, the number, or the whole plan.</param>
/// <param name="Figure">The plan's figure, not rounded; null where it is no figure.</param>
/// <param name="Limit">The limit that it is outside of; null where it is no limit.</param>
/// <param name="Sentence">What is so and what to do, for people.</param>
public sealed record GuidelineWarning(string Key, string Place, decimal? Figure, GuidelineLimit? Limit, string Sentence);
