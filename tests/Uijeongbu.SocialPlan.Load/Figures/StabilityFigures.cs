using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring.Draws;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>Rank stability against the same arithmetic in a bare loop. Before anything is timed, both are compared.</summary>
internal static class StabilityFigures
{
    private const int Units = 31;
    private const int Criteria = 10;
    private const int Draws = 1000;
    private const int Repetitions = 10;

    /// <summary>1,000 draws for the 31 municipalities of a province.</summary>
    public static Figure OneProvince { get; } = new("stability", 2, RatioReads.TimesTheCost, () => Task.FromResult(Compare()));

    private static Comparison Compare()
    {
        var study = Study();
        var loop = new BareDraws(
            [.. study.Table.Units.Select(u => u.Values.Select(v => (double)v.Value!.Value).ToArray())],
            [.. study.Table.Criteria.Select(c => (double)(study.Variation.Weights.Parameter * c.Weight / study.Table.Criteria.Sum(w => w.Weight)))]);
        if (!IsSame(study.Run(), loop.Compute(study.Seed, Draws)))
        {
            throw new InvalidOperationException("Study and bare loop compute different figures.");
        }

        return new()
        {
            Subject = ("StabilityStudy.Run: also official ranks in decimals, shares as officially, and ranks without each criterion", () => Cost.Time(Run)),
            Yardstick = ("bare loop over arrays of doubles: the same weights, sums, a sort, counts of places and of who beats whom, quantiles", () => Cost.Time(Loop)),
            WarmUps = 12,
            Rounds = 41,
            Notes =
            [
                string.Create(CultureInfo.InvariantCulture, $"one round: {Repetitions} studies of {Draws:N0} draws, {Units} units, {Criteria} criteria, Dirichlet weights"),
                string.Create(CultureInfo.InvariantCulture, $"allocates {Cost.Allocated(Run) / Repetitions:N0} bytes a study of {Draws:N0} draws; the loop {Cost.Allocated(Loop) / Repetitions:N0}"),
                string.Create(CultureInfo.InvariantCulture, $"each further draw allocates {PerDraw(study):0.###} bytes"),
            ],
        };

        void Run()
        {
            for (var i = 0; i < Repetitions; i++)
            {
                study.Run();
            }
        }

        void Loop()
        {
            for (var i = 0; i < Repetitions; i++)
            {
                loop.Compute(study.Seed, Draws);
            }
        }
    }

    /// <summary>Marks of 60.00 to 99.99 by a generator with a stated seed; keys in the order of the units.</summary>
    private static StabilityStudy Study()
    {
        var bits = new Xoshiro256(31);
        return new()
        {
            Table = new(
                [.. Enumerable.Range(0, Criteria).Select(c => new StabilityCriterion($"c{c}", 5 + c))],
                [.. Enumerable.Range(0, Units).Select(u => new StabilityUnit($"u{u:00}", [.. Enumerable.Range(0, Criteria).Select(_ => (StabilityValue)(60m + bits.NextIndex(4000) / 100m))]))]),
            Variation = new() { Weights = WeightVariation.Dirichlet(100m) },
            Draws = Draws,
        };
    }

    private static bool IsSame(StabilityResult result, (int[][] Quantiles, int[][] Wins) bare) => result.Units.Select((unit, u) =>
        bare.Quantiles[u].SequenceEqual(new[] { (int)unit.MedianRank!, (int)unit.LowRank!, (int)unit.HighRank! })
        && result.Units.Select((other, o) => result.BeatShare(unit.Key, other.Key) == (decimal)bare.Wins[u][o] / Draws).All(same => same)).All(same => same);

    private static double PerDraw(StabilityStudy study)
    {
        var more = study with { Draws = 2 * Draws };
        return (Cost.Allocated(() => more.Run()) - Cost.Allocated(() => study.Run())) / (double)Draws;
    }
}
