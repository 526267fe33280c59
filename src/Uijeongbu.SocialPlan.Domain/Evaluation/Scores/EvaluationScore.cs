using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

/// <summary>What a municipality has for one criterion, and why.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Filled">What the scoring service gave, before evaluators moved it; null where evaluators mark.</param>
/// <param name="Panel">Every mark with its fate, and the value of the panel.</param>
/// <param name="Ruled">The ruling that replaced it; null without one. The value before it stays in <paramref name="Panel"/>.</param>
public sealed record CriterionScore(RubricCriterion Criterion, decimal? Filled, PanelValue Panel, RuledValue? Ruled)
{
    /// <summary>In points, unrounded; null when there are too few marks.</summary>
    public decimal? Value => Ruled?.Value ?? Panel.Value;

    /// <summary>Whether the marks lie so far apart that the chair is asked for a note.</summary>
    public bool NeedsNote => Panel.Hints.HasFlag(PanelHints.WideRange);
}

/// <summary>A municipality's figures.</summary>
/// <param name="Unit">Its inputs.</param>
/// <param name="Criteria">In the order of the rubric.</param>
/// <param name="Total">Criteria and 가점, less 감점, unrounded; null while a criterion has no value.</param>
/// <param name="Place">Its place in the group.</param>
/// <param name="Award">등급; null for none.</param>
public sealed record UnitScore(EvaluatedUnit Unit, IReadOnlyList<CriterionScore> Criteria, decimal? Total, Ranked Place, string? Award)
{
    /// <summary>Totals are printed with two decimals, half away from zero.</summary>
    public static readonly Rounding Printed = new(2);

    /// <summary>Criteria without a value.</summary>
    public IEnumerable<RubricCriterion> Missing => Criteria.Where(one => one.Value is null).Select(one => one.Criterion);

    /// <summary>Points of all criteria, before 가점 and 감점; null while one has none.</summary>
    public decimal? OfCriteria => Criteria.Any(one => one.Value is null) ? null : Criteria.Sum(one => one.Value!.Value);

    /// <summary>Points of an area; null while one of its criteria has none.</summary>
    public decimal? OfArea(RubricArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        var values = Criteria.Where(one => area.Criteria.Any(criterion => criterion.Key == one.Criterion.Key)).Select(one => one.Value).ToList();
        return values.Contains(null) ? null : values.Sum();
    }

    /// <summary>More than in the year before; null when either is not there.</summary>
    public decimal? Change => Total - Unit.LastTotal;
}

/// <summary>Means of a peer group: what a municipality may see of the others.</summary>
/// <param name="Group">Its name.</param>
/// <param name="Units">How many municipalities.</param>
/// <param name="Total">Mean of the totals; null when nobody has one.</param>
/// <param name="Criteria">Means of the criteria in the order of the rubric, over those with a value.</param>
public sealed record GroupMeans(string Group, int Units, decimal? Total, IReadOnlyList<decimal?> Criteria);

/// <summary>All figures of a round.</summary>
/// <param name="Inputs">What they follow from, sorted.</param>
/// <param name="Units">By code.</param>
/// <param name="Groups">By name, shorter names first: I, II, III.</param>
public sealed record EvaluationScore(EvaluationInputs Inputs, IReadOnlyList<UnitScore> Units, IReadOnlyList<GroupMeans> Groups)
{
    // No place depends on it, and it costs many times what they do: computed when somebody asks.
    private readonly Lazy<PanelReview> _review = new(() => throw new InvalidOperationException("The scorer says how marks are reviewed."));

    /// <summary>Severity and agreement of the evaluators (위원 간 점수 편차, 일치도).</summary>
    public PanelReview Review => _review.Value;

    /// <summary>How <see cref="Review"/> is made.</summary>
    internal Func<PanelReview> ReviewedBy
    {
        init => _review = new(value);
    }

    /// <summary>Whether every place should be given once and equal totals are left that no tie-break separates: they share a place until the rule is settled.</summary>
    public bool IsTieOpen { get; init; }

    /// <summary>The municipalities of a group, the best first; those without a total last.</summary>
    public IReadOnlyList<UnitScore> InGroup(string group) =>
        [.. Units.Where(unit => unit.Unit.Group == group).OrderBy(unit => unit.Place.Rank is null).ThenBy(unit => unit.Place.Rank).ThenBy(unit => unit.Unit.Code, StringComparer.Ordinal)];

    /// <summary>The figures of a municipality; null when it is not in the round.</summary>
    public UnitScore? Find(string code) => Units.FirstOrDefault(unit => unit.Unit.Code == code);

    /// <summary>Who gained most on the year before, the first first; only who gained.</summary>
    public IReadOnlyList<UnitScore> MostImproved => [.. Units.Where(unit => unit.Change > 0m).OrderByDescending(unit => unit.Change).ThenBy(unit => unit.Unit.Code, StringComparer.Ordinal)];

    /// <summary>Where evaluators lie so far apart that the chair is asked for a note, and wrote none yet.</summary>
    public IEnumerable<(UnitScore Unit, CriterionScore Criterion)> NotesMissing =>
        from unit in Units
        from criterion in unit.Criteria
        where criterion.NeedsNote && !Inputs.Notes.Any(note => note.Unit == unit.Unit.Code && note.Criterion == criterion.Criterion.Key)
        select (unit, criterion);
}
