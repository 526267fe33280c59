using System.Runtime.InteropServices;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>The marks of a panel: units, evaluators and criteria in the order of their first appearance.</summary>
public sealed class MarkTable
{
    /// <summary>Most units times criteria: each gets a value.</summary>
    public const int MostValues = 1_000_000;

    private readonly Dictionary<(string Unit, string Criterion), List<Mark>> _cells = [];
    private readonly ILookup<string, Rating> _ratings;

    /// <param name="marks">One per unit, evaluator and criterion; one that is missing is the same as one without a value.</param>
    /// <param name="criteria">The criteria of the panel.</param>
    /// <exception cref="ArgumentException">Two marks for the same, an unknown criterion, or a mark outside its scale.</exception>
    public MarkTable(IReadOnlyList<Mark> marks, PanelCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(criteria);
        (Marks, Criteria) = (marks, criteria);
        Units = [.. marks.Select(m => m.Unit).Distinct(StringComparer.Ordinal)];
        Evaluators = [.. marks.Select(m => m.Evaluator).Distinct(StringComparer.Ordinal)];
        if (marks.DistinctBy(m => (m.Unit, m.Evaluator, m.Criterion)).Count() < marks.Count)
        {
            throw new ArgumentException("An evaluator marked a unit twice for a criterion.", nameof(marks));
        }

        _ratings = marks.Where(m => m.Value is not null)
            .ToLookup(m => m.Criterion, m => new Rating(m.Unit, m.Evaluator, m.Value!.Value), StringComparer.Ordinal);
        var known = criteria.All.ToDictionary(c => c.Name, StringComparer.Ordinal);
        foreach (var mark in marks)
        {
            if (!known.TryGetValue(mark.Criterion, out var criterion) || !IsOnScale(mark.Value, criterion.Max))
            {
                throw new ArgumentException($"The mark of '{mark.Unit}' by '{mark.Evaluator}' for '{mark.Criterion}' is not on a scale of the panel.", nameof(marks));
            }

            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, (mark.Unit, mark.Criterion), out _);
            (cell ??= []).Add(mark);
        }
    }

    /// <summary>All marks as given.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>What was marked.</summary>
    public PanelCriteria Criteria { get; }

    /// <summary>What is evaluated.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>Who gave marks.</summary>
    public IReadOnlyList<string> Evaluators { get; }

    /// <summary>The marks of one unit for one criterion, in the order of the input; also those without a value.</summary>
    public IReadOnlyList<Mark> MarksOf(string unit, string criterion) => _cells.GetValueOrDefault((unit, criterion)) ?? [];

    /// <summary>The marks for one criterion, units by evaluators.</summary>
    public RatingTable RatingsFor(string criterion) => new([.. _ratings[criterion]]);

    /// <summary>Each evaluator's own total of each unit, by the panel's weights, where the evaluator marked every criterion that weighs.</summary>
    public RatingTable RatingsOfTotals()
    {
        var ratings = new List<Rating>();
        var weighing = Criteria.Weights.Count(w => w > 0m);
        foreach (var pair in Marks.GroupBy(m => (m.Unit, m.Evaluator)).Where(pair => pair.Count() >= weighing))
        {
            var marks = pair.ToDictionary(m => m.Criterion, m => m.Value, StringComparer.Ordinal);
            if (Criteria.Total([.. Criteria.All.Select(c => marks.GetValueOrDefault(c.Name))]) is { } total)
            {
                ratings.Add(new(pair.Key.Unit, pair.Key.Evaluator, total));
            }
        }

        return new(ratings);
    }

    private static bool IsOnScale(decimal? value, decimal? max) =>
        value is not { } mark || (Mark.IsInScale(mark) && (max is null || (mark >= 0m && mark <= max)));
}
