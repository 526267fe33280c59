using System.Runtime.InteropServices;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>The children of one node under the three readings of a figure: official, capped at 100, capped at 120.</summary>
/// <param name="companions">Whether the capped readings are wanted too.</param>
internal sealed class PartBuffer(bool companions)
{
    // A part is large and a plan may have 200,000: so one list of parts, whose values are exchanged for the companions'.
    private readonly List<Part> _parts = [];
    private readonly List<decimal?> _capped100 = [];
    private readonly List<decimal?> _capped120 = [];

    /// <summary>Empties the buffer and makes room, so that a long list is not copied while it grows.</summary>
    public void Start(int expected)
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

    /// <summary>Adds a node below.</summary>
    public void Add(in Figures figures, decimal weight, bool isDue) =>
        Add(new Part(figures.Value, weight) { IsDue = isDue }, figures.Capped100, figures.Capped120);

    /// <summary>Adds an indicator: here the companions' caps apply.</summary>
    public void Add(in AchievementRate rate, IndicatorInput input, ScoringPolicy policy)
    {
        var part = PartOf(rate, input, policy);
        Add(part, part.Value > 100m ? 100m : part.Value, part.Value > 120m ? 120m : part.Value);
    }

    /// <summary>An indicator as a child of its project.</summary>
    public static Part PartOf(in AchievementRate rate, IndicatorInput input, ScoringPolicy policy) =>
        new(policy.Rounding.BetweenLevels(rate.Value), input.Weight)
        {
            IsDue = rate.IsDue,
            IsMet = rate.IsMet,
            Inputs = policy.PoolsIndicators ? new(input.Reading.Target, input.Reading.Actual) : null,
        };

    /// <summary>The node's figures. It uses the parts up: start again before the next node.</summary>
    public Figures Combine(RollUp rollUp)
    {
        var official = rollUp.Combine(CollectionsMarshal.AsSpan(_parts));
        return companions ? new(official, rollUp.Combine(With(_capped100)), rollUp.Combine(With(_capped120))) : new(official, null, null);
    }

    private void Add(in Part part, decimal? capped100, decimal? capped120)
    {
        _parts.Add(part);
        if (companions)
        {
            _capped100.Add(capped100);
            _capped120.Add(capped120);
        }
    }

    private Span<Part> With(List<decimal?> values)
    {
        var parts = CollectionsMarshal.AsSpan(_parts);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = parts[i] with { Value = values[i] };
        }

        return parts;
    }
}
