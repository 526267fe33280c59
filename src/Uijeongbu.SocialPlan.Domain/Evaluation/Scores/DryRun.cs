namespace Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

/// <summary>Where a municipality would stand under other rules, and why.</summary>
/// <param name="Before">Under the one rules.</param>
/// <param name="After">Under the others.</param>
/// <param name="Because">The criterion whose points differ most, with the difference in points; null when none differs.</param>
public sealed record DryRunMove(UnitScore Before, UnitScore After, (RubricCriterion Criterion, decimal Difference)? Because)
{
    /// <summary>Places gained (above 0) or lost; null when it has no place in one of them.</summary>
    public decimal? Gained => Before.Place.Rank - After.Place.Rank;
}

/// <summary>모의평가: a whole round computed again under other rules, and who would move.</summary>
/// <param name="Before">Under the one rules.</param>
/// <param name="After">Under the others.</param>
/// <param name="Moves">Every municipality by code.</param>
/// <param name="Unknown">Criteria that the marks at hand know nothing of: they are left out of both.</param>
public sealed record DryRun(EvaluationScore Before, EvaluationScore After, IReadOnlyList<DryRunMove> Moves, IReadOnlyList<RubricCriterion> Unknown)
{
    /// <summary>Those whose place or award differs.</summary>
    public IEnumerable<DryRunMove> Moved => Moves.Where(move => move.Before.Place.Rank != move.After.Place.Rank || move.Before.Award != move.After.Award);

    /// <summary>
    /// Computes the marks of a round under two sets of rules. Marks are known by the key of their criterion and enlarged or reduced with its points; a criterion
    /// that has no marks is left out, so totals may stay below the whole.
    /// </summary>
    public static DryRun Of(EvaluationInputs inputs, EvaluationRules one, EvaluationRules other) => Of(inputs, one, inputs, other);

    /// <summary>The same where 목표달성도 differs too, because another scoring policy gives it.</summary>
    /// <param name="inputs">Marks, and 목표달성도 by the one rules.</param>
    /// <param name="one">The one rules.</param>
    /// <param name="otherInputs">The same municipalities and marks with 목표달성도 by the other rules.</param>
    /// <param name="other">The other rules.</param>
    public static DryRun Of(EvaluationInputs inputs, EvaluationRules one, EvaluationInputs otherInputs, EvaluationRules other)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(otherInputs);
        ArgumentNullException.ThrowIfNull(other);
        var (before, after) = (Under(inputs, one), Under(otherInputs, other));
        var unknown = other.Rubric.Criteria.Where(criterion => !IsKnown(inputs, criterion)).ToList();
        return new(before, after, [.. before.Units.Zip(after.Units, (left, right) => new DryRunMove(left, right, Because(left, right)))], unknown);
    }

    /// <summary>Whether marks can be read under rules at all: they share a criterion.</summary>
    public static bool Knows(EvaluationInputs inputs, EvaluationRules rules)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Rubric.Criteria.Any(criterion => IsKnown(inputs, criterion));
    }

    private static EvaluationScore Under(EvaluationInputs inputs, EvaluationRules rules)
    {
        Rubric rubric = rules.Rubric with
        {
            Areas = [.. rules.Rubric.Areas.Select(area => area with { Criteria = [.. area.Criteria.Where(criterion => IsKnown(inputs, criterion))] }).Where(area => area.Criteria.Count > 0)],
        };
        return EvaluationScorer.Score(inputs with
        {
            Rules = rules with { Rubric = rubric, Ranking = rules.Ranking with { TieBreaks = [.. rules.Ranking.TieBreaks.Where(tie => IsThere(tie, rubric))] } },
            Units = [.. inputs.Units.Select(unit => unit with { Extras = [.. unit.Extras.Where(extra => rubric.Extras.Any(known => known.Key == extra.Key))] })],
            Sheets = [.. inputs.Sheets.Select(sheet => sheet with { Marks = [.. sheet.Marks.Select(mark => Scaled(mark, inputs.Rules.Rubric, rubric)).OfType<Marking.CriterionMark>()] })],
        });
    }

    private static bool IsKnown(EvaluationInputs inputs, RubricCriterion criterion) =>
        inputs.Rules.Rubric.Find(criterion.Key) is { } had && had.Source == criterion.Source && had.Stage == criterion.Stage;

    private static bool IsThere(EvaluationTieBreak tie, Rubric rubric) => tie.Kind switch
    {
        TieBreakKind.Area => rubric.Areas.Any(area => area.Key == tie.Key),
        TieBreakKind.Criterion => rubric.Find(tie.Key ?? "") is not null,
        _ => true,
    };

    private static Marking.CriterionMark? Scaled(Marking.CriterionMark mark, Rubric from, Rubric to) =>
        to.Find(mark.Criterion) is not { } now ? null
        : from.Find(mark.Criterion) is { } had && had.Points != now.Points && mark.Points is { } points
            ? mark with { Points = Scoring.Rounding.Round(points * now.Points / had.Points, Scoring.Panels.Mark.MaxDecimals) }
            : mark;

    private static (RubricCriterion Criterion, decimal Difference)? Because(UnitScore before, UnitScore after)
    {
        var had = before.Criteria.ToDictionary(one => one.Criterion.Key, one => one.Value ?? 0m, StringComparer.Ordinal);
        return after.Criteria
            .Select(now => (now.Criterion, Difference: (now.Value ?? 0m) - had.GetValueOrDefault(now.Criterion.Key)))
            .Where(one => one.Difference != 0m)
            .OrderByDescending(one => Math.Abs(one.Difference)).ThenBy(one => one.Criterion.Key, StringComparer.Ordinal)
            .Cast<(RubricCriterion, decimal)?>().FirstOrDefault();
    }
}
