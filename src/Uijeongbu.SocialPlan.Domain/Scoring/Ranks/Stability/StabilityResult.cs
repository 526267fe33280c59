namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>What a study found. It carries the study, so with it the seed, the draws and every choice.</summary>
public sealed class StabilityResult
{
    private readonly RankTallies _tallies;
    private readonly Dictionary<string, int> _indices;

    internal StabilityResult(StabilityStudy study, IReadOnlyList<UnitStability> units, RankTallies tallies)
    {
        (Study, Units, _tallies) = (study, units, tallies);
        _indices = units.Select((u, i) => (u.Key, i)).ToDictionary(u => u.Key, u => u.i, StringComparer.Ordinal);
    }

    /// <summary>What was asked.</summary>
    public StabilityStudy Study { get; }

    /// <summary>The units by key, ordinal.</summary>
    public IReadOnlyList<UnitStability> Units { get; }

    /// <summary>
    /// The share of draws in which one unit stands strictly before the other. Its counterpart may add up to less than 1: equal places, and
    /// draws in which either has no score, count for neither.
    /// </summary>
    /// <exception cref="KeyNotFoundException">A unit that is not in the table.</exception>
    public decimal BeatShare(string unit, string other) => (decimal)_tallies.Wins(_indices[unit], _indices[other]) / Study.Draws;

    /// <summary>Each officially ranked unit with the next one, the best first; equal places by key.</summary>
    public IReadOnlyList<Neighbours> Neighbours
    {
        get
        {
            var ordered = Units.Where(u => u.Official.Rank is not null).OrderBy(u => u.Official.Rank).ThenBy(u => u.Key, StringComparer.Ordinal).ToList();
            return [.. ordered.Zip(ordered.Skip(1), (better, next) => NeighboursOf(better.Key, next.Key))];
        }
    }

    private Neighbours NeighboursOf(string better, string next)
    {
        var share = BeatShare(better, next);
        return new(better, next, share, share < Study.NoiseThreshold);
    }
}

/// <summary>A unit's place under uncertain choices.</summary>
/// <param name="Official">Score and place under the official choices, exact.</param>
/// <param name="MedianRank">The middle place over the draws in which it had one; null when it never had.</param>
/// <param name="LowRank">The place that 5 % of these draws do not exceed.</param>
/// <param name="HighRank">The place that 95 % of these draws do not exceed.</param>
/// <param name="ShareAsOfficial">The share of all draws with the official place.</param>
/// <param name="ShareUnranked">The share of all draws without a score.</param>
/// <param name="Without">Its place without each criterion, by the criterion's key.</param>
public sealed record UnitStability(
    Ranked Official, decimal? MedianRank, decimal? LowRank, decimal? HighRank, decimal ShareAsOfficial, decimal ShareUnranked,
    IReadOnlyList<RankWithout> Without)
{
    /// <summary>The unit.</summary>
    public string Key => Official.Entry.Name;
}

/// <summary>A place when a criterion is left out.</summary>
/// <param name="Criterion">The one left out.</param>
/// <param name="Rank">The place; null when nothing is left to score.</param>
/// <param name="Shift">Minus the official place: above 0 the unit falls without the criterion.</param>
public sealed record RankWithout(string Criterion, decimal? Rank, decimal? Shift);

/// <summary>Two units next to each other in the official ranking.</summary>
/// <param name="Better">The better one, or the first by key of an equal place.</param>
/// <param name="Next">The other.</param>
/// <param name="BeatShare">The share of draws in which the better one stands strictly before the other.</param>
/// <param name="IsWithinNoise">Whether that is less than the study's threshold: the difference should not be made much of.</param>
public sealed record Neighbours(string Better, string Next, decimal BeatShare, bool IsWithinNoise);
