using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>Indicator to project to strategy to plan, under one policy. Pure: the same inputs and policy always give the same figures.</summary>
public static class PlanScorer
{
    /// <summary>Scores a plan's year.</summary>
    /// <returns>Every figure unrounded, under the policy; a node without rates has none.</returns>
    public static PlanScore Score(PlanInput plan, ScoringPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(policy);
        return new Scoring(policy).Score(plan);
    }

    /// <summary>One run; its buffers are reused from node to node.</summary>
    private sealed class Scoring(ScoringPolicy policy)
    {
        private readonly IndicatorTally _tally = new();
        private readonly ChildBuffer _indicators = ChildBuffer.For(policy.Project, policy.Rounding);
        private readonly ChildBuffer _projects = ChildBuffer.For(policy.Strategy, policy.Rounding);
        private readonly ChildBuffer _plan = ChildBuffer.For(policy.Plan, policy.Rounding);

        public PlanScore Score(PlanInput plan)
        {
            var strategies = new StrategyScore[plan.Strategies.Count];
            for (var i = 0; i < strategies.Length; i++)
            {
                strategies[i] = Score(plan.Strategies[i]);
                if (policy.Basis == PlanBasis.Strategies)
                {
                    _plan.Add(strategies[i]);
                }
            }

            return new(policy, Finish(_plan.Combine(), CapStage.Total), _tally.ToStatistics(), strategies);
        }

        private StrategyScore Score(StrategyInput strategy)
        {
            _projects.Clear();
            var projects = new ProjectScore[strategy.Projects.Count];
            for (var i = 0; i < projects.Length; i++)
            {
                var project = projects[i] = Score(strategy.Projects[i]);
                _projects.Add(project);
                if (policy.Basis == PlanBasis.Projects)
                {
                    _plan.Add(project);
                }
            }

            return new(strategy, Finish(_projects.Combine(), CapStage.None), projects);
        }

        private ProjectScore Score(ProjectInput project)
        {
            _indicators.Clear();
            var indicators = new IndicatorScore[project.Indicators.Count];
            for (var i = 0; i < indicators.Length; i++)
            {
                var input = project.Indicators[i];
                indicators[i] = new(input, Rater.Rate(input.Reading, input.Profile, policy));
            }

            _tally.Add(indicators);
            _indicators.Add(indicators);
            if (policy.Basis == PlanBasis.Indicators)
            {
                _plan.Add(indicators);
            }

            return new(project, Finish(_indicators.Combine(), CapStage.Project), indicators);
        }

        private Figures Finish(in Figures figures, CapStage stage)
        {
            var cap = policy.CapAt(stage);
            if (cap is null && policy.Rounding.Stage == RoundingStage.Late)
            {
                return figures;
            }

            return new(
                policy.Rounding.BetweenLevels(figures.Value > cap ? cap : figures.Value),
                policy.Rounding.BetweenLevels(figures.Capped100 > cap ? cap : figures.Capped100),
                policy.Rounding.BetweenLevels(figures.Capped120 > cap ? cap : figures.Capped120));
        }
    }
}
