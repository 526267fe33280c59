namespace Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

/// <summary>What a ruling changed, as the public sees it.</summary>
/// <param name="Unit">The municipality.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Before">Points by the evaluators; null when they had none.</param>
/// <param name="Ruled">Points by the ruling, with its reason.</param>
public sealed record PublicRuling(PublicUnit Unit, RubricCriterion Criterion, decimal? Before, RuledValue Ruled);

/// <summary>A tie-break and the value that a municipality had for it.</summary>
/// <param name="Rule">The tie-break.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Value">What was compared; null when it was not there, or is not published (the time of submission).</param>
public sealed record PublicTieValue(EvaluationTieBreak Rule, string Name, decimal? Value);

/// <summary>What follows from a publication alone: everyone who has it comes to the same figures.</summary>
public static class PublicReading
{
    /// <summary>The municipality with its group; null when the publication does not name it.</summary>
    public static (PublicGroup Group, PublicUnit Unit)? Find(this PublicRanking ranking, string region)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        foreach (var group in ranking.Groups)
        {
            if (group.Units.FirstOrDefault(unit => unit.Region == region) is { } unit)
            {
                return (group, unit);
            }
        }

        return null;
    }

    /// <summary>How many municipalities were evaluated, named or not.</summary>
    public static int Size(this PublicRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return ranking.Groups.Sum(group => group.Size);
    }

    /// <summary>More than in the year before; null when either is not published.</summary>
    public static decimal? Change(this PublicUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Total - unit.LastTotal;
    }

    /// <summary>Who gained most on the year before over all groups, the first first; only who gained.</summary>
    public static IReadOnlyList<(PublicGroup Group, PublicUnit Unit)> MostImproved(this PublicRanking ranking, int most)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return
        [
            .. ranking.Groups.SelectMany(group => group.Units, (group, unit) => (Group: group, Unit: unit)).Where(one => one.Unit.Change() > 0m)
                .OrderByDescending(one => one.Unit.Change()).ThenBy(one => one.Unit.Region, StringComparer.Ordinal).Take(most),
        ];
    }

    /// <summary>Points of an area; null while one of its criteria has none, or where points are not published.</summary>
    public static decimal? OfArea(this PublicRanking ranking, PublicUnit unit, RubricArea area)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(area);
        var values = ranking.Rules.Rubric.Criteria.Zip(unit.Criteria).Where(one => area.Criteria.Any(criterion => criterion.Key == one.First.Key)).Select(one => one.Second).ToList();
        return values.Count == 0 || values.Contains(null) ? null : values.Sum();
    }

    /// <summary>The total added up again from the published points: criteria and 가점, less 감점. Null where points are not published.</summary>
    public static decimal? AddedUp(this PublicRanking ranking, PublicUnit unit)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Criteria.Count == 0 || unit.Criteria.Contains(null) ? null : unit.Criteria.Sum() + unit.Extras.Sum(extra => ranking.Rules.Rubric.Added(extra));
    }

    /// <summary>The points of a 가점, those of a 감점 below 0.</summary>
    public static decimal Added(this Rubric rubric, ExtraPoints extra)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(extra);
        return rubric.Extras.FirstOrDefault(one => one.Key == extra.Key) is { IsDeduction: true } ? -extra.Points : extra.Points;
    }

    /// <summary>Every figure that a ruling changed.</summary>
    public static IEnumerable<PublicRuling> Rulings(this PublicRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return ranking.Groups.SelectMany(group => group.Units).SelectMany(unit => RulingsOf(ranking, unit));
    }

    /// <summary>The figures of a municipality that a ruling changed.</summary>
    public static IEnumerable<PublicRuling> RulingsOf(this PublicRanking ranking, PublicUnit unit)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(unit);
        foreach (var (place, criterion) in ranking.Rules.Rubric.Criteria.Index())
        {
            if (unit.Ruled.LastOrDefault(ruled => ruled.Criterion == criterion.Key) is { } ruled)
            {
                yield return new(unit, criterion, unit.BeforeRulings is { } before ? before[place] : null, ruled);
            }
        }
    }

    /// <summary>The values that tie-breaks compare, in their order.</summary>
    public static IReadOnlyList<PublicTieValue> TieValuesOf(this PublicRanking ranking, PublicUnit unit)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(unit);
        var rules = ranking.Rules;
        return
        [
            .. rules.Ranking.TieBreaks.Select(tie => new PublicTieValue(tie, rules.NameOf(tie), tie.Kind switch
            {
                TieBreakKind.AchievementRate => unit.Achievement?.Rate,
                TieBreakKind.Area => ranking.OfArea(unit, rules.Rubric.Areas.First(area => area.Key == tie.Key)),
                TieBreakKind.Criterion => rules.Rubric.Criteria.Zip(unit.Criteria).Where(one => one.First.Key == tie.Key).Select(one => one.Second).FirstOrDefault(),
                _ => null,
            })),
        ];
    }

    /// <summary>Those of its group with the same total as compared, itself left out: a tie-break decided between them, or they share a place.</summary>
    public static IReadOnlyList<PublicUnit> EqualTo(this PublicRanking ranking, PublicGroup group, PublicUnit unit)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Total is null ? [] : [.. group.Units.Where(other => other.Region != unit.Region && ranking.Compared(other) == ranking.Compared(unit))];
    }

    /// <summary>The rule of the award that a municipality has; null without one.</summary>
    public static AwardRule? AwardOf(this PublicRanking ranking, PublicUnit unit)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(unit);
        return ranking.Rules.Awards.FirstOrDefault(award => award.Grade == unit.Award);
    }

    /// <summary>The total as places compare it; null where it is not published.</summary>
    internal static decimal? Compared(this PublicRanking ranking, PublicUnit unit) =>
        ranking.Rules.Ranking.Decimals is { } decimals && unit.Total is { } total ? Scoring.Rounding.Round(total, decimals) : unit.Total;
}
