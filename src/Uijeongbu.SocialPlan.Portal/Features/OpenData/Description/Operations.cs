namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;

/// <summary>Marks the texts about endpoints and their parameters.</summary>
internal sealed class Operations;
