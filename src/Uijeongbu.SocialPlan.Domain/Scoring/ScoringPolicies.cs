namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>The policies that the portal ships.</summary>
public static class ScoringPolicies
{
    /// <summary>
    /// No cap, floor 0, missing left out, project = mean of its indicators, plan = mean of its projects, rounded once at the end to one
    /// decimal, half away from zero.
    /// </summary>
    public static readonly ScoringPolicy Default = new() { Id = "default", Version = 1 };

    /// <summary>As <see cref="Default"/> without the floor: what the ministries' performance reports print.</summary>
    public static readonly ScoringPolicy MinistryReport = new()
    {
        Id = "ministry-report",
        Version = 1,
        Edges = new() { Floor = null, NegativeActual = NegativeActualRule.Keep },
    };

    /// <summary>
    /// The rules of the benchmark data: 하향 as T/A with 100 for an actual of 0, a zero target gives no rate, a municipality is the mean
    /// of its strategies, two decimals. A statement about the benchmark, not about the ministry's rules.
    /// </summary>
    public static readonly ScoringPolicy Bench = new()
    {
        Id = "bench",
        Version = 1,
        Down = RateProfiles.InverseDown,
        Edges = new()
        {
            Floor = null,
            ZeroTargetDown = ZeroTargetDownRule.NotApplicable,
            ZeroActualInverse = InversePoleRule.Full,
        },
        Basis = PlanBasis.Strategies,
        Rounding = new(2),
    };

    /// <summary>All of them, <c>default</c> first.</summary>
    public static IReadOnlyList<ScoringPolicy> All { get; } = [Default, MinistryReport, Bench];

    /// <summary>The newest version with this id; null for an unknown one.</summary>
    public static ScoringPolicy? Find(string id) => All.LastOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));
}
