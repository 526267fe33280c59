using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>The choices between values and ranks that a policy makes.</summary>
public sealed record RankChoices
{
    /// <summary>Values above it count as this much; null for none.</summary>
    public decimal? Cap { get; init; }

    /// <summary>What a due value that is not there does to its unit.</summary>
    public MissingChildRule Missing { get; init; } = MissingChildRule.Exclude;

    /// <summary>At each level the capped values and the score are rounded to its decimals; late, the ranking rule alone rounds.</summary>
    public Rounding Rounding { get; init; } = new(1);

    /// <summary>The choices in one line, as tables print them: <c>cap=120;missing=zero;rounding=each-level:1</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"cap={(Cap is { } cap ? cap.ToString("0.##########", CultureInfo.InvariantCulture) : "none")};missing={NameOf(Missing)};rounding={NameOf(Rounding)}");

    private static string NameOf(MissingChildRule rule) => rule.Kind switch
    {
        MissingChildKind.Zero => "zero",
        MissingChildKind.GroupMean => "group-mean",
        MissingChildKind.FailIfShareAbove => "fail-if-share-above:" + rule.Limit.ToString(CultureInfo.InvariantCulture),
        _ => "exclude",
    };

    private static string NameOf(Rounding rounding) =>
        rounding.Stage == RoundingStage.Late ? "late" : "each-level:" + rounding.Decimals.ToString(CultureInfo.InvariantCulture);
}
