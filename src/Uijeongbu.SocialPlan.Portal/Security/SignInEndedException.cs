namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>The sign-in behind a circuit or command was ended, by its person, by time or by a new password.</summary>
internal sealed class SignInEndedException() : AccessDeniedException("The sign-in is over.");
