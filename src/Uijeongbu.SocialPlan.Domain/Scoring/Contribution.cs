namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>
/// The projects that lift an overall rate most, and what it is without them: whether 126.8 is one project's doing can be seen at once.
/// </summary>
/// <param name="Largest">Projects by rate, highest first; ties keep the plan's order.</param>
/// <param name="RateWithout">The plan's rate without them under the same policy, unrounded; null when nothing remains.</param>
public sealed record Contribution(IReadOnlyList<ProjectScore> Largest, decimal? RateWithout)
{
    private const int FewestProjects = 10;

    /// <summary>Whether the comparison says something: leaving three of a handful out says nothing.</summary>
    public bool IsTelling { get; private init; }

    /// <summary>The <paramref name="count"/> projects with the highest rates.</summary>
    public static Contribution Of(PlanScore score, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(score);
        var largest = score.Projects.Where(p => p.Figures.Value is not null)
            .OrderByDescending(p => p.Figures.Value).Take(count).ToList();
        var left = largest.Select(p => p.Input).ToHashSet(ReferenceEqualityComparer.Instance);
        var rest = score.Strategies
            .Select(s => s.Input with { Projects = [.. s.Input.Projects.Where(p => !left.Contains(p))] })
            .Where(s => s.Projects.Count > 0)
            .ToList();
        return new(largest, PlanScorer.Score(new(rest), score.Policy).Figures.Value)
        {
            IsTelling = score.Projects.Count(p => p.Figures.Value is not null) >= FewestProjects,
        };
    }
}
