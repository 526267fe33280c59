namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>How a figure stands to a limit of the guideline.</summary>
public enum LimitRule
{
    /// <summary>이하.</summary>
    AtMost,

    /// <summary>이상.</summary>
    AtLeast,

    /// <summary>안팎: one more or less is within it (our reading of "about two").</summary>
    About,
}

/// <summary>A limit that the guideline of a generation recommends. It warns and never blocks: plans that were adopted differ from them.</summary>
public sealed class GuidelineLimit
{
    /// <summary>Which figure of a plan it limits; two limits of one figure are a range. It is a name of <see cref="Writing.GuidelineLimits"/>.</summary>
    public required string Key { get; init; }

    /// <summary>What the figure is, for people: 세부사업 수.</summary>
    public required string What { get; init; }

    /// <summary>How the figure stands to <see cref="Number"/>.</summary>
    public required LimitRule Rule { get; init; }

    /// <summary>The limit in <see cref="Unit"/>.</summary>
    public required int Number { get; init; }

    /// <summary>개 or %.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether a figure is within the limit.</summary>
    public bool Holds(decimal figure) => Rule switch
    {
        LimitRule.AtMost => figure <= Number,
        LimitRule.AtLeast => figure >= Number,
        LimitRule.About => Math.Abs(figure - Number) <= 1m,
        _ => throw new InvalidOperationException($"The limit {Key} has no rule {Rule}."),
    };
}
