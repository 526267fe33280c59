using System.Runtime.InteropServices;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>
/// The rates that are there and nothing else, for roll-ups that look at nothing else: those of every policy the portal ships. Where no
/// child was above a cap, the official figure is the capped one and is not computed twice.
/// </summary>
internal sealed class ValueBuffer(ValueAggregator aggregator, Rounding rounding, bool companions) : ChildBuffer
{
    private readonly List<decimal> _official = [];
    private readonly List<decimal> _capped100 = [];
    private readonly List<decimal> _capped120 = [];
    private bool _isAnyAbove100;
    private bool _isAnyAbove120;

    public override void Start(int expected)
    {
        (_isAnyAbove100, _isAnyAbove120) = (false, false);
        Start(_official, expected);
        if (companions)
        {
            Start(_capped100, expected);
            Start(_capped120, expected);
        }
    }

    public override void Add(ProjectScore project) => Add(project.Figures);

    public override void Add(StrategyScore strategy) => Add(strategy.Figures);

    public override void Add(in IndicatorScore indicator)
    {
        if (rounding.BetweenLevels(indicator.Rate.Value) is { } value)
        {
            var (isAbove100, isAbove120) = companions ? (value > 100m, value > 120m) : default;
            Add(value, isAbove100 ? 100m : value, isAbove120 ? 120m : value);
            _isAnyAbove100 |= isAbove100;
            _isAnyAbove120 |= isAbove120;
        }
    }

    public override Figures Combine()
    {
        var official = Of(_official);
        return companions
            ? new(official, _isAnyAbove100 ? Of(_capped100) : official, _isAnyAbove120 ? Of(_capped120) : official)
            : new(official, null, null);
    }

    private static void Start(List<decimal> values, int expected)
    {
        values.Clear();
        values.EnsureCapacity(expected);
    }

    private decimal? Of(List<decimal> values) => values.Count == 0 ? null : aggregator.Of(CollectionsMarshal.AsSpan(values));

    /// <summary>A capped figure may be missing where the official one is there: capped, a mean can fall to where a geometric one ends.</summary>
    private void Add(in Figures figures)
    {
        if (figures.Value is { } value)
        {
            _official.Add(value);
        }

        if (companions)
        {
            Add(_capped100, figures.Capped100);
            Add(_capped120, figures.Capped120);
            _isAnyAbove100 |= figures.Value != figures.Capped100;
            _isAnyAbove120 |= figures.Value != figures.Capped120;
        }
    }

    private static void Add(List<decimal> values, decimal? value)
    {
        if (value is { } present)
        {
            values.Add(present);
        }
    }

    private void Add(decimal value, decimal capped100, decimal capped120)
    {
        _official.Add(value);
        if (companions)
        {
            _capped100.Add(capped100);
            _capped120.Add(capped120);
        }
    }
}
