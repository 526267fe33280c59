namespace Uijeongbu.SocialPlan.Portal.Components;

/// <summary>The colour family of a status; always shown with an icon and a word.</summary>
public enum Tone
{
    /// <summary>Grey: no value, not applicable, locked.</summary>
    None,

    /// <summary>Green: met, match, saved.</summary>
    Good,

    /// <summary>Amber: below target, please check.</summary>
    Warn,

    /// <summary>Red: far below, failed, mismatch.</summary>
    Bad,

    /// <summary>Sky: above 130 %, in work, explanation.</summary>
    Info,
}
