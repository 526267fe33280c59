using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Tracing;

/// <summary>How the rate of a project, strategy or plan came about: its children, the roll-up, cap and rounding.</summary>
/// <param name="Policy">The rules.</param>
/// <param name="RollUp">Aggregator and rule for missing children.</param>
/// <param name="CompanionCap">The cap of a companion figure (상한 100 적용 평균), or none for the official one.</param>
/// <param name="Parts">All children, also those that do not count.</param>
/// <param name="Cap">The policy's cap at this level; null for none.</param>
public sealed record RollUpTrace(
    ScoringPolicy Policy, RollUp RollUp, CompanionCap CompanionCap, IReadOnlyList<TracePart> Parts, decimal? Cap)
{
    /// <summary>What the roll-up gives, before the cap; null for an empty node.</summary>
    public decimal? Raw => RollUp.Combine([.. Parts.Select(p => p.Part)]);

    /// <summary>What counts, unrounded unless the policy rounds at each level.</summary>
    public decimal? Value => Policy.Rounding.BetweenLevels(Raw > Cap ? Cap : Raw);

    /// <summary>The printed figure.</summary>
    public decimal? Rounded => Policy.Rounding.Round(Value);
}

/// <summary>A child in a roll-up.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Part">What it brings.</param>
/// <param name="Excluded">Why it does not count; null when it does, or when it is a node without a rate.</param>
public sealed record TracePart(string Name, Part Part, RateState? Excluded);
