namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>What became of the last command of a field. The script reads the names.</summary>
internal enum EntryAnswer
{
    /// <summary>Committed.</summary>
    Saved,

    /// <summary>Not saved, with a sentence that says why and what to do.</summary>
    Refused,

    /// <summary>Someone else saved first; a person decides.</summary>
    Conflict,

    /// <summary>Whether it was saved is not known; the same command is sent again.</summary>
    Unknown,

    /// <summary>The sign-in is over; the text waits in the browser.</summary>
    SignedOut,
}
