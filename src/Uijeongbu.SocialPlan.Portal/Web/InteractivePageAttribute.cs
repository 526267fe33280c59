namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Marks a page that holds an interactive part: it loads the framework's script and names its base address.
/// Only pages for signed-in people may carry it; public pages stay free of scripts.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InteractivePageAttribute : Attribute;
