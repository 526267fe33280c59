using Uijeongbu.SocialPlan.Domain.Scoring.Draws;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>The draws, one after another, on arrays made once: a draw allocates nothing.</summary>
internal sealed class DrawLoop
{
    private readonly int _draws;
    private readonly RankingConvention _convention;
    private readonly Xoshiro256 _bits;
    private readonly DrawnWeights _weights;
    private readonly DrawnScores[] _variants;
    private readonly int[] _tieOrder;
    private readonly int[] _order;
    private readonly double[] _keys;
    private readonly double[] _drawn;

    /// <param name="study">What to draw.</param>
    /// <param name="table">Its table, sorted.</param>
    public DrawLoop(StabilityStudy study, StabilityTable table)
    {
        _draws = study.Draws;
        _convention = study.Rule.Convention;
        _bits = new(study.Seed);
        _weights = new(table.Criteria, study.Variation.Weights, _bits);
        _variants = [.. study.Variation.Combinations(study.Choices).Select(c => new DrawnScores(table, study.Rule, c))];
        _tieOrder = TieOrder(table, study.Rule);
        _order = [.. Enumerable.Range(0, table.Units.Count)];
        _keys = new double[table.Units.Count];
        _drawn = new double[table.Criteria.Count];
    }

    /// <summary>Draws and counts.</summary>
    public void Run(RankTallies tallies)
    {
        for (var draw = 0; draw < _draws; draw++)
        {
            var variant = _variants.Length == 1 ? 0 : _bits.NextIndex(_variants.Length);
            _weights.Draw(_drawn);
            _variants[variant].KeysOf(_drawn, _keys);
            Sort();
            Count(tallies);
        }
    }

    /// <summary>
    /// The place that the tie-break chain alone would give: it does not vary, and so need not be asked in every draw. Without a score no chain
    /// is asked, hence equal ones here.
    /// </summary>
    private static int[] TieOrder(StabilityTable table, RankingRule rule) =>
    [
        .. Ranking.Rank(
            [.. table.Units.Select(u => new RankEntry(u.Key, 0m, TieValues: u.TieValues))],
            rule with { Convention = RankingConvention.Dense1223 }).Select(r => (int)r.Rank!.Value),
    ];

    /// <summary>
    /// By insertion, from the order of the draw before, which is nearly right. The result does not depend on it: no two units compare equal,
    /// the last to decide is their key.
    /// </summary>
    private void Sort()
    {
        for (var i = 1; i < _order.Length; i++)
        {
            var unit = _order[i];
            var place = i;
            while (place > 0 && IsBefore(unit, _order[place - 1]))
            {
                _order[place] = _order[place - 1];
                place--;
            }

            _order[place] = unit;
        }
    }

    private bool IsBefore(int unit, int other)
    {
        var (mine, theirs) = (_keys[unit], _keys[other]);
        if (mine > theirs || mine < theirs)
        {
            return mine > theirs;
        }

        var (myTie, theirTie) = (_tieOrder[unit], _tieOrder[other]);
        return myTie == theirTie ? unit < other : myTie < theirTie;
    }

    private void Count(RankTallies tallies)
    {
        var ranked = _order.Length;
        while (ranked > 0 && double.IsNegativeInfinity(_keys[_order[ranked - 1]]))
        {
            ranked--;
        }

        for (int start = 0, dense = 1; start < ranked; dense++)
        {
            var end = start + 1;
            while (end < ranked && AreEqual(_order[start], _order[end]))
            {
                end++;
            }

            tallies.Add(_order.AsSpan(start, end - start), DoubledPlace(start, end, dense), _order.AsSpan(end, ranked - end));
            start = end;
        }

        tallies.AddUnranked(_order.AsSpan(ranked));
    }

    private bool AreEqual(int unit, int other) => !(_keys[unit] > _keys[other] || _keys[unit] < _keys[other]) && _tieOrder[unit] == _tieOrder[other];

    private int DoubledPlace(int start, int end, int dense) => _convention switch
    {
        RankingConvention.Modified1334 => 2 * end,
        RankingConvention.Dense1223 => 2 * dense,
        RankingConvention.Fractional => start + 1 + end,
        _ => 2 * (start + 1),
    };
}
