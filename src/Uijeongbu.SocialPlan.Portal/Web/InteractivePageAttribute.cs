namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Marks a page that holds an interactive part: it loads the framework's script, names its base address and gets the content policy for it.
/// Only pages for signed-in people may carry it; public pages stay free of scripts.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InteractivePageAttribute : Attribute;
