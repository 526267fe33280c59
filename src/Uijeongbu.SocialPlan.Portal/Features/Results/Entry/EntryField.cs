using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>One place to type in: a cell or a narrative, with what is stored and what became of the last command.</summary>
internal abstract class EntryField(EntryLock? entryLock)
{
    /// <summary>The indicator or the project.</summary>
    public abstract Guid Id { get; }

    /// <summary>Row version; 0 while no row exists.</summary>
    public abstract long Version { get; }

    /// <summary>What is stored, as it stands in the field.</summary>
    public abstract string Shown { get; }

    /// <summary>When it was stored, UTC.</summary>
    public abstract DateTime? At { get; }

    /// <summary>Who stored it.</summary>
    public abstract string? By { get; }

    /// <summary>How the field is called in the summary of what needs a hand.</summary>
    public abstract string Place { get; }

    /// <summary>Why it cannot be changed; null when it can.</summary>
    public EntryLock? Lock { get; protected set; } = entryLock;

    /// <summary>Id of the last command, as the browser sent it.</summary>
    public string? Command { get; private set; }

    /// <summary>What became of it.</summary>
    public EntryAnswer? Answer { get; private set; }

    /// <summary>The sentence of a refusal; 오류번호 of an answer that did not come.</summary>
    public string? Problem { get; private set; }

    /// <summary>What the person typed and is not stored.</summary>
    public string Mine { get; private set; } = "";

    /// <summary>Whether a person must do something.</summary>
    public bool NeedsAHand => Answer is EntryAnswer.Refused or EntryAnswer.Conflict or EntryAnswer.Unknown or EntryAnswer.SignedOut;

    public void Answered(string command, EntryAnswer answer, string mine, string? problem = null) =>
        (Command, Answer, Mine, Problem) = (command, answer, answer is EntryAnswer.Saved ? "" : mine, problem);

    /// <summary>The person took the text back.</summary>
    public void Forget() => (Command, Answer, Mine, Problem) = (null, null, "", null);
}
