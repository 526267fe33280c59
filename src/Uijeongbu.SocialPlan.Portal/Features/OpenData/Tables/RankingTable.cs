using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

/// <summary>Published evaluations as tables: the list, and one with a line for each municipality.</summary>
internal static class RankingTable
{
    private static readonly IReadOnlyList<OpenDataColumn<RankingLine>> Columns =
    [
        new("province", r => TableCell.Of(r.Answer.Province)),
        new("year", r => TableCell.Of(r.Answer.Year)),
        new("snapshot", r => TableCell.Of(r.Answer.Snapshot)),
        new("peer_group", r => TableCell.Of(r.Group)),
        new("rank", r => TableCell.Of(r.Row.Rank)),
        new("shared", r => TableCell.Of(r.Row.Rank is null ? null : r.Row.Shared ? "Y" : "N")),
        new("region", r => TableCell.Of(r.Row.Region)),
        new("name", r => TableCell.Of(r.Row.Name)),
        new("score", r => TableCell.Of(r.Row.Score, Domain.Evaluation.Scores.UnitScore.Printed.Decimals)),
        new("tier", r => TableCell.Of(r.Row.Tier?.ToString())),
        new("award", r => TableCell.Of(r.Row.Award)),
        new("last_score", r => TableCell.Of(r.Row.LastScore)),
        new("achievement_unrounded", r => TableCell.Of(r.Row.Achievement is { } rate ? JsonFigures.Figure(rate) : null)),
        new("achievement_snapshot", r => TableCell.Of(r.Row.AchievementSnapshot)),
        new("corrected", r => TableCell.Of(r.Row.Corrected ? "Y" : "N")),
    ];

    /// <summary>The list.</summary>
    public static readonly OpenDataTable<RankingRow> List = new("rankings", r => r.Demo,
    [
        new("province", r => TableCell.Of(r.Province)),
        new("name", r => TableCell.Of(r.Name)),
        new("year", r => TableCell.Of(r.Year)),
        new("kind", r => TableCell.Of(r.Kind.ToString())),
        new("snapshot", r => TableCell.Of(r.Snapshot)),
        new("published_at", r => TableCell.Of(r.PublishedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))),
        new("supersedes", r => TableCell.Of(r.Supersedes)),
    ]);

    /// <summary>The columns of one, whatever it is.</summary>
    public static IOpenDataTable Description { get; } = new OpenDataTable<RankingLine>("ranking", _ => false, Columns);

    /// <summary>One of them.</summary>
    public static OpenDataTable<RankingLine> Of(RankingAnswer answer) => new(FormattableString.Invariant($"ranking_{answer.Province}_{answer.Year}"), r => r.Answer.Demo, Columns);

    /// <summary>Its lines.</summary>
    public static IReadOnlyList<RankingLine> Lines(RankingAnswer answer) => [.. answer.Groups.SelectMany(group => group.Rows, (group, row) => new RankingLine(answer, group.Name, row))];
}

/// <summary>A municipality of a published evaluation.</summary>
internal sealed record RankingLine(RankingAnswer Answer, string Group, RankingFigures Row);
