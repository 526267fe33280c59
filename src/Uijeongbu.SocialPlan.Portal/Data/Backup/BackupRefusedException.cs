namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>A backup could not be made or used. The message is Korean and for the operator.</summary>
internal sealed class BackupRefusedException(string message, Exception? inner = null) : Exception(message, inner);
