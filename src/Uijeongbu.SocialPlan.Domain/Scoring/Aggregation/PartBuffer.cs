using System.Runtime.InteropServices;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>The children of one node under the three readings of a figure: official, capped at 100, capped at 120.</summary>
internal sealed class PartBuffer
{
    private readonly List<Part> _official = [];
    private readonly List<Part> _capped100 = [];
    private readonly List<Part> _capped120 = [];

    public void Clear()
    {
        _official.Clear();
        _capped100.Clear();
        _capped120.Clear();
    }

    /// <summary>Adds a node below.</summary>
    public void Add(in Figures figures, decimal weight, bool isDue)
    {
        _official.Add(new(figures.Value, weight) { IsDue = isDue });
        _capped100.Add(new(figures.Capped100, weight) { IsDue = isDue });
        _capped120.Add(new(figures.Capped120, weight) { IsDue = isDue });
    }

    /// <summary>Adds an indicator: here the companions' caps apply.</summary>
    public void Add(in AchievementRate rate, IndicatorInput input, Rounding rounding)
    {
        var part = PartOf(rate, input, rounding);
        _official.Add(part);
        _capped100.Add(part.Value > 100m ? part with { Value = 100m } : part);
        _capped120.Add(part.Value > 120m ? part with { Value = 120m } : part);
    }

    /// <summary>An indicator as a child of its project.</summary>
    public static Part PartOf(in AchievementRate rate, IndicatorInput input, Rounding rounding) =>
        new(rounding.BetweenLevels(rate.Value), input.Weight)
        {
            IsDue = rate.IsDue,
            IsMet = rate.IsMet,
            Target = input.Reading.Target,
            Actual = input.Reading.Actual,
        };

    public Figures Combine(RollUp rollUp) => new(
        rollUp.Combine(CollectionsMarshal.AsSpan(_official)),
        rollUp.Combine(CollectionsMarshal.AsSpan(_capped100)),
        rollUp.Combine(CollectionsMarshal.AsSpan(_capped120)));
}
