using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>A table under one combination of choices, made ready once: after it a draw is nothing but sums of products.</summary>
internal sealed class DrawnScores
{
    private readonly int _criteria;
    private readonly double[] _values;
    private readonly double[] _counts;
    private readonly bool[] _isComplete;
    private readonly bool[] _isRanked;
    private readonly ScoreGrid _grid;

    public DrawnScores(StabilityTable table, RankingRule rule, RankChoices choices)
    {
        _criteria = table.Criteria.Count;
        _values = new double[table.Units.Count * _criteria];
        _counts = new double[_values.Length];
        _isComplete = new bool[table.Units.Count];
        _isRanked = new bool[table.Units.Count];
        var largest = 0m;
        for (var u = 0; u < table.Units.Count; u++)
        {
            largest = Math.Max(largest, Fill(u, table.Units[u].Values, choices));
        }

        _grid = new(largest, choices.Rounding.Stage == RoundingStage.EachLevel ? choices.Rounding.Decimals : null, rule.Decimals);
    }

    /// <summary>The keys of all units under these weights; minus infinity for one without a score.</summary>
    /// <param name="weights">Of the criteria; their sum is 1.</param>
    /// <param name="keys">One for each unit.</param>
    public void KeysOf(ReadOnlySpan<double> weights, Span<double> keys)
    {
        for (var u = 0; u < keys.Length; u++)
        {
            keys[u] = !_isRanked[u] ? double.NegativeInfinity : _isComplete[u] ? _grid.KeyOf(Sum(_values, u, weights)) : KeyOfIncomplete(u, weights);
        }
    }

    private double KeyOfIncomplete(int unit, ReadOnlySpan<double> weights)
    {
        var total = Sum(_counts, unit, weights);
        return total <= 0d ? double.NegativeInfinity : _grid.KeyOf(Sum(_values, unit, weights) / total);
    }

    private double Sum(double[] matrix, int unit, ReadOnlySpan<double> weights)
    {
        var row = matrix.AsSpan(unit * _criteria, weights.Length);
        var sum = 0d;
        for (var c = 0; c < row.Length; c++)
        {
            sum += weights[c] * row[c];
        }

        return sum;
    }

    /// <summary>The row of a unit as the missing rule leaves it; its largest magnitude.</summary>
    private decimal Fill(int unit, IReadOnlyList<StabilityValue> values, RankChoices choices)
    {
        var counted = values.Select(v => ExactRanks.Counted(v, choices)).ToList();
        var (due, present) = (values.Count(v => !v.IsNotApplicable), counted.Where(v => v is not null).Select(v => v!.Value).ToList());
        var filler = choices.Missing.Kind switch
        {
            MissingChildKind.Zero => 0m,
            MissingChildKind.GroupMean when present.Count > 0 => present.Sum() / present.Count,
            _ => (decimal?)null,
        };
        var fails = choices.Missing.Kind == MissingChildKind.FailIfShareAbove && due > 0
            && (decimal)(due - present.Count) / due > choices.Missing.Limit;
        for (var c = 0; c < counted.Count; c++)
        {
            var value = counted[c] ?? (values[c].IsNotApplicable ? null : filler);
            (_values[unit * _criteria + c], _counts[unit * _criteria + c]) = value is { } v ? ((double)v, 1d) : (0d, 0d);
        }

        var row = _counts.AsSpan(unit * _criteria, _criteria);
        (_isComplete[unit], _isRanked[unit]) = (!row.Contains(0d), row.Contains(1d) && !fails);
        return present.Select(Math.Abs).DefaultIfEmpty().Max();
    }
}
