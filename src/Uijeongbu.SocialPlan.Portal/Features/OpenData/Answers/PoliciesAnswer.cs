using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;

/// <summary>The scoring policies.</summary>
/// <param name="Policies">By id and version.</param>
public sealed record PoliciesAnswer(IReadOnlyList<PolicyRow> Policies) : OpenDataAnswer;

/// <summary>A policy by its name.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Version">Version.</param>
/// <param name="Definition">Its rules.</param>
public sealed record PolicyRow(string Id, int Version, PolicyRules Definition);

/// <summary>One policy.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Version">Version.</param>
/// <param name="Definition">Its rules.</param>
public sealed record PolicyAnswer(string Id, int Version, PolicyRules Definition) : OpenDataAnswer;

/// <summary>Every rule of a policy, as it was stored when it was first used.</summary>
/// <param name="Up">Formula preselected where higher is better.</param>
/// <param name="Down">Formula preselected where lower is better.</param>
/// <param name="Edges">Edge rules, floor and cap.</param>
/// <param name="CapStage">Where the cap applies.</param>
/// <param name="Project">Indicators to project.</param>
/// <param name="Strategy">Projects to strategy.</param>
/// <param name="Plan">To the plan.</param>
/// <param name="Basis">What the plan's rate is the roll-up of.</param>
/// <param name="Rounding">Decimals, and when rounding happens.</param>
public sealed record PolicyRules(
    string Up, string Down, EdgeRules Edges, CapStage CapStage, PolicyStep Project, PolicyStep Strategy, PolicyStep Plan, PlanBasis Basis, Rounding Rounding);

/// <summary>One step up.</summary>
/// <param name="Aggregator">How present rates become one.</param>
/// <param name="Missing">What missing ones do.</param>
public sealed record PolicyStep(string Aggregator, MissingChildRule Missing);
