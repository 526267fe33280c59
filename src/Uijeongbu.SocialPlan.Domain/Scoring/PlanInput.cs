namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>The inputs of a plan's rate for one year. Order is kept; it changes no figure.</summary>
/// <param name="Strategies">추진전략.</param>
public sealed record PlanInput(IReadOnlyList<StrategyInput> Strategies);

/// <summary>A strategy (추진전략).</summary>
/// <param name="Name">As printed.</param>
/// <param name="Projects">세부사업.</param>
/// <param name="Weight">For policies that weigh strategies.</param>
public sealed record StrategyInput(string Name, IReadOnlyList<ProjectInput> Projects, decimal Weight = 1m);

/// <summary>A project (세부사업).</summary>
/// <param name="Name">As printed.</param>
/// <param name="Indicators">성과지표.</param>
/// <param name="Weight">For policies that weigh projects.</param>
public sealed record ProjectInput(string Name, IReadOnlyList<IndicatorInput> Indicators, decimal Weight = 1m);

/// <summary>An indicator (성과지표) and its year.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Reading">Target, actual and what else a rate needs.</param>
/// <param name="Profile">Its own formula; null takes the policy's for its direction.</param>
/// <param name="Weight">For policies that weigh indicators.</param>
public sealed record IndicatorInput(string Name, string Unit, Reading Reading, RateProfile? Profile = null, decimal Weight = 1m);
