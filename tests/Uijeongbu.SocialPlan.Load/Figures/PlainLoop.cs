using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>
/// The yardstick of scoring: the rules of policy <c>bench</c> written down as loops over arrays, with nothing that could be left out —
/// no policy, no states, no hints, no trees. It computes what the scorer computes: the rate of every indicator; the rate of every project,
/// strategy and of the municipality, each also capped at 100 and 120; median, met share, number above 130 and coverage.
/// </summary>
internal sealed class PlainLoop
{
    private readonly decimal[] _targets;
    private readonly decimal[] _actuals;
    private readonly bool[] _hasActual;
    private readonly bool[] _isDown;
    private readonly int[][] _projectEnds;
    private readonly int _projectCount;

    /// <summary>Lays a plan out: indicators one after the other, and where each project of each strategy ends.</summary>
    public PlainLoop(PlanInput plan)
    {
        var indicators = plan.Strategies.SelectMany(s => s.Projects).SelectMany(p => p.Indicators).Select(i => i.Reading).ToList();
        _targets = [.. indicators.Select(r => r.Target ?? 0m)];
        _actuals = [.. indicators.Select(r => r.Actual ?? 0m)];
        _hasActual = [.. indicators.Select(r => r.Actual is not null)];
        _isDown = [.. indicators.Select(r => r.Direction == Direction.LowerIsBetter)];
        var end = 0;
        _projectEnds = [.. plan.Strategies.Select(s => s.Projects.Select(p => end += p.Indicators.Count).ToArray())];
        _projectCount = _projectEnds.Sum(p => p.Length);
    }

    /// <summary>Computes everything once.</summary>
    public PlainFigures Compute()
    {
        var rates = new decimal[_targets.Length];
        var nodes = new (decimal Rate, decimal Capped100, decimal Capped120)[_projectCount + _projectEnds.Length];
        var (rated, met, above130, indicator, node) = (0, 0, 0, 0, 0);
        var (plan, plan100, plan120, strategies) = (0m, 0m, 0m, 0);
        foreach (var ends in _projectEnds)
        {
            var (strategy, strategy100, strategy120, projects) = (0m, 0m, 0m, 0);
            foreach (var end in ends)
            {
                var (project, project100, project120, count) = (0m, 0m, 0m, 0);
                for (; indicator < end; indicator++)
                {
                    var (target, actual, isDown) = (_targets[indicator], _actuals[indicator], _isDown[indicator]);
                    if (!_hasActual[indicator] || target == 0m)
                    {
                        continue;
                    }

                    var rate = !isDown ? 100m * actual / target : actual == 0m ? 100m : 100m * target / actual;
                    rates[rated++] = rate;
                    met += (isDown ? actual <= target : actual >= target) ? 1 : 0;
                    above130 += rate > 130m ? 1 : 0;
                    project += rate;
                    project100 += rate > 100m ? 100m : rate;
                    project120 += rate > 120m ? 120m : rate;
                    count++;
                }

                if (count > 0)
                {
                    (project, project100, project120) = (project / count, project100 / count, project120 / count);
                    (strategy, strategy100, strategy120) = (strategy + project, strategy100 + project100, strategy120 + project120);
                    projects++;
                }

                nodes[node++] = (project, project100, project120);
            }

            if (projects > 0)
            {
                (strategy, strategy100, strategy120) = (strategy / projects, strategy100 / projects, strategy120 / projects);
                (plan, plan100, plan120) = (plan + strategy, plan100 + strategy100, plan120 + strategy120);
                strategies++;
            }

            nodes[node++] = (strategy, strategy100, strategy120);
        }

        return strategies == 0
            ? new(null, null, null, null, null, 0, 0, _targets.Length)
            : new(plan / strategies, plan100 / strategies, plan120 / strategies, Median(rates.AsSpan(0, rated)), 100m * met / rated, above130, rated, _targets.Length);
    }

    private static decimal Median(Span<decimal> rates)
    {
        rates.Sort();
        return rates.Length % 2 == 1 ? rates[rates.Length / 2] : (rates[rates.Length / 2 - 1] + rates[rates.Length / 2]) / 2m;
    }
}

/// <summary>What both sides compute.</summary>
internal readonly record struct PlainFigures(
    decimal? Rate, decimal? Capped100, decimal? Capped120, decimal? Median, decimal? MetShare, int Above130, int Counted, int Total)
{
    /// <summary>The same figures of a scored plan.</summary>
    public static PlainFigures Of(PlanScore score) => new(
        score.Figures.Value, score.Figures.Capped100, score.Figures.Capped120, score.Indicators.Median, score.Indicators.MetShare,
        score.Indicators.Above130, score.Indicators.Coverage.Counted, score.Indicators.Coverage.Total);
}
