namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

/// <summary>A unit to rank.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Score">Its score; null leaves it unranked, never last.</param>
/// <param name="Group">Its peer group; ranks are within the group. null is a group too.</param>
/// <param name="TieValues">Its values for the rule's tie-break chain, in that order; null loses against a value, and a
/// shorter list has none for the rest.</param>
public sealed record RankEntry(string Name, decimal? Score, string? Group = null, IReadOnlyList<decimal?>? TieValues = null);

/// <summary>A ranked unit.</summary>
/// <param name="Entry">What was ranked.</param>
/// <param name="Compared">The score as compared; null when unranked.</param>
/// <param name="Rank">The place; a half where fractional; null when unranked.</param>
/// <param name="IsShared">Whether another unit has the same place (공동).</param>
/// <param name="DecidedBy">The tie-break criterion that separated it from an equal score; null when none was needed.</param>
public sealed record Ranked(RankEntry Entry, decimal? Compared, decimal? Rank, bool IsShared, string? DecidedBy);
