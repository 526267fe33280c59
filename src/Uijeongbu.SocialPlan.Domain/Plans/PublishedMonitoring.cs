using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>A round of the monitoring group as published: without names and affiliations.</summary>
/// <param name="Kind">이행점검 or 결과점검.</param>
/// <param name="OpensOn">First day on which reviews were written, in Korea.</param>
/// <param name="ClosesOn">Last day.</param>
/// <param name="Members">Members with at least one review.</param>
/// <param name="Projects">Projects that were reviewed.</param>
/// <param name="Reviews">Reviews that were submitted.</param>
/// <param name="Summaries">종합의견 by strategy, in the order of the plan.</param>
/// <param name="Opinions">Opinions that went to departments, in the order of the plan.</param>
public sealed record PublishedRound(
    RoundKind Kind, DateOnly OpensOn, DateOnly ClosesOn, int Members, int Projects, int Reviews, IReadOnlyList<PublishedSummary> Summaries, IReadOnlyList<PublishedOpinion> Opinions);

/// <summary>종합의견 of a strategy.</summary>
/// <param name="Strategy">Name of the strategy.</param>
/// <param name="Text">The group's words.</param>
public sealed record PublishedSummary(string Strategy, string Text);

/// <summary>An opinion in the group's words with what became of it (조치결과).</summary>
/// <param name="ProjectCode">Number of the project.</param>
/// <param name="Project">Name of the project.</param>
/// <param name="Text">The opinion.</param>
/// <param name="Members">How many members' words it holds.</param>
/// <param name="Fate">조치결과; null while the department has not answered.</param>
/// <param name="Reason">Why; null for none.</param>
/// <param name="Plan">What is done, until when; null for none.</param>
/// <param name="IsAskedAgain">Whether the members asked about it once more and the second answer is still to come.</param>
public sealed record PublishedOpinion(string ProjectCode, string Project, string Text, int Members, OpinionFate? Fate, string? Reason, string? Plan, bool IsAskedAgain);
