namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>A test that needs Chromium: skipped, and reported as skipped, where there is none; a failure in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    internal const string Missing = "Chromium is not installed (apt-get install chromium fonts-noto-cjk fonts-nanum, or set PORTAL_CHROMIUM)";

    public BrowserFactAttribute() => Skip = Chromium.Executable is null && Chromium.MayBeMissing ? Missing : null;
}

/// <summary>A theory that needs Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Executable is null && Chromium.MayBeMissing ? BrowserFactAttribute.Missing : null;
}
