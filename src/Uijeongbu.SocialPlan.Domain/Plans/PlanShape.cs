namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>The build of the plans of one generation.</summary>
public sealed class PlanShape
{
    /// <summary>Label of system Ⅰ.</summary>
    public required string ProjectsLabel { get; init; }

    /// <summary>Label of system Ⅱ (발전 or 균형발전); null when the generation has one system only.</summary>
    public string? DevelopmentLabel { get; init; }

    /// <summary>How a project number looks, as a regular expression. A number that does not fit is a hint, never refused: numbers are opaque.</summary>
    public required string NumberPattern { get; init; }

    /// <summary>An example of a number, for people.</summary>
    public required string NumberExample { get; init; }

    /// <summary>Where this is stated, or that it is a reading of ours.</summary>
    public required string Source { get; init; }

    /// <summary>The levels from the top down.</summary>
    public required List<PlanLevel> Levels { get; init; }
}

/// <summary>One level of a plan.</summary>
public sealed class PlanLevel
{
    /// <summary>Stable name: strategy, priority, task-group, project.</summary>
    public required string Key { get; init; }

    /// <summary>What people call it: 추진전략, 중점추진사업, 대표과업, 세부사업.</summary>
    public required string Label { get; init; }

    /// <summary>The systems that have the level: Ⅰ, Ⅱ or both.</summary>
    public required string Systems { get; init; }
}
