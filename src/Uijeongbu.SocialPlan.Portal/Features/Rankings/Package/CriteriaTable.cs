using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Rankings.Package;

/// <summary>Points by criterion, 가점 and 감점 included: their sum for a municipality is its score.</summary>
internal static class CriteriaTable
{
    private static readonly IReadOnlyList<OpenDataColumn<CriteriaLine>> Columns =
    [
        new("region", r => TableCell.Of(r.Unit.Region)),
        new("name", r => TableCell.Of(r.Unit.Name)),
        new("area", r => TableCell.Of(r.Area)),
        new("criterion", r => TableCell.Of(r.Name)),
        new("full_points", r => TableCell.Of(r.Full)),
        new("points", r => TableCell.Of(r.Points)),
        new("points_before", r => TableCell.Of(r.Ruling?.Before)),
        new("objection", r => TableCell.Of(r.Ruling?.Ruled.Objection)),
        new("reason", r => TableCell.Of(r.Reason)),
    ];

    public static OpenDataTable<CriteriaLine> Of(RankingView view) => new("criteria", _ => view.Ranking.IsDemo, Columns);

    /// <summary>None where points are not published.</summary>
    public static IReadOnlyList<CriteriaLine> Lines(PublicRanking ranking) => [.. ranking.Groups.SelectMany(group => group.Units).SelectMany(unit => Lines(ranking, unit))];

    private static IEnumerable<CriteriaLine> Lines(PublicRanking ranking, PublicUnit unit)
    {
        var rulings = ranking.RulingsOf(unit).ToDictionary(ruling => ruling.Criterion.Key, StringComparer.Ordinal);
        var rubric = ranking.Rules.Rubric;
        var criteria = rubric.Areas.SelectMany(area => area.Criteria, (area, criterion) => (area, criterion)).Zip(unit.Criteria).Select(one =>
        {
            var ruling = rulings.GetValueOrDefault(one.First.criterion.Key);
            return new CriteriaLine(unit, one.First.area.Name, one.First.criterion.Name, one.First.criterion.Points, one.Second, ruling, ruling?.Ruled.Reason);
        });
        return [.. criteria, .. unit.Extras.Select(extra => new CriteriaLine(unit, null, rubric.Extras.FirstOrDefault(one => one.Key == extra.Key)?.Name ?? extra.Key, null, rubric.Added(extra), null, extra.Reason))];
    }
}

/// <summary>A criterion of a municipality, or 가점 or 감점.</summary>
internal sealed record CriteriaLine(PublicUnit Unit, string? Area, string Name, decimal? Full, decimal? Points, PublicRuling? Ruling, string? Reason);
