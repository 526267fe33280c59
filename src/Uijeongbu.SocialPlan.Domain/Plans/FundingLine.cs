namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>A line of the budget (사업비) that the form of a generation has.</summary>
public sealed class FundingLine
{
    /// <summary>Where the money comes from.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>What the form calls it: ①시·도비.</summary>
    public required string Label { get; init; }

    /// <summary>Whether it counts for the subtotal of local money (지방비 소계).</summary>
    public bool IsLocal { get; init; }
}
