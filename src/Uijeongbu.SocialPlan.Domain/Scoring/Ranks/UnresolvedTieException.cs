namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

/// <summary>An ordinal ranking was asked for, but its tie-break chain leaves a tie: the round's rule is incomplete.</summary>
public sealed class UnresolvedTieException : InvalidOperationException
{
    /// <summary>Without a unit.</summary>
    public UnresolvedTieException()
    {
    }

    /// <param name="unit">One of the tied units.</param>
    public UnresolvedTieException(string unit)
        : base($"The tie-break chain leaves '{unit}' tied; an ordinal ranking needs a criterion that decides every tie.") => Unit = unit;

    /// <param name="message">What happened.</param>
    /// <param name="inner">Why.</param>
    public UnresolvedTieException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>One of the tied units.</summary>
    public string? Unit { get; }
}
