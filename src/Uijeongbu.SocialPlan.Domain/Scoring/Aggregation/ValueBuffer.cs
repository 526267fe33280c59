using System.Runtime.InteropServices;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>
/// The rates that are there and nothing else, for roll-ups that look at nothing else: those of every policy the portal ships. Where no
/// child was above a cap, the official figure is the capped one and is not computed twice.
/// </summary>
internal sealed class ValueBuffer(ValueAggregator aggregator, Rounding rounding) : ChildBuffer
{
    private readonly List<decimal> _official = new(16);
    private readonly List<decimal> _capped100 = new(16);
    private readonly List<decimal> _capped120 = new(16);
    private bool _isAnyAbove100;
    private bool _isAnyAbove120;

    public override void Clear()
    {
        _official.Clear();
        _capped100.Clear();
        _capped120.Clear();
        _isAnyAbove100 = _isAnyAbove120 = false;
    }

    public override void Add(ProjectScore project) => Add(project.Figures);

    public override void Add(StrategyScore strategy) => Add(strategy.Figures);

    private void Add(in Figures figures)
    {
        if (figures is { Value: { } value, Capped100: { } capped100, Capped120: { } capped120 })
        {
            _official.Add(value);
            _capped100.Add(capped100);
            _capped120.Add(capped120);
            _isAnyAbove100 |= value != capped100;
            _isAnyAbove120 |= value != capped120;
        }
    }

    public override void Add(ReadOnlySpan<IndicatorScore> indicators)
    {
        foreach (ref readonly var indicator in indicators)
        {
            if (rounding.BetweenLevels(indicator.Rate.Value) is { } value)
            {
                Add(value);
            }
        }
    }

    public override Figures Combine()
    {
        if (_official.Count == 0)
        {
            return default;
        }

        var official = aggregator.Of(CollectionsMarshal.AsSpan(_official));
        return new(
            official,
            _isAnyAbove100 ? aggregator.Of(CollectionsMarshal.AsSpan(_capped100)) : official,
            _isAnyAbove120 ? aggregator.Of(CollectionsMarshal.AsSpan(_capped120)) : official);
    }

    private void Add(decimal value)
    {
        var (isAbove100, isAbove120) = (value > 100m, value > 120m);
        _official.Add(value);
        _capped100.Add(isAbove100 ? 100m : value);
        _capped120.Add(isAbove120 ? 120m : value);
        _isAnyAbove100 |= isAbove100;
        _isAnyAbove120 |= isAbove120;
    }
}
