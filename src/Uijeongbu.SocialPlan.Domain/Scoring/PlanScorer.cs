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
        private readonly PartBuffer _indicators = new();
        private readonly PartBuffer _projects = new();
        private readonly PartBuffer _plan = new();

        public PlanScore Score(PlanInput plan)
        {
            var strategies = new StrategyScore[plan.Strategies.Count];
            for (var i = 0; i < strategies.Length; i++)
            {
                strategies[i] = Score(plan.Strategies[i]);
                if (policy.Basis == PlanBasis.Strategies)
                {
                    _plan.Add(strategies[i].Figures, plan.Strategies[i].Weight, strategies[i].Projects.Any(IsDue));
                }
            }

            return new(policy, Finish(_plan, policy.Plan, CapStage.Total), _tally.ToStatistics(), strategies);
        }

        private StrategyScore Score(StrategyInput strategy)
        {
            _projects.Clear();
            var projects = new ProjectScore[strategy.Projects.Count];
            for (var i = 0; i < projects.Length; i++)
            {
                var project = projects[i] = Score(strategy.Projects[i]);
                _projects.Add(project.Figures, project.Input.Weight, IsDue(project));
                if (policy.Basis == PlanBasis.Projects)
                {
                    _plan.Add(project.Figures, project.Input.Weight, IsDue(project));
                }
            }

            return new(strategy, Finish(_projects, policy.Strategy, CapStage.None), projects);
        }

        private ProjectScore Score(ProjectInput project)
        {
            _indicators.Clear();
            var indicators = new IndicatorScore[project.Indicators.Count];
            for (var i = 0; i < indicators.Length; i++)
            {
                var input = project.Indicators[i];
                var rate = Rater.Rate(input.Reading, input.Profile, policy);
                indicators[i] = new(input, rate);
                _tally.Add(rate);
                _indicators.Add(rate, input, policy.Rounding);
                if (policy.Basis == PlanBasis.Indicators)
                {
                    _plan.Add(rate, input, policy.Rounding);
                }
            }

            return new(project, Finish(_indicators, policy.Project, CapStage.Project), indicators);
        }

        private Figures Finish(PartBuffer parts, RollUp rollUp, CapStage stage)
        {
            var figures = parts.Combine(rollUp);
            var cap = policy.CapAt(stage);
            return new(
                policy.Rounding.BetweenLevels(figures.Value > cap ? cap : figures.Value),
                policy.Rounding.BetweenLevels(figures.Capped100 > cap ? cap : figures.Capped100),
                policy.Rounding.BetweenLevels(figures.Capped120 > cap ? cap : figures.Capped120));
        }

        private static bool IsDue(ProjectScore project)
        {
            foreach (var indicator in project.Indicators)
            {
                if (indicator.Rate.IsDue)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
