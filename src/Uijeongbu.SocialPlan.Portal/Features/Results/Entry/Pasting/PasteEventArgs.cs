namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

/// <summary>A step of a paste, as the grid's script tells it. Everything in it may be forged.</summary>
public sealed class PasteEventArgs : EventArgs
{
    /// <summary>A name of <see cref="PasteStep"/>.</summary>
    public string? Step { get; set; }

    /// <summary>The cell in which the paste began.</summary>
    public string? Field { get; set; }

    /// <summary>What lies ready in the browser: <c>html</c> or <c>text</c>.</summary>
    public string? Kind { get; set; }

    /// <summary>Whether the page shows only some of its rows.</summary>
    public bool Narrowed { get; set; }

    /// <summary>A row of the review, from 0.</summary>
    public int Row { get; set; }

    /// <summary>Whether the row was ticked; null leaves it.</summary>
    public bool? On { get; set; }

    /// <summary>The reason that was typed beside the row; null leaves it.</summary>
    public string? Reason { get; set; }

    /// <summary>The command id, made in the browser, the same at every retry.</summary>
    public string? Command { get; set; }

    /// <summary>The command to take back.</summary>
    public string? Of { get; set; }
}

/// <summary>What the script tells of a paste.</summary>
internal static class PasteStep
{
    /// <summary>Something lies ready.</summary>
    public const string Read = "read";

    /// <summary>More lies ready than is taken.</summary>
    public const string Large = "large";

    /// <summary>A cell was not saved yet.</summary>
    public const string Waiting = "waiting";

    /// <summary>A row was ticked or given a reason.</summary>
    public const string Take = "take";

    /// <summary>넣기.</summary>
    public const string Save = "save";

    /// <summary>The review or the notice was closed.</summary>
    public const string Close = "close";

    /// <summary>실행 취소.</summary>
    public const string Undo = "undo";
}
