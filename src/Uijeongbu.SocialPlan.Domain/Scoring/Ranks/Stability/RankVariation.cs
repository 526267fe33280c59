using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>
/// Which choices are uncertain. Each draw takes one of each list with equal chances, and weights by <see cref="Weights"/>. An empty list leaves
/// the official choice; a list that should hold the official choice names it.
/// </summary>
public sealed record RankVariation
{
    /// <summary>Nothing varies.</summary>
    public static readonly RankVariation Nothing = new();

    /// <summary>How weights vary.</summary>
    public WeightVariation Weights { get; init; }

    /// <summary>Caps; null in the list is no cap.</summary>
    public IReadOnlyList<decimal?> Caps { get; init; } = [];

    /// <summary>Rules for missing values.</summary>
    public IReadOnlyList<MissingChildRule> Missing { get; init; } = [];

    /// <summary>When figures are rounded, to the official choice's decimals.</summary>
    public IReadOnlyList<RoundingStage> Stages { get; init; } = [];

    /// <summary>Every combination of cap, missing rule and rounding stage, the last varying first.</summary>
    public IReadOnlyList<RankChoices> Combinations(RankChoices official)
    {
        ArgumentNullException.ThrowIfNull(official);
        return
        [
            .. from cap in Or(Caps, official.Cap)
               from missing in Or(Missing, official.Missing)
               from stage in Or(Stages, official.Rounding.Stage)
               select new RankChoices { Cap = cap, Missing = missing, Rounding = official.Rounding with { Stage = stage } },
        ];
    }

    private static IReadOnlyList<T> Or<T>(IReadOnlyList<T> list, T official) => list.Count == 0 ? [official] : list;
}

/// <summary>How weights vary around the official ones.</summary>
/// <param name="Kind">The law.</param>
/// <param name="Parameter">Of that law.</param>
public readonly record struct WeightVariation(WeightVariationKind Kind, decimal Parameter = 0m)
{
    /// <summary>Not at all.</summary>
    public static readonly WeightVariation Fixed;

    /// <summary>
    /// Dirichlet with alpha_i = concentration x w_i / sum w: the mean is the official weights, and the sd of a weight p is
    /// sqrt(p (1 - p) / (concentration + 1)); 100 gives 0.20 an sd of 0.04.
    /// </summary>
    /// <param name="concentration">1 to 1,000,000.</param>
    public static WeightVariation Dirichlet(decimal concentration) => new(WeightVariationKind.Dirichlet, concentration);

    /// <summary>Each weight times a factor of its own, uniform from 1 - share to 1 + share, then all rescaled to their sum.</summary>
    /// <param name="share">Above 0, below 1; 0.25 is the usual plus or minus 25 %.</param>
    public static WeightVariation Uniform(decimal share = 0.25m) => new(WeightVariationKind.Uniform, share);

    /// <summary>Whether the parameter is one the law can have.</summary>
    internal bool IsUsable => Kind switch
    {
        WeightVariationKind.Dirichlet => Parameter is >= 1m and <= 1_000_000m,
        WeightVariationKind.Uniform => Parameter is > 0m and < 1m,
        _ => true,
    };
}

/// <summary>The laws of weights.</summary>
public enum WeightVariationKind
{
    /// <summary>The official weights.</summary>
    Fixed,

    /// <summary>Dirichlet around the official weights.</summary>
    Dirichlet,

    /// <summary>Independent uniform factors, renormalised.</summary>
    Uniform,
}
