using System.Runtime.InteropServices;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>Whole children, for roll-ups that weigh them or have a rule for missing ones.</summary>
internal sealed class PartBuffer(RollUp rollUp, Rounding rounding) : ChildBuffer
{
    private readonly List<Part> _official = [];
    private readonly List<Part> _capped100 = [];
    private readonly List<Part> _capped120 = [];

    public override void Clear()
    {
        _official.Clear();
        _capped100.Clear();
        _capped120.Clear();
    }

    public override void Add(ProjectScore project) => Add(project.Figures, project.Input.Weight, project.IsDue);

    public override void Add(StrategyScore strategy) => Add(strategy.Figures, strategy.Input.Weight, strategy.IsDue);

    private void Add(in Figures figures, decimal weight, bool isDue)
    {
        _official.Add(new(figures.Value, weight) { IsDue = isDue });
        _capped100.Add(new(figures.Capped100, weight) { IsDue = isDue });
        _capped120.Add(new(figures.Capped120, weight) { IsDue = isDue });
    }

    public override void Add(ReadOnlySpan<IndicatorScore> indicators)
    {
        foreach (ref readonly var indicator in indicators)
        {
            var part = PartOf(indicator, rounding);
            _official.Add(part);
            _capped100.Add(part.Value > 100m ? part with { Value = 100m } : part);
            _capped120.Add(part.Value > 120m ? part with { Value = 120m } : part);
        }
    }

    public override Figures Combine() => new(
        rollUp.Combine(CollectionsMarshal.AsSpan(_official)),
        rollUp.Combine(CollectionsMarshal.AsSpan(_capped100)),
        rollUp.Combine(CollectionsMarshal.AsSpan(_capped120)));

    /// <summary>An indicator as a child of its project.</summary>
    public static Part PartOf(in IndicatorScore indicator, Rounding rounding) =>
        new(rounding.BetweenLevels(indicator.Rate.Value), indicator.Input.Weight)
        {
            IsDue = indicator.Rate.IsDue,
            IsMet = indicator.Rate.IsMet,
            Target = indicator.Input.Reading.Target,
            Actual = indicator.Input.Reading.Actual,
        };
}
