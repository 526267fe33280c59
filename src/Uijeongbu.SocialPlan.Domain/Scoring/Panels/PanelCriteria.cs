namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>
/// The criteria of a panel and how their values become a unit's total. With maxima the total is in points, the sum of w v / max; a
/// criterion without a stated weight weighs its maximum, so that the points are simply added. Without maxima the total is the mean of the
/// values, sum w v / sum w, equal weights where none is stated.
/// </summary>
public sealed class PanelCriteria
{
    private readonly decimal[] _weights;

    private PanelCriteria(IReadOnlyList<PanelCriterion> criteria)
    {
        All = criteria;
        IsInPoints = criteria[0].Max is not null;
        _weights = [.. criteria.Select(c => c.Weight ?? c.Max ?? 1m)];
    }

    /// <summary>In the order of the round.</summary>
    public IReadOnlyList<PanelCriterion> All { get; }

    /// <summary>Whether totals are points out of <see cref="TotalWeight"/>, or marks on the scale of the values.</summary>
    public bool IsInPoints { get; }

    /// <summary>The weights that count, in the order of <see cref="All"/>.</summary>
    public IReadOnlyList<decimal> Weights => _weights;

    /// <summary>Sum of the weights: the highest total in points.</summary>
    public decimal TotalWeight => _weights.Sum();

    /// <summary>Criteria that can be combined.</summary>
    /// <exception cref="ArgumentException">They cannot: see <see cref="ProblemsOf"/>.</exception>
    public static PanelCriteria Of(IReadOnlyList<PanelCriterion> criteria) =>
        ProblemsOf(criteria) is [var problem, ..] ? throw new ArgumentException(problem.Message, nameof(criteria)) : new(criteria);

    /// <summary>
    /// Why criteria cannot be combined; empty when they can. Weights, and maxima, are stated for all criteria or for none, and weights add to
    /// 100 or to 1 exactly: what does not is refused, never rescaled silently.
    /// </summary>
    public static IReadOnlyList<CriteriaProblem> ProblemsOf(IReadOnlyList<PanelCriterion> criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        return [.. AnyProblems(criteria), .. MaxProblems(criteria), .. WeightProblems(criteria)];
    }

    private static IEnumerable<CriteriaProblem> AnyProblems(IReadOnlyList<PanelCriterion> criteria)
    {
        if (criteria.Count == 0)
        {
            yield return new("panel.no-criterion", "평가지표가 없습니다. 한 개 이상 넣어 주십시오.", At: null);
        }

        foreach (var second in criteria.GroupBy(c => c.Name, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            yield return new("panel.same-criterion", $"평가지표 '{second.Name}'이(가) 두 번 있습니다. 하나만 남겨 주십시오.", second);
        }
    }

    private static IEnumerable<CriteriaProblem> MaxProblems(IReadOnlyList<PanelCriterion> criteria)
    {
        var isStated = criteria.Any(c => c.Max is not null);
        foreach (var criterion in criteria)
        {
            if (criterion.Max <= 0m)
            {
                yield return new("panel.max", $"'{criterion.Name}'의 배점이 0 이하입니다. 0보다 큰 값으로 고쳐 주십시오.", criterion);
            }
            else if (isStated && criterion.Max is null)
            {
                yield return new("panel.max-missing", $"'{criterion.Name}'에는 배점이 없습니다. 모든 평가지표에 적거나 모두 비워 주십시오.", criterion);
            }
        }
    }

    private static IEnumerable<CriteriaProblem> WeightProblems(IReadOnlyList<PanelCriterion> criteria)
    {
        decimal[] weights = [.. criteria.Where(c => c.Weight is not null).Select(c => c.Weight!.Value)];
        foreach (var criterion in weights.Length == 0 ? [] : criteria.Where(c => c.Weight is null))
        {
            yield return new("panel.weight-missing", $"'{criterion.Name}'에는 가중치가 없습니다. 모든 평가지표에 적거나 모두 비워 주십시오.", criterion);
        }

        if (weights.Length > 0 && weights.Length == criteria.Count
            && Publication.ReportChecks.CheckWeights(weights, weights.Sum() == 1m ? 1m : 100m) is { } problem)
        {
            yield return new(problem.Code, problem.Message, At: null);
        }
    }

    /// <summary>
    /// The total of one value per criterion, unrounded; null when a criterion that weighs has none: a total without it could not be
    /// compared with the others', and a 0 would be a mark that nobody gave.
    /// </summary>
    /// <param name="values">In the order of <see cref="All"/>.</param>
    public decimal? Total(IReadOnlyList<decimal?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var sum = 0m;
        for (var i = 0; i < _weights.Length; i++)
        {
            if (_weights[i] == 0m)
            {
                continue;
            }

            if (values[i] is not { } value)
            {
                return null;
            }

            sum += Weighed(i, value);
        }

        return IsInPoints ? sum : sum / TotalWeight;
    }

    /// <summary>A weight equal to the maximum leaves the mark as it is, without a division that might not be exact.</summary>
    private decimal Weighed(int criterion, decimal value) =>
        !IsInPoints ? _weights[criterion] * value
        : All[criterion].Max == _weights[criterion] ? value
        : _weights[criterion] * value / All[criterion].Max!.Value;
}

/// <summary>A reason against criteria, and the one it is about.</summary>
/// <param name="Code">Stable name.</param>
/// <param name="Message">What happened and what to do.</param>
/// <param name="At">The criterion; null for all of them.</param>
public sealed record CriteriaProblem(string Code, string Message, PanelCriterion? At) : Problem(Code, Message);
