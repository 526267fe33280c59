namespace Uijeongbu.SocialPlan.Domain.Scoring.Publication;

/// <summary>
/// The scorecard of local public enterprises: leaf points = weight x rate / 100, rounded to two decimals; a parent adds the rounded
/// points of its children and its rate is 100 x points / weight. Rounding at each level is part of the rule. A leaf without a rate is left
/// out of points and weight alike, so it neither lowers nor lifts its parents.
/// </summary>
public static class Scorecard
{
    private static readonly Rounding TwoPlaces = new(2, RoundingStage.EachLevel);

    /// <summary>Points and rates of a tree.</summary>
    public static ScoredNode Score(ScorecardNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node.Children.Count == 0)
        {
            var leaf = TwoPlaces.Round(node.Rate is { } rate ? node.Weight * rate / 100m : null);
            return new(node, leaf, node.Rate, []) { UnratedWeight = leaf is null ? node.Weight : 0m };
        }

        var children = node.Children.Select(Score).ToList();
        var points = children.Any(c => c.Points is not null) ? children.Sum(c => c.Points ?? 0m) : (decimal?)null;
        var unrated = points is null ? node.Weight : children.Sum(c => c.UnratedWeight);
        var rated = node.Weight - unrated;
        return new(node, points, rated == 0m ? null : TwoPlaces.Round(100m * points / rated), children) { UnratedWeight = unrated };
    }
}

/// <summary>A node of a scorecard.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Weight">Points available (배점).</param>
/// <param name="Rate">A leaf's rate in percent; null when not rated. Parents have none of their own.</param>
/// <param name="Children">Empty for a leaf.</param>
public sealed record ScorecardNode(string Name, decimal Weight, decimal? Rate, IReadOnlyList<ScorecardNode> Children);

/// <summary>A scored node.</summary>
/// <param name="Node">What was scored.</param>
/// <param name="Points">Rounded to two decimals; null when nothing below was rated.</param>
/// <param name="Rate">In percent, two decimals.</param>
/// <param name="Children">Scored children.</param>
public sealed record ScoredNode(ScorecardNode Node, decimal? Points, decimal? Rate, IReadOnlyList<ScoredNode> Children)
{
    /// <summary>Points available below that nothing was rated on: left out of the rate, to be said beside it.</summary>
    public decimal UnratedWeight { get; init; }
}
