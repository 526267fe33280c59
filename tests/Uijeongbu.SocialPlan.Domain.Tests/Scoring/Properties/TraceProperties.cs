using System.Collections.Concurrent;
using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Trace and figure always agree, and the trace alone is enough to compute the figure again.</summary>
public sealed class TraceProperties
{
    private static readonly CompanionCap[] Readings = Enum.GetValues<CompanionCap>();

    [Fact]
    public void The_trace_of_every_node_has_the_figure_of_that_node() =>
        Gen.Select(ScoringGens.Plan, ScoringGens.Policy).Sample(
            (plan, policy) =>
            {
                var score = PlanScorer.Score(plan, policy);
                return Readings.All(cap =>
                    PlanTracer.OfPlan(score, cap).Value == score.Figures.Of(cap)
                    && score.Strategies.All(s => PlanTracer.OfStrategy(s, policy, cap).Value == s.Figures.Of(cap))
                    && score.Projects.All(p => PlanTracer.OfProject(p, policy, cap).Value == p.Figures.Of(cap)))
                    && PlanTracer.OfPlan(score).Rounded == score.Rate
                    && score.Projects.SelectMany(p => p.Indicators).All(i => HasItsRate(i, PlanTracer.OfIndicator(i.Input, policy)));
            },
            iter: Cases.Count);

    [Fact]
    public void A_node_may_have_a_figure_and_none_when_capped()
    {
        // Uncapped the project's mean is 50, capped at 100 it is -50, which has no geometric mean.
        var geometric = new RollUp(Aggregator.Geometric, MissingChildRule.Exclude);
        var policy = ScoringPolicies.MinistryReport with { Strategy = geometric, Plan = geometric, Basis = PlanBasis.Strategies };
        var score = PlanScorer.Score(Plans.Plan(Plans.Project(Plans.AtRate(300m), Plans.AtRate(-200m))), policy);

        score.Figures.Should().Be(new Figures(50m, null, null));
        PlanTracer.OfPlan(score, CompanionCap.At100).Value.Should().BeNull();
    }

    [Fact]
    public void The_figure_of_every_node_can_be_computed_again_from_its_trace() =>
        Gen.Select(ScoringGens.Plan, ScoringGens.Policy).Sample(
            (plan, policy) =>
            {
                var score = PlanScorer.Score(plan, policy);
                return score.Projects.SelectMany(p => p.Indicators).All(i =>
                        Cases.Near(Replay.OfRate(PlanTracer.OfIndicator(i.Input, policy), policy.Edges.Cap), i.Rate.Value))
                    && Readings.SelectMany(cap => Nodes(score, cap)).All(node =>
                        Cases.Near(Replay.OfNode(node.Trace), node.Figure, ToleranceOf(node.Trace)));
            },
            iter: Cases.Count);

    [Fact]
    public void The_parts_of_a_trace_are_the_figures_below_and_say_why_one_does_not_count() =>
        Gen.Select(ScoringGens.Plan, ScoringGens.Policy).Sample(
            (plan, policy) =>
            {
                var score = PlanScorer.Score(plan, policy);
                return score.Projects.All(p => PlanTracer.OfProject(p, policy).Parts.Zip(p.Indicators).All(pair =>
                        pair.First.Part.Value == Leaf(pair.Second, policy)
                        && pair.First.Excluded == (pair.Second.Rate.Value is null ? pair.Second.Rate.State : null)))
                    && score.Strategies.All(s => PlanTracer.OfStrategy(s, policy).Parts.Select(p => p.Part.Value)
                        .SequenceEqual(s.Projects.Select(p => p.Figures.Value)))
                    && PlanTracer.OfPlan(score).Parts.Select(p => p.Part.Value).SequenceEqual(policy.Basis switch
                    {
                        PlanBasis.Indicators => score.Projects.SelectMany(p => p.Indicators).Select(i => Leaf(i, policy)),
                        PlanBasis.Projects => score.Projects.Select(p => p.Figures.Value),
                        _ => score.Strategies.Select(s => s.Figures.Value),
                    });
            },
            iter: Cases.Count);

    [Fact]
    public void The_random_cases_reach_every_edge_and_every_formula()
    {
        var reached = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        Gen.Select(ScoringGens.Indicator, ScoringGens.Policy).Sample(
            (indicator, policy) =>
            {
                var trace = PlanTracer.OfIndicator(indicator, policy);
                reached[trace.Edge ?? "no edge"] = reached[trace.Formula?.Split(';')[0] ?? "no formula"] = true;
                reached[trace.State.ToName()] = true;
            },
            iter: Cases.Count * 5);

        reached.Keys.Should().Contain(RateProfiles.Names);
        reached.Keys.Should().Contain(Enum.GetValues<RateState>().Select(s => s.ToName()));
        reached.Keys.Where(k => k.Contains('=')).Should().HaveCount(24);
    }

    [Fact]
    public void Invariant_18_the_same_inputs_and_policy_give_the_same_bytes_on_any_thread() =>
        Gen.Select(ScoringGens.Plan, ScoringGens.Policy).Sample(
            (plan, policy) =>
            {
                var first = Fingerprint(PlanScorer.Score(plan, policy));
                return first == Fingerprint(PlanScorer.Score(plan, policy with { })) && first.StartsWith("random 1 ", StringComparison.Ordinal);
            },
            iter: Cases.Count);

    private static bool HasItsRate(in IndicatorScore indicator, RateTrace trace) =>
        (trace.Value, trace.Raw, trace.State, trace.Hints, trace.Profile)
            == (indicator.Rate.Value, indicator.Rate.Raw, indicator.Rate.State, indicator.Rate.Flags, indicator.Rate.Profile?.Id)
        && (trace.PolicyId, trace.PolicyVersion) == ("random", 1)
        && (trace.Value is null || trace.State != RateState.Entered || (trace.IsFloored, trace.IsCapped) == (trace.Value > trace.Raw, trace.Value < trace.Raw));

    private static decimal? Leaf(in IndicatorScore indicator, ScoringPolicy policy) =>
        policy.Rounding.Stage == RoundingStage.EachLevel ? policy.Rounding.Round(indicator.Rate.Value) : indicator.Rate.Value;

    private static IEnumerable<(RollUpTrace Trace, decimal? Figure)> Nodes(PlanScore score, CompanionCap cap) =>
    [
        (PlanTracer.OfPlan(score, cap), score.Figures.Of(cap)),
        .. score.Strategies.Select(s => (PlanTracer.OfStrategy(s, score.Policy, cap), s.Figures.Of(cap))),
        .. score.Projects.Select(p => (PlanTracer.OfProject(p, score.Policy, cap), p.Figures.Of(cap))),
    ];

    /// <summary>Only the geometric mean goes through double.</summary>
    private static decimal ToleranceOf(RollUpTrace trace) => trace.RollUp.Aggregator.Id == "geometric" ? 0.0000001m : 0.000000000001m;

    /// <summary>Every figure by its bits, with what a result must carry.</summary>
    private static string Fingerprint(PlanScore score)
    {
        var figures = new List<decimal?> { score.Indicators.Median, score.Indicators.MetShare, score.Policy.Edges.Cap };
        foreach (var f in score.Strategies.Select(s => s.Figures).Concat(score.Projects.Select(p => p.Figures)).Prepend(score.Figures))
        {
            figures.AddRange([f.Value, f.Capped100, f.Capped120]);
        }

        figures.AddRange(score.Projects.SelectMany(p => p.Indicators).SelectMany(i => new[] { i.Rate.Raw, i.Rate.Value }));
        var bits = figures.Select(f => f is { } v ? string.Join(',', decimal.GetBits(v)) : "-");
        return $"{score.Policy.Id} {score.Policy.Version} {score.Policy.Rounding} {score.Indicators.Coverage} "
            + string.Join(' ', bits) + string.Join(' ', score.Excluded.Select(e => e.Rate.State));
    }
}
