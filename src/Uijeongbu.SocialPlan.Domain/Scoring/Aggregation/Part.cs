namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>One child of a roll-up.</summary>
/// <param name="Value">Its rate; null when it has none. An empty child is not 0.</param>
/// <param name="Weight">Its weight, 0 or more; used by weighted roll-ups only.</param>
public readonly record struct Part(decimal? Value, decimal Weight = 1m)
{
    /// <summary>Whether it is due. A child that is not due (해당없음) never counts, whatever the rule for missing children.</summary>
    public bool IsDue { get; init; } = true;

    /// <summary>Whether its target was met, for <c>met-share</c>.</summary>
    public bool? IsMet { get; init; }

    /// <summary>Its target and actual, for <c>pooled</c> only: a plan of 200,000 parts holds none of them otherwise.</summary>
    public PartInputs? Inputs { get; init; }
}
