namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>A row of a form that was filled in elsewhere: what stands in its three cells, and what stood there when it was handed out.</summary>
/// <param name="Row">Row of the form.</param>
/// <param name="Cell">Address of its value.</param>
/// <param name="Value">The value as written.</param>
/// <param name="State">The state as written.</param>
/// <param name="Reason">The reason as written.</param>
public sealed record FilledRow(int Row, string Cell, string Value, string State, string Reason)
{
    /// <summary>Why a cell cannot be read at all, such as a date where a number belongs; null when all can.</summary>
    public string? Trouble { get; init; }

    /// <summary>What was handed out.</summary>
    public FilledValue Was { get; init; } = FilledValue.None;
}

/// <summary>A result as a form carries it.</summary>
/// <param name="State">State.</param>
/// <param name="Actual">The value.</param>
/// <param name="Reason">The reason for a state without value.</param>
public sealed record FilledValue(ResultState State, decimal? Actual, string? Reason)
{
    /// <summary>미입력.</summary>
    public static FilledValue None { get; } = new(ResultState.NotEntered, null, null);

    /// <summary>The two counts behind the value; null where there are none.</summary>
    public MeasuredParts? Parts { get; init; }

    /// <summary>What is stored for a cell.</summary>
    public static FilledValue Of(PasteTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new(target.State, target.Actual, target.Reason) { Parts = target.Parts };
    }

    /// <summary>Whether both say the same. Programs change line ends and spaces of a text: those are not looked at.</summary>
    public bool SaysSameAs(FilledValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (State, Actual, Parts) == (other.State, other.Actual, other.Parts) && IsSameText(Reason, other.Reason);
    }

    internal static bool IsSameText(string? one, string? other) =>
        string.Equals(one, other, StringComparison.Ordinal) || string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);

    private static string Plain(string? text) => string.Join(' ', (text ?? "").Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
