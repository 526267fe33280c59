using System.Runtime.InteropServices;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>Whole children, for roll-ups that weigh them or have a rule for missing ones.</summary>
internal sealed class PartBuffer(RollUp rollUp, ScoringPolicy policy, bool companions) : ChildBuffer
{
    // A part is large and a plan may have 200,000: so one list of parts, whose values are exchanged for the companions'.
    private readonly List<Part> _parts = [];
    private readonly List<decimal?> _capped100 = [];
    private readonly List<decimal?> _capped120 = [];

    public override void Start(int expected)
    {
        _parts.Clear();
        _parts.EnsureCapacity(expected);
        if (companions)
        {
            _capped100.Clear();
            _capped120.Clear();
            _capped100.EnsureCapacity(expected);
            _capped120.EnsureCapacity(expected);
        }
    }

    public override void Add(ProjectScore project) => Add(project.Figures, project.Input.Weight, project.IsDue);

    public override void Add(StrategyScore strategy) => Add(strategy.Figures, strategy.Input.Weight, strategy.IsDue);

    public override void Add(in IndicatorScore indicator)
    {
        var part = PartOf(indicator, policy);
        Add(part, part.Value > 100m ? 100m : part.Value, part.Value > 120m ? 120m : part.Value);
    }

    /// <summary>An indicator as a child of its project.</summary>
    public static Part PartOf(in IndicatorScore indicator, ScoringPolicy policy) =>
        new(policy.Rounding.BetweenLevels(indicator.Rate.Value), indicator.Input.Weight)
        {
            IsDue = indicator.Rate.IsDue,
            IsMet = indicator.Rate.IsMet,
            Inputs = policy.PoolsIndicators ? PartInputs.Of(indicator, policy) : null,
        };

    public override Figures Combine()
    {
        var official = rollUp.Combine(CollectionsMarshal.AsSpan(_parts));
        if (!companions)
        {
            return new(official, null, null);
        }

        // The wider cap first: what it stops, the narrower one stops too.
        var capped120 = rollUp.Combine(With(_capped120, 120m));
        return new(official, rollUp.Combine(With(_capped100, 100m)), capped120);
    }

    private void Add(in Figures figures, decimal weight, bool isDue) =>
        Add(new Part(figures.Value, weight) { IsDue = isDue }, figures.Capped100, figures.Capped120);

    private void Add(in Part part, decimal? capped100, decimal? capped120)
    {
        _parts.Add(part);
        if (companions)
        {
            _capped100.Add(capped100);
            _capped120.Add(capped120);
        }
    }

    private Span<Part> With(List<decimal?> values, decimal cap)
    {
        var parts = CollectionsMarshal.AsSpan(_parts);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = parts[i] with { Value = values[i], Inputs = parts[i].Inputs?.CappedAt(cap) };
        }

        return parts;
    }
}
