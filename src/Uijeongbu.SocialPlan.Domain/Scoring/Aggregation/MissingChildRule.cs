namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>What a due child without a rate does to its parent.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Limit">For <see cref="MissingChildKind.FailIfShareAbove"/>: the largest tolerated share, 0 to 1.</param>
public readonly record struct MissingChildRule(MissingChildKind Kind, decimal Limit = 0m)
{
    /// <summary>Left out; the others' weights take its place.</summary>
    public static readonly MissingChildRule Exclude = new(MissingChildKind.ExcludeAndReweight);
}

/// <summary>The rules for a due child without a rate.</summary>
public enum MissingChildKind
{
    /// <summary>Left out; the others' weights take its place.</summary>
    ExcludeAndReweight,

    /// <summary>Counts as 0.</summary>
    Zero,

    /// <summary>Counts as the plain mean of its siblings' rates.</summary>
    GroupMean,

    /// <summary>Left out, but the parent has no rate when more than the limit is missing (SDG Index: 20 %).</summary>
    FailIfShareAbove,
}
