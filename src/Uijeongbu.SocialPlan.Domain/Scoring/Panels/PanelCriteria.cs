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
    /// <exception cref="ArgumentException">They cannot: see <see cref="Check"/>.</exception>
    public static PanelCriteria Of(IReadOnlyList<PanelCriterion> criteria) =>
        Check(criteria) is { } problem ? throw new ArgumentException(problem.Message, nameof(criteria)) : new(criteria);

    /// <summary>
    /// Why criteria cannot be combined; null when they can. Weights, and maxima, are stated for all criteria or for none, and weights add to
    /// 100 or to 1 exactly: what does not is refused, never rescaled silently.
    /// </summary>
    public static Problem? Check(IReadOnlyList<PanelCriterion> criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        var weights = criteria.Where(c => c.Weight is not null).Select(c => c.Weight!.Value).ToList();
        return criteria switch
        {
            [] => new("panel.no-criterion", "평가지표가 없습니다. 한 개 이상 넣어 주십시오."),
            _ when criteria.DistinctBy(c => c.Name, StringComparer.Ordinal).Count() < criteria.Count =>
                new("panel.same-criterion", "같은 평가지표가 두 번 있습니다. 하나만 남겨 주십시오."),
            _ when criteria.FirstOrDefault(c => c.Max <= 0m) is { } wrong =>
                new("panel.max", $"'{wrong.Name}'의 배점이 0 이하입니다. 0보다 큰 값으로 고쳐 주십시오."),
            _ when criteria.Select(c => c.Max is null).Distinct().Count() > 1 =>
                new("panel.max-missing", $"'{criteria.First(c => c.Max is null).Name}'에만 배점이 없습니다. 모든 평가지표에 적거나 모두 비워 주십시오."),
            _ when weights.Count > 0 && weights.Count < criteria.Count =>
                new("panel.weight-missing", $"'{criteria.First(c => c.Weight is null).Name}'에만 가중치가 없습니다. 모든 평가지표에 적거나 모두 비워 주십시오."),
            _ when weights.Count > 0 => Publication.ReportChecks.CheckWeights(weights, weights.Sum() == 1m ? 1m : 100m),
            _ => null,
        };
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
