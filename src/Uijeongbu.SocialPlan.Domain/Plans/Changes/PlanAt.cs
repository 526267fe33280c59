namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>
/// A plan as it stands on a day: what was promised, as an immutable value. Two are equal when they promise the same; how it came about
/// (<see cref="Lineage"/>) does not count. The order of projects under a strategy is layout and no promise, so it is not here.
/// </summary>
public sealed record PlanAt
{
    /// <summary>A plan as adopted.</summary>
    /// <param name="strategies">Strategies of both systems.</param>
    /// <param name="projects">Projects, each under one of the strategies.</param>
    /// <exception cref="ArgumentException">Two strategies have the same id, or two projects the same number.</exception>
    public PlanAt(IEnumerable<StrategyAt> strategies, IEnumerable<ProjectAt> projects)
        : this(new(strategies), new(projects), lineage: null)
    {
    }

    private PlanAt(KeyedSet<Guid, StrategyAt> strategies, KeyedSet<string, ProjectAt> projects, Lineage? lineage) =>
        (Strategies, Projects, Lineage) = (strategies, projects, lineage ?? Lineage.Of(projects.Select(project => project.Code)));

    /// <summary>A plan without anything in it.</summary>
    public static PlanAt Empty { get; } = new([], []);

    /// <summary>Strategies.</summary>
    public KeyedSet<Guid, StrategyAt> Strategies { get; private init; }

    /// <summary>Projects that run, by number.</summary>
    public KeyedSet<string, ProjectAt> Projects { get; private init; }

    /// <summary>Every number ever given and which project came from which.</summary>
    public Lineage Lineage { get; private init; }

    /// <inheritdoc/>
    public bool Equals(PlanAt? other) => other is not null && Strategies.Equals(other.Strategies) && Projects.Equals(other.Projects);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Strategies, Projects);

    /// <summary>The plan with a strategy, or without it when <paramref name="strategy"/> is null.</summary>
    internal PlanAt Set(Guid id, StrategyAt? strategy) => this with { Strategies = Strategies.Set(id, strategy) };

    /// <summary>The plan with another state of a project that runs.</summary>
    internal PlanAt With(ProjectAt project) => this with { Projects = Projects.With(project) };

    /// <summary>The plan with a project under a new number.</summary>
    internal PlanAt Add(ProjectAt project) => With(project) with { Lineage = Lineage.Give(project.Code) };

    /// <summary>The plan without a project; its number stays given.</summary>
    internal PlanAt Drop(string code) => this with { Projects = Projects.Without(code) };

    /// <summary>The plan with some projects in place of others, noted in the lineage.</summary>
    internal PlanAt Regroup(IReadOnlyCollection<ProjectAt> before, IReadOnlyCollection<ProjectAt> after, DateOnly on)
    {
        var rest = before.Aggregate(Projects, (projects, project) => projects.Without(project.Code));
        return this with
        {
            Projects = after.Aggregate(rest, (projects, project) => projects.With(project)),
            Lineage = Lineage.Regroup([.. before.Select(project => project.Code)], [.. after.Select(project => project.Code)], on),
        };
    }
}

/// <summary>A strategy (추진전략) on a day.</summary>
/// <param name="Id">The strategy, through all its names.</param>
/// <param name="System">System Ⅰ or Ⅱ.</param>
/// <param name="Order">Place within the system, by which people call it.</param>
/// <param name="Name">Name.</param>
public sealed record StrategyAt(Guid Id, StrategySystem System, int Order, string Name) : IKeyed<Guid>
{
    /// <inheritdoc/>
    Guid IKeyed<Guid>.Key => Id;
}
