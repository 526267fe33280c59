namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>
/// The rates that are there and nothing else, for roll-ups that look at nothing else: those of every policy the portal ships. Where no
/// child was above a cap, the official figure is the capped one and is not computed twice.
/// </summary>
internal sealed class ValueBuffer(ValueAggregator aggregator, Rounding rounding, bool companions) : ChildBuffer
{
    private decimal[] _official = [];
    private decimal[] _capped100 = [];
    private decimal[] _capped120 = [];
    private int _count;
    private bool _isAnyAbove100;
    private bool _isAnyAbove120;

    public override void Start(int expected)
    {
        (_count, _isAnyAbove100, _isAnyAbove120) = (0, false, false);
        if (expected > _official.Length)
        {
            var length = Math.Max(expected, 2 * _official.Length);
            _official = new decimal[length];
            _capped100 = companions ? new decimal[length] : [];
            _capped120 = companions ? new decimal[length] : [];
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

    public override Figures Combine() => _count == 0 ? default : Combine(Of(_official));

    private Figures Combine(decimal? official) => companions
        ? new(official, _isAnyAbove100 ? Of(_capped100) : official, _isAnyAbove120 ? Of(_capped120) : official)
        : new(official, null, null);

    private decimal? Of(decimal[] values) => aggregator.Of(values.AsSpan(0, _count));

    private void Add(in Figures figures)
    {
        if (figures.Value is not { } value)
        {
            return;
        }

        var (capped100, capped120) = (figures.Capped100 ?? value, figures.Capped120 ?? value);
        Add(value, capped100, capped120);
        _isAnyAbove100 |= value != capped100;
        _isAnyAbove120 |= value != capped120;
    }

    private void Add(decimal value, decimal capped100, decimal capped120)
    {
        _official[_count] = value;
        if (companions)
        {
            _capped100[_count] = capped100;
            _capped120[_count] = capped120;
        }

        _count++;
    }
}
