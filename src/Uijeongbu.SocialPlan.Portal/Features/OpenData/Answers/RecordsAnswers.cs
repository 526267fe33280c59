namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;

/// <summary>Achievements that municipalities made public themselves.</summary>
/// <param name="Achievements">Newest year first.</param>
public sealed record PublishedAchievementsAnswer(IReadOnlyList<PublishedAchievementRow> Achievements) : OpenDataAnswer
{
    /// <inheritdoc/>
    private protected override bool IsOfOthers => true;
}

/// <summary>An achievement as published, with its source; never recomputed here.</summary>
/// <param name="Region">Region code at the end of the year.</param>
/// <param name="Name">Name of the place.</param>
/// <param name="Year">Year of implementation.</param>
/// <param name="Generation">Number of the generation.</param>
/// <param name="Scope">What the figure covers.</param>
/// <param name="Rate">In percent as printed; null when only counts were published.</param>
/// <param name="Precision">How exact the printed text is.</param>
/// <param name="Strategies">추진전략.</param>
/// <param name="PriorityProjects">중점추진사업.</param>
/// <param name="Projects">세부사업.</param>
/// <param name="Indicators">성과지표.</param>
/// <param name="PublishedOn">Day or month, as the source gives it.</param>
/// <param name="Note">Remark.</param>
/// <param name="Source">Address of the source.</param>
public sealed record PublishedAchievementRow(
    string Region,
    string Name,
    int Year,
    int Generation,
    string Scope,
    decimal? Rate,
    string Precision,
    int? Strategies,
    int? PriorityProjects,
    int? Projects,
    int? Indicators,
    string PublishedOn,
    string? Note,
    string Source);

/// <summary>Awards as announced.</summary>
/// <param name="Awards">Newest year first.</param>
public sealed record AwardsAnswer(IReadOnlyList<AwardRow> Awards) : OpenDataAnswer
{
    /// <inheritdoc/>
    private protected override bool IsOfOthers => true;
}

/// <summary>An award with its source.</summary>
/// <param name="Region">Region code at the end of the last year.</param>
/// <param name="Name">Name of the place.</param>
/// <param name="Evaluator">Who evaluated.</param>
/// <param name="FirstYear">First year of implementation that was evaluated.</param>
/// <param name="LastYear">Last one.</param>
/// <param name="Group">Group within which it was given.</param>
/// <param name="Award">Award.</param>
/// <param name="AnnouncedYear">Year of announcement, as the source gives it.</param>
/// <param name="Prize">Prize as the source writes it.</param>
/// <param name="Note">Remark.</param>
/// <param name="Source">Address of the source.</param>
public sealed record AwardRow(
    string Region,
    string Name,
    string Evaluator,
    int FirstYear,
    int LastYear,
    string Group,
    string Award,
    string AnnouncedYear,
    string? Prize,
    string? Note,
    string Source);
