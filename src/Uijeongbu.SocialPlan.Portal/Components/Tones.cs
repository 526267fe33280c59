namespace Uijeongbu.SocialPlan.Portal.Components;

/// <summary>The style sheet's class of a tone.</summary>
internal static class Tones
{
    public static string Class(Tone tone) => tone switch
    {
        Tone.Good => "good",
        Tone.Warn => "warn",
        Tone.Bad => "bad",
        Tone.Info => "info",
        _ => "none",
    };
}
