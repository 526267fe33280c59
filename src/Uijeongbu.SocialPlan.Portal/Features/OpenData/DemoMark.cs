namespace Uijeongbu.SocialPlan.Portal.Features.OpenData;

/// <summary>The mark of invented figures. It is the same in both languages, so that programs can look for it.</summary>
internal static class DemoMark
{
    public const string Text = "시연용 가상 자료";

    public static string? For(bool isDemo) => isDemo ? Text : null;
}
