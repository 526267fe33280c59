using System.Globalization;
using Uijeongbu.SocialPlan.BenchData;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>The scorer against a plain decimal loop that computes the same figures. Before anything is timed, both are compared.</summary>
internal static class ScoringFigures
{
    private const string LoopDoes =
        "plain decimal loop over arrays: rates of indicators, projects, strategies and municipality, these also capped at 100 and 120; "
        + "median, met share, number above 130, coverage";

    /// <summary>All 229 municipalities in all 4 years.</summary>
    public static Figure AllMunicipalities { get; } = new("score-m", 2, RatioReads.TimesTheCost, () => Task.FromResult(Compare(
        [.. BenchPlan.Load("M").Select(p => p.Input)], repetitions: 1, "PlanScorer over size M, inputs ready: 229 municipalities x 4 years")));

    /// <summary>Ten plan periods of all municipalities: the rows of size L, each plan an object of its own.</summary>
    public static Figure TenPeriods { get; } = new("score-l", 2, RatioReads.TimesTheCost, () => Task.FromResult(Compare(
        [.. Enumerable.Range(0, 10).SelectMany(_ => BenchPlan.Load("M")).Select(p => p.Input)], repetitions: 1, "PlanScorer over size L, inputs ready: 229 municipalities x 40 years", rounds: 15)));

    /// <summary>One municipality and year, the one with the most usual number of indicators.</summary>
    public static Figure OneMunicipality { get; } = new("score-one", 3, RatioReads.TimesTheCost, () => Task.FromResult(Compare(
        [BenchPlan.Load("S").OrderBy(p => IndicatorsOf(p.Input)).ElementAt(15).Input], repetitions: 1_000, "PlanScorer, one municipality-year of usual size")));

    private static Comparison Compare(PlanInput[] plans, int repetitions, string what, int rounds = 41)
    {
        PlainLoop[] loops = [.. plans.Select(p => new PlainLoop(p))];
        if (plans.Zip(loops).Any(x => PlainFigures.Of(PlanScorer.Score(x.First, ScoringPolicies.Bench)) != x.Second.Compute()))
        {
            throw new InvalidOperationException("Scorer and plain loop compute different figures.");
        }

        return new()
        {
            Subject = (what, () => Cost.Time(ScoreAll)),
            Yardstick = (LoopDoes, () => Cost.Time(LoopAll)),
            WarmUps = Math.Min(12, rounds / 3),
            Rounds = rounds,
            Notes =
            [
                string.Create(CultureInfo.InvariantCulture, $"one round: {plans.Length * repetitions:N0} municipality-years, {plans.Sum(IndicatorsOf) * repetitions:N0} indicator results"),
                string.Create(CultureInfo.InvariantCulture, $"allocates {Cost.Allocated(ScoreAll) / (plans.Length * repetitions):N0} bytes a municipality-year; the loop {Cost.Allocated(LoopAll) / (plans.Length * repetitions):N0}"),
            ],
        };

        void ScoreAll()
        {
            for (var i = 0; i < repetitions; i++)
            {
                foreach (var plan in plans)
                {
                    PlainFigures.Of(PlanScorer.Score(plan, ScoringPolicies.Bench));
                }
            }
        }

        void LoopAll()
        {
            for (var i = 0; i < repetitions; i++)
            {
                foreach (var loop in loops)
                {
                    loop.Compute();
                }
            }
        }
    }

    private static int IndicatorsOf(PlanInput plan) => plan.Strategies.Sum(s => s.Projects.Sum(p => p.Indicators.Count));
}
