namespace Uijeongbu.SocialPlan.Portal.Features.Accounts;

/// <summary>Owner of the texts of the mail with a link to set a password.</summary>
internal sealed class ResetMail;
