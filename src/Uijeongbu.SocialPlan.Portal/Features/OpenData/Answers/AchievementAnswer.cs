namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;

/// <summary>
/// The shape of the achievement, for its description. It is written by the writer that <c>score</c> uses
/// (<see cref="Scoring.ScoreJson"/>); a test holds the two together.
/// </summary>
/// <param name="Region">Region code.</param>
/// <param name="Year">Year of implementation.</param>
/// <param name="Snapshot">확정본 번호.</param>
/// <param name="PublishedAt">Instant of publication, UTC.</param>
/// <param name="Hash">SHA-256 of the snapshot's content.</param>
/// <param name="Policy">The rules.</param>
/// <param name="Overall">The plan's rate and what stands beside it.</param>
/// <param name="Strategies">In the order of the plan.</param>
public sealed record AchievementAnswer(
    string Region,
    int Year,
    string Snapshot,
    DateTime PublishedAt,
    string Hash,
    UsedPolicy Policy,
    OverallFigures Overall,
    IReadOnlyList<StrategyFigures> Strategies) : OpenDataAnswer;

/// <summary>The policy in its choices.</summary>
public sealed record UsedPolicy(
    string Id, int Version, string Up, string Down, decimal? Floor, decimal? Cap, string ProjectFrom, string PlanFrom, string PlanOver, int Decimals);

/// <summary>The overall rate with its companions.</summary>
public sealed record OverallFigures(
    decimal? Rate,
    decimal? RateUnrounded,
    decimal? Median,
    decimal? MeanCapped100,
    decimal? MeanCapped120,
    decimal? MetShare,
    int Above130,
    CoverageFigures Coverage,
    IReadOnlyList<ContributorFigures> Contributors,
    decimal? RateWithoutContributors);

/// <summary>산정 대상.</summary>
public sealed record CoverageFigures(int Counted, int Total);

/// <summary>One of the projects that lift the overall rate most.</summary>
public sealed record ContributorFigures(string Name, decimal? Rate);

/// <summary>추진전략.</summary>
public sealed record StrategyFigures(string Name, decimal? Rate, decimal? RateUnrounded, IReadOnlyList<ProjectFigures> Projects);

/// <summary>세부사업.</summary>
public sealed record ProjectFigures(string Name, decimal? Rate, decimal? RateUnrounded, IReadOnlyList<IndicatorFigures> Indicators);

/// <summary>성과지표.</summary>
public sealed record IndicatorFigures(
    string Name,
    string Unit,
    decimal? Target,
    decimal? Actual,
    string? Direction,
    string? Profile,
    decimal? Rate,
    decimal? RateUnrounded,
    decimal? RateRaw,
    string State,
    IReadOnlyList<string> Flags);
