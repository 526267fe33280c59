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

    /// <summary>The plan's rate without some of its projects: what is left is rolled up again, no indicator is rated anew.</summary>
    internal static decimal? RateWithout(PlanScore score, IReadOnlySet<ProjectScore> projects)
    {
        var scoring = new Scoring(score.Policy, companions: false);
        return scoring.OfPlan([.. score.Strategies
            .Select(s => s.Projects.Any(projects.Contains) ? scoring.OfStrategy(s.Input, [.. s.Projects.Where(p => !projects.Contains(p))]) : s)
            .Where(s => s.Projects.Count > 0)]).Value;
    }

    /// <summary>One run; its buffers are reused from node to node.</summary>
    private sealed class Scoring(ScoringPolicy policy, bool companions = true)
    {
        private readonly ChildBuffer _ofProject = ChildBuffer.For(policy.Project, policy, companions);
        private readonly ChildBuffer _ofStrategy = ChildBuffer.For(policy.Strategy, policy, companions);
        private readonly ChildBuffer _ofPlan = ChildBuffer.For(policy.Plan, policy, companions);
        private IndicatorTally _tally = new();

        public PlanScore Score(PlanInput plan)
        {
            _tally = new(plan.Strategies.Sum(s => s.Projects.Sum(p => p.Indicators.Count)));
            var strategies = new StrategyScore[plan.Strategies.Count];
            for (var i = 0; i < strategies.Length; i++)
            {
                strategies[i] = Score(plan.Strategies[i]);
            }

            return new(policy, OfPlan(strategies), _tally.ToStatistics(), strategies);
        }

        public Figures OfPlan(StrategyScore[] strategies)
        {
            _ofPlan.Start(policy.Basis switch
            {
                PlanBasis.Strategies => strategies.Length,
                PlanBasis.Projects => strategies.Sum(s => s.Projects.Count),
                _ => strategies.Sum(s => s.Projects.Sum(p => p.Indicators.Count)),
            });
            foreach (var strategy in strategies)
            {
                AddToPlan(strategy);
            }

            return Finish(_ofPlan.Combine(), CapStage.Total);
        }

        public StrategyScore OfStrategy(StrategyInput input, ProjectScore[] projects)
        {
            _ofStrategy.Start(projects.Length);
            foreach (var project in projects)
            {
                _ofStrategy.Add(project);
            }

            return new(input, Finish(_ofStrategy.Combine(), CapStage.None), projects);
        }

        private void AddToPlan(StrategyScore strategy)
        {
            if (policy.Basis == PlanBasis.Strategies)
            {
                _ofPlan.Add(strategy);
                return;
            }

            foreach (var project in strategy.Projects)
            {
                if (policy.Basis == PlanBasis.Projects)
                {
                    _ofPlan.Add(project);
                    continue;
                }

                foreach (var indicator in project.Indicators)
                {
                    _ofPlan.Add(indicator);
                }
            }
        }

        private StrategyScore Score(StrategyInput strategy)
        {
            var projects = new ProjectScore[strategy.Projects.Count];
            for (var i = 0; i < projects.Length; i++)
            {
                projects[i] = Score(strategy.Projects[i]);
            }

            return OfStrategy(strategy, projects);
        }

        private ProjectScore Score(ProjectInput project)
        {
            var indicators = new IndicatorScore[project.Indicators.Count];
            _ofProject.Start(indicators.Length);
            for (var i = 0; i < indicators.Length; i++)
            {
                var input = project.Indicators[i];
                indicators[i] = new(input, Rater.Rate(input.Reading, input.Profile, policy));
                _ofProject.Add(indicators[i]);
            }

            _tally.Add(indicators);
            return new(project, Finish(_ofProject.Combine(), CapStage.Project), indicators);
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
