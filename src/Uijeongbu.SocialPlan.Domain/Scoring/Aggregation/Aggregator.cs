namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>
/// How the rates of children become the rate of their parent. Every aggregator leaves children without a rate out, gives null for an
/// empty node (never 0), and does not depend on the order of the children.
/// </summary>
public abstract class Aggregator
{
    private protected Aggregator(string id) => Id = id;

    /// <summary>Equal weights: sum R / n.</summary>
    public static readonly Aggregator Mean = new MeanAggregator();

    /// <summary>sum w R / sum w over the children that have a rate.</summary>
    public static readonly Aggregator Weighted = new WeightedAggregator();

    /// <summary>sum R: children are points already.</summary>
    public static readonly Aggregator Points = new PointsAggregator();

    /// <summary>
    /// 100 sum A / sum T, with the actual that counts: see <see cref="PartInputs"/>. For one unit only: sums over unlike units mean nothing.
    /// </summary>
    public static readonly Aggregator Pooled = new PooledAggregator();

    /// <summary>The n-th root of the product; no rate when one child is at or below 0.</summary>
    public static readonly Aggregator Geometric = new GeometricAggregator();

    /// <summary>The middle one, or the mean of the two middle ones.</summary>
    public static readonly Aggregator Median = new MedianAggregator();

    /// <summary>Met / rated x 100.</summary>
    public static readonly Aggregator MetShare = new MetShareAggregator();

    /// <summary>The smallest one.</summary>
    public static readonly Aggregator Minimum = new MinimumAggregator();

    /// <summary>The mean after the k highest and the k lowest are left out; no rate when nothing remains.</summary>
    public static Aggregator Trimmed(int k) => new TrimmedAggregator(k);

    /// <summary>Name and parameters.</summary>
    public string Id { get; }

    /// <summary>The parent's rate, unrounded; null when no child has one.</summary>
    public abstract decimal? Combine(ReadOnlySpan<Part> parts);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
