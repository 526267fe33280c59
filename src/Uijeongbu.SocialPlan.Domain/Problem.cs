namespace Uijeongbu.SocialPlan.Domain;

/// <summary>An expected refusal: what happened and what to do, for a person to read.</summary>
/// <param name="Code">Stable name such as <c>plan.not-found</c>.</param>
/// <param name="Message">One sentence that says what happened and one that says what to do.</param>
public record Problem(string Code, string Message);
