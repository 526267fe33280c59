namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>What the grid's script sends when a field was left. Everything in it may be forged: ids are looked up among the page's own fields.</summary>
public sealed class CellChangeEventArgs : EventArgs
{
    /// <summary>The indicator, or the project for its narrative.</summary>
    public string? Field { get; set; }

    /// <summary>The command id, made in the browser, the same at every retry.</summary>
    public string? Command { get; set; }

    /// <summary>What was typed; null takes back a text that was refused.</summary>
    public string? Text { get; set; }

    /// <summary>The reason beside 해당없음, 미추진 and 중도 폐지.</summary>
    public string? Reason { get; set; }

    /// <summary>The row version the person saw when the typing began.</summary>
    public long Version { get; set; }
}
