using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

/// <summary>Totals, places and awards of a round from its inputs. Pure: the same inputs in any order give the same figures.</summary>
public static class EvaluationScorer
{
    /// <summary>Computes all of a round.</summary>
    /// <exception cref="InvalidOperationException">Rules that cannot be used: see <see cref="EvaluationRules.WhyNot"/>.</exception>
    public static EvaluationScore Score(EvaluationInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var sorted = inputs.Sorted();
        var rules = sorted.Rules;
        MarkTable table = new(MarksOf(sorted), rules.Rubric.ToPanel());
        var rule = rules.ToPanelRule();
        var units = sorted.Units.Select(unit => CriteriaOf(unit, table, rules, rule)).ToList();
        var totals = sorted.Units.Zip(units, (unit, criteria) => TotalOf(unit, criteria, rules.Rubric)).ToList();
        var (places, isTieOpen) = PlacesOf([.. sorted.Units.Select((unit, i) => new RankEntry(unit.Code, totals[i], unit.Group, TieValuesOf(unit, units[i], rules)))], rules.ToRanking());
        List<UnitScore> scored = [.. sorted.Units.Select((unit, i) => new UnitScore(unit, units[i], totals[i], places[i], Award: null))];
        var awards = Awarding.Of(scored, rules.Awards);
        return new(sorted, [.. scored.Select(unit => unit with { Award = awards.GetValueOrDefault(unit.Unit.Code) })], [.. MeansOf(scored, rules.Rubric)])
        {
            IsTieOpen = isTieOpen,
            ReviewedBy = () => PanelReview.Of(table, rule),
        };
    }

    // Where every place should be given once and a tie stays, the figures are still shown, with shared places; such a round cannot be certified.
    private static (IReadOnlyList<Ranked> Places, bool IsTieOpen) PlacesOf(IReadOnlyList<RankEntry> entries, RankingRule rule)
    {
        try
        {
            return (Ranking.Rank(entries, rule), false);
        }
        catch (UnresolvedTieException)
        {
            return (Ranking.Rank(entries, rule with { Convention = RankingConvention.Standard1224 }), true);
        }
    }

    // The panel knows criteria by name. What the scoring service fills is a mark of every evaluator who submitted, moved by the adjustment and kept on the scale.
    private static List<Mark> MarksOf(EvaluationInputs inputs)
    {
        var byCode = inputs.Units.ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        List<Mark> marks = [];
        foreach (var sheet in inputs.Sheets.Where(sheet => byCode.ContainsKey(sheet.Unit)))
        {
            foreach (var criterion in inputs.Rules.Rubric.Criteria.Where(criterion => criterion.Stage == sheet.Stage))
            {
                var said = sheet.IsRecused ? null : sheet.Marks.FirstOrDefault(mark => mark.Criterion == criterion.Key);
                var value = sheet.IsRecused ? null
                    : SheetProgress.PointsOf(criterion, said, inputs.Rules, byCode[sheet.Unit].Achievement?.Rate);
                marks.Add(new(sheet.Unit, sheet.Evaluator, criterion.Name, value));
            }
        }

        return marks;
    }

    private static List<CriterionScore> CriteriaOf(EvaluatedUnit unit, MarkTable table, EvaluationRules rules, PanelRule rule)
    {
        List<CriterionScore> scores = [];
        foreach (var (criterion, asked) in rules.Rubric.Criteria.Zip(table.Criteria.All))
        {
            var panel = PanelScorer.Judge(table.MarksOf(unit.Code, criterion.Name), asked, rule);
            scores.Add(new(criterion, rules.FilledOf(criterion, unit.Achievement?.Rate), panel, unit.Ruled.LastOrDefault(ruled => ruled.Criterion == criterion.Key)));
        }

        return scores;
    }

    private static decimal? TotalOf(EvaluatedUnit unit, List<CriterionScore> criteria, Rubric rubric)
    {
        if (criteria.Exists(one => one.Value is null))
        {
            return null;
        }

        var extras = unit.Extras.Sum(extra => rubric.Extras.FirstOrDefault(one => one.Key == extra.Key) is { IsDeduction: true } ? -extra.Points : extra.Points);
        return criteria.Sum(one => one.Value!.Value) + extras;
    }

    private static List<decimal?> TieValuesOf(EvaluatedUnit unit, List<CriterionScore> criteria, EvaluationRules rules) =>
    [
        .. rules.Ranking.TieBreaks.Select(tie => tie.Kind switch
        {
            TieBreakKind.AchievementRate => unit.Achievement?.Rate,
            TieBreakKind.SubmittedAt => unit.SubmittedAt is { } at ? at.Ticks : (decimal?)null,
            TieBreakKind.Criterion => criteria.Find(one => one.Criterion.Key == tie.Key)?.Value,
            _ => SumOf(criteria, rules.Rubric.Areas.First(area => area.Key == tie.Key)),
        }),
    ];

    private static decimal? SumOf(List<CriterionScore> criteria, RubricArea area)
    {
        var values = criteria.Where(one => area.Criteria.Contains(one.Criterion)).Select(one => one.Value).ToList();
        return values.Contains(null) ? null : values.Sum();
    }

    private static IEnumerable<GroupMeans> MeansOf(List<UnitScore> units, Rubric rubric) =>
        units.GroupBy(unit => unit.Unit.Group, StringComparer.Ordinal).OrderBy(peers => peers.Key.Length).ThenBy(peers => peers.Key, StringComparer.Ordinal).Select(peers => new GroupMeans(
            peers.Key, peers.Count(), MeanOf(peers.Select(unit => unit.Total)),
            [.. rubric.Criteria.Select((_, place) => MeanOf(peers.Select(unit => unit.Criteria[place].Value)))]));

    private static decimal? MeanOf(IEnumerable<decimal?> values)
    {
        var there = values.OfType<decimal>().ToList();
        return there.Count == 0 ? null : there.Sum() / there.Count;
    }
}
