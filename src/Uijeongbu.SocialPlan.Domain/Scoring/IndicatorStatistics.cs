using System.Runtime.InteropServices;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>What is said beside an overall rate, over the indicators that have an unrounded rate.</summary>
/// <param name="Median">The middle rate; null when there is none.</param>
/// <param name="Met">Number of met targets; equality is met.</param>
/// <param name="Above130">Number of rates strictly above 130.</param>
/// <param name="Coverage">Rated of due.</param>
public readonly record struct IndicatorStatistics(decimal? Median, int Met, int Above130, Coverage Coverage)
{
    /// <summary>Met / rated x 100, unrounded; null when nothing was rated.</summary>
    public decimal? MetShare => Coverage.Counted == 0 ? null : 100m * Met / Coverage.Counted;

    /// <summary>The statistics of these rates.</summary>
    public static IndicatorStatistics Of(IEnumerable<AchievementRate> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var tally = new IndicatorTally();
        foreach (var rate in rates)
        {
            tally.Add(rate);
        }

        return tally.ToStatistics();
    }
}

/// <summary>Collects rates one by one.</summary>
/// <param name="expected">How many, so that a long list is not copied while it grows.</param>
internal sealed class IndicatorTally(int expected = 0)
{
    private readonly List<decimal> _values = new(expected);
    private int _met;
    private int _above130;
    private int _due;

    public void Add(in AchievementRate rate) => Add(rate.State, rate.Value, rate.IsMet);

    public void Add(ReadOnlySpan<IndicatorScore> indicators)
    {
        foreach (ref readonly var indicator in indicators)
        {
            Add(indicator.Rate.State, indicator.Rate.Value, indicator.Rate.IsMet);
        }
    }

    private void Add(RateState state, decimal? rate, bool? isMet)
    {
        _due += state == RateState.NotApplicable ? 0 : 1;
        if (rate is not { } value)
        {
            return;
        }

        _values.Add(value);
        _met += isMet == true ? 1 : 0;
        _above130 += value > 130m ? 1 : 0;
    }

    public IndicatorStatistics ToStatistics()
    {
        _values.Sort();
        return new(MedianAggregator.Middle(CollectionsMarshal.AsSpan(_values)), _met, _above130, new(_values.Count, _due));
    }
}
