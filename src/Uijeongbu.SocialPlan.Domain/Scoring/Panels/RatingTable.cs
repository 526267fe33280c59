namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>Units by evaluators for one question, as agreement and severity take it. Only marks that were given; gaps are gaps.</summary>
public sealed class RatingTable
{
    /// <param name="ratings">At most one per unit and evaluator.</param>
    /// <exception cref="ArgumentException">An evaluator rated a unit twice.</exception>
    public RatingTable(IReadOnlyList<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        Ratings = ratings;
        Units = [.. ratings.Select(r => r.Unit).Distinct(StringComparer.Ordinal)];
        Evaluators = [.. ratings.Select(r => r.Evaluator).Distinct(StringComparer.Ordinal)];
        if (ratings.DistinctBy(r => (r.Unit, r.Evaluator)).Count() < ratings.Count)
        {
            throw new ArgumentException("An evaluator rated a unit twice.", nameof(ratings));
        }
    }

    /// <summary>In the order given.</summary>
    public IReadOnlyList<Rating> Ratings { get; }

    /// <summary>Units with at least one rating, in the order of first appearance.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>Evaluators with at least one rating, in the order of first appearance.</summary>
    public IReadOnlyList<string> Evaluators { get; }

    /// <summary>Whether every evaluator rated every unit.</summary>
    public bool IsComplete => Ratings.Count == (long)Units.Count * Evaluators.Count;
}

/// <summary>One evaluator's figure for one unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Evaluator">The evaluator.</param>
/// <param name="Value">The mark, or a total of marks.</param>
public readonly record struct Rating(string Unit, string Evaluator, decimal Value);
