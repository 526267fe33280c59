namespace Uijeongbu.SocialPlan.Portal.Components;

/// <summary>One step of a breadcrumb.</summary>
/// <param name="Name">What the step is called.</param>
/// <param name="Address">Where it leads; null for the page itself.</param>
public sealed record BreadcrumbStep(string Name, string? Address = null);
