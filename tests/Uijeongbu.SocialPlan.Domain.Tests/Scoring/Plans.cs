using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring;

/// <summary>Short ways to write down small plans.</summary>
internal static class Plans
{
    public static Reading Up(decimal? actual, decimal? target) =>
        new() { Actual = actual, Target = target, Direction = Direction.HigherIsBetter };

    public static Reading Down(decimal? actual, decimal? target) =>
        new() { Actual = actual, Target = target, Direction = Direction.LowerIsBetter };

    /// <summary>An 상향 indicator with a target of 100, so that its actual is its rate; null for one without an actual.</summary>
    public static IndicatorInput AtRate(decimal? rate, decimal weight = 1m) => new($"indicator at {rate}", "%", Up(rate, 100m), Weight: weight);

    public static IndicatorInput NotDue { get; } = new("not due", "%", new() { IsNotApplicable = true });

    public static ProjectInput Project(params IndicatorInput[] indicators) => new("project", indicators);

    /// <summary>A project of one indicator.</summary>
    public static ProjectInput ProjectAt(decimal? rate, decimal weight = 1m) => new($"project at {rate}", [AtRate(rate)], weight);

    public static PlanInput Plan(params ProjectInput[] projects) => new([new("strategy", projects)]);

    public static PlanInput PlanOf(params ProjectInput[][] strategies) =>
        new([.. strategies.Select((projects, i) => new StrategyInput($"strategy {i + 1}", projects))]);

    /// <summary>One project of one 상향 indicator for each pair of actual and target.</summary>
    public static PlanInput OfRates(IReadOnlyList<(decimal Actual, decimal Target)> rates) =>
        Plan([.. rates.Select(r => Project(new IndicatorInput("indicator", "", Up(r.Actual, r.Target))))]);
}
