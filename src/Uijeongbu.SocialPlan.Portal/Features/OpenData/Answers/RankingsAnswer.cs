using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;

/// <summary>Every current publication of an evaluation.</summary>
/// <param name="Rankings">Newest year first.</param>
public sealed record RankingsAnswer(IReadOnlyList<RankingRow> Rankings) : OpenDataAnswer;

/// <summary>A published evaluation in the list.</summary>
/// <param name="Province">Code of the province.</param>
/// <param name="Name">Its name.</param>
/// <param name="Year">실적연도.</param>
/// <param name="Kind">What was evaluated.</param>
/// <param name="Snapshot">확정본 번호.</param>
/// <param name="PublishedAt">Instant of publication, UTC.</param>
/// <param name="Supersedes">The snapshot that it corrects.</param>
/// <param name="Demo">Whether its figures are invented.</param>
/// <param name="Notice">시연용 가상 자료, or null.</param>
public sealed record RankingRow(string Province, string Name, int Year, EvaluationKind Kind, string Snapshot, DateTime PublishedAt, string? Supersedes, bool Demo, string? Notice);

/// <summary>One published evaluation: nothing beyond its scope.</summary>
/// <param name="Province">Code of the province.</param>
/// <param name="Name">Its name.</param>
/// <param name="Year">실적연도.</param>
/// <param name="Kind">What was evaluated.</param>
/// <param name="Snapshot">확정본 번호.</param>
/// <param name="PublishedAt">Instant of publication, UTC.</param>
/// <param name="Hash">SHA-256 of the publication.</param>
/// <param name="InputsHash">SHA-256 of the inputs, published or not.</param>
/// <param name="Scope">What is published.</param>
/// <param name="Current">Whether no correction followed.</param>
/// <param name="Supersedes">The snapshot that it corrects.</param>
/// <param name="Reason">정정 사유.</param>
/// <param name="Groups">Peer groups.</param>
public sealed record RankingAnswer(
    string Province, string Name, int Year, EvaluationKind Kind, string Snapshot, DateTime PublishedAt, string Hash, string InputsHash, PublicationScope Scope, bool Current, string? Supersedes, string? Reason,
    IReadOnlyList<RankingGroupFigures> Groups) : OpenDataAnswer;

/// <summary>A peer group.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Size">How many were compared, named or not.</param>
/// <param name="Mean">Mean of the totals, as printed; null unless scores are published.</param>
/// <param name="Rows">The best first; below the scope of ranks and scores by code.</param>
public sealed record RankingGroupFigures(string Name, int Size, decimal? Mean, IReadOnlyList<RankingFigures> Rows);

/// <summary>A municipality.</summary>
/// <param name="Rank">Its place; null when it is not published or there is none.</param>
/// <param name="Shared">공동.</param>
/// <param name="Region">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">Points as printed.</param>
/// <param name="Tier">Third of its group; null unless only tiers are published.</param>
/// <param name="Award">등급.</param>
/// <param name="LastScore">Points of the year before.</param>
/// <param name="Achievement">목표달성도 in percent, unrounded.</param>
/// <param name="AchievementSnapshot">Number of the results that it was computed from.</param>
/// <param name="Corrected">Whether a ruling changed one of its figures.</param>
public sealed record RankingFigures(
    decimal? Rank, bool Shared, string Region, string Name, decimal? Score, RankTier? Tier, string? Award, decimal? LastScore, decimal? Achievement, string? AchievementSnapshot, bool Corrected);
