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
        var largest = LargestOf(score.Projects, count);
        return new(largest, PlanScorer.RateWithout(score, largest.ToHashSet<ProjectScore>(ReferenceEqualityComparer.Instance)))
        {
            IsTelling = score.Projects.Count(p => p.Figures.Value is not null) >= FewestProjects,
        };
    }

    /// <summary>One pass that keeps the few largest, where sorting would copy the rates of 200,000 projects.</summary>
    private static List<ProjectScore> LargestOf(IEnumerable<ProjectScore> projects, int count)
    {
        var largest = new List<ProjectScore>(count + 1);
        foreach (var project in projects)
        {
            if (project.Figures.Value is not { } rate || (largest.Count == count && rate <= largest[^1].Figures.Value))
            {
                continue;
            }

            var place = largest.FindIndex(p => p.Figures.Value < rate);
            largest.Insert(place < 0 ? largest.Count : place, project);
            if (largest.Count > count)
            {
                largest.RemoveAt(count);
            }
        }

        return largest;
    }
}
