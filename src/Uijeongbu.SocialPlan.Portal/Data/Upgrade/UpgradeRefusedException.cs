namespace Uijeongbu.SocialPlan.Portal.Data.Upgrade;

/// <summary>The database cannot be used or upgraded as it is. The message is Korean, for the operator, and says what to do.</summary>
internal sealed class UpgradeRefusedException(string message, Exception? cause = null) : Exception(message, cause);
