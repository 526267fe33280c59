namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>Someone reached the door without the right: pages hide what is not allowed, so this is a bug or an attack, never an expected refusal.</summary>
internal class AccessDeniedException(string message) : Exception(message);
