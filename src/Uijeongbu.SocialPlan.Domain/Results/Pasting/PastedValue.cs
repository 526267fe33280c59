namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>What a pasted text says.</summary>
public enum PastedKind
{
    /// <summary>Nothing: the cell is left as it is.</summary>
    Blank,

    /// <summary>A number; 0 is one.</summary>
    Number,

    /// <summary>A state without value, such as 해당없음.</summary>
    State,

    /// <summary>Nothing that can be taken without guessing.</summary>
    Refused,
}

/// <summary>A pasted text as it was read.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="State">The state that it asks for.</param>
/// <param name="Actual">The number.</param>
/// <param name="Reason">The reason that stood beside a state.</param>
/// <param name="Note">Why it was refused, or how it was understood; null when there is nothing to say.</param>
public sealed record PastedValue(PastedKind Kind, ResultState State = ResultState.NotEntered, decimal? Actual = null, string? Reason = null, string? Note = null)
{
    /// <summary>Whether it is taken only when a person says so, however usual the value is.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Whether 잠정 stood behind the number.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The two counts that the number was computed from; null where it was copied as it is.</summary>
    public MeasuredParts? Parts { get; init; }

    internal static PastedValue Refused(string why) => new(PastedKind.Refused, Note: why);

    internal static PastedValue Number(decimal value, string? note = null) => new(PastedKind.Number, ResultState.Entered, value, Note: note);
}
