namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>What the limits of the guideline look at, as plain counts.</summary>
/// <param name="Strategies">The strategies in the order of the plan.</param>
/// <param name="Subsidised">Projects and tasks that are nationally subsidised (국고보조사업); null when nobody said.</param>
/// <param name="Codes">The numbers of all projects and tasks.</param>
public sealed record PlanCounts(IReadOnlyList<StrategyCounts> Strategies, int? Subsidised, IReadOnlyList<string> Codes)
{
    /// <summary>Projects and tasks of both systems.</summary>
    public int Projects => Strategies.Sum(strategy => strategy.Projects);
}

/// <summary>One strategy.</summary>
/// <param name="System">System Ⅰ or Ⅱ.</param>
/// <param name="Order">Place within the system, from 1.</param>
/// <param name="Name">Name.</param>
/// <param name="Projects">Projects, or in system Ⅱ tasks.</param>
/// <param name="Priorities">Those of them marked 중점추진.</param>
/// <param name="LeadTasks">The lead tasks (대표과업) of a strategy of system Ⅱ; empty in system Ⅰ.</param>
public sealed record StrategyCounts(StrategySystem System, int Order, string Name, int Projects, int Priorities, IReadOnlyList<LeadTaskCounts> LeadTasks);

/// <summary>One lead task (대표과업).</summary>
/// <param name="Name">Name.</param>
/// <param name="Tasks">Its tasks.</param>
public sealed record LeadTaskCounts(string Name, int Tasks);
