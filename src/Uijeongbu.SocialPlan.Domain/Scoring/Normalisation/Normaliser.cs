namespace Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;

/// <summary>
/// Brings indicators of unlike units onto one scale, over the units of one year; afterwards higher is always better. Missing values stay
/// missing and count in no mean, range or place (OECD/JRC Handbook on Constructing Composite Indicators, 2008; COINr).
/// </summary>
public abstract class Normaliser
{
    private protected Normaliser(string id) => Id = id;

    /// <summary>(x - min)/(max - min), 0 to 1; reversed where lower is better.</summary>
    /// <param name="allEqual">What a column without a range gives.</param>
    public static Normaliser MinMax(AllEqualRule allEqual = AllEqualRule.NotApplicable) => new MinMax(allEqual);

    /// <summary>
    /// (x - low)/(high - low) with goalposts that do not depend on the units, cut off at 0 and 1; reversed where lower is better (COINr
    /// n_goalposts).
    /// </summary>
    /// <param name="low">The lower goalpost.</param>
    /// <param name="high">Above the lower one.</param>
    public static Normaliser Goalposts(decimal low, decimal high) => new Goalposts(low, high);

    /// <summary>(x - mean)/sd, to 9 decimals; its sign turned where lower is better. 0 for all when all are equal.</summary>
    /// <param name="sd">Whether squares are divided by n or by n - 1.</param>
    public static Normaliser ZScore(StandardDeviation sd) => new ZScore("z", sd, scale: 1m, shift: 0m);

    /// <summary>50 + 10 z (표준점수 T).</summary>
    /// <param name="sd">Whether squares are divided by n or by n - 1.</param>
    public static Normaliser TScore(StandardDeviation sd) => new ZScore("t-score", sd, scale: 10m, shift: 50m);

    /// <summary>The number of units that are worse: 0 for the worst, n - 1 for a single best (COINr n_borda, ties as "min").</summary>
    public static Normaliser Borda { get; } = new Places("borda", isShare: false);

    /// <summary>The share of the other units that are worse, 0 to 1 (COINr n_prank, ties as "min").</summary>
    public static Normaliser PercentileRank { get; } = new Places("percentile-rank", isShare: true);

    /// <summary>Name and parameters.</summary>
    public string Id { get; }

    /// <summary>Normalises a column.</summary>
    /// <param name="values">One for each unit, of magnitudes up to <see cref="Reading.MaxMagnitude"/>; null where there is none.</param>
    /// <param name="direction">Which way the indicator wants to go.</param>
    public Normalised Normalise(IReadOnlyList<decimal?> values, Direction direction)
    {
        ArgumentNullException.ThrowIfNull(values);
        var present = values.Where(v => v is not null).Select(v => v!.Value).ToArray();
        if (present.Length == 0)
        {
            return new(Id, direction, [.. values], Edge: null);
        }

        Array.Sort(present);
        var column = Of(present, direction, out var edge);
        return new(Id, direction, [.. values.Select(v => v is { } value ? column(value) : null)], edge);
    }

    /// <summary>The rule for one value.</summary>
    /// <param name="sorted">All values that are there, at least one.</param>
    /// <param name="direction">Which way the indicator wants to go.</param>
    /// <param name="edge">The edge rule that decided, as <c>case=choice</c>; null when none did.</param>
    private protected abstract Func<decimal, decimal?> Of(decimal[] sorted, Direction direction, out string? edge);

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>What min-max gives when all values are equal.</summary>
public enum AllEqualRule
{
    /// <summary>No value: the indicator tells no unit from another.</summary>
    NotApplicable,

    /// <summary>0.5 for all.</summary>
    Half,
}

/// <summary>What the squared deviations are divided by.</summary>
public enum StandardDeviation
{
    /// <summary>n: the units are all there are.</summary>
    Population,

    /// <summary>n - 1: the units are a sample.</summary>
    Sample,
}
