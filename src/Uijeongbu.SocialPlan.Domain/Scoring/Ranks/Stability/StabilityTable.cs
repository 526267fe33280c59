using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>
/// What is ranked: units of one peer group by criteria. Criteria may be those of a panel or the strategies of a plan; their values share one
/// scale, percent as a rule: marks out of unequal points come in through <see cref="OfMarks"/>. A unit's score is sum w v / sum w.
/// </summary>
/// <param name="Criteria">평가항목 or 추진전략, in any order; keys differ.</param>
/// <param name="Units">In any order; keys differ.</param>
public sealed record StabilityTable(IReadOnlyList<StabilityCriterion> Criteria, IReadOnlyList<StabilityUnit> Units)
{
    /// <summary>Most units: what each beats of the others is kept.</summary>
    public const int MostUnits = 1000;

    /// <summary>The largest weight: with it no sum of weighted values overflows a decimal.</summary>
    public const decimal MostWeight = 1_000_000_000m;

    private static readonly CultureInfo Ko = CultureInfo.GetCultureInfo("ko-KR");

    /// <summary>Marks out of points available (배점): as percent of these, which become the weights, so that 100 is every point.</summary>
    /// <param name="points">Key and points of each criterion, above 0.</param>
    /// <param name="units">Their marks.</param>
    public static StabilityTable OfMarks(IReadOnlyList<StabilityCriterion> points, IEnumerable<StabilityUnit> units)
    {
        ArgumentNullException.ThrowIfNull(points);
        foreach (var criterion in points)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(criterion.Weight, criterion.Key);
        }

        return new(points, [.. units.Select(u => u with { Values = [.. u.Values.Select((v, c) => v with { Value = 100m * v.Value / points[c].Weight })] })]);
    }

    /// <summary>
    /// Municipalities by the rates of their strategies, each strategy with the same weight: the plan's rate under
    /// <see cref="PlanBasis.Strategies"/> and a plain mean. Strategies are one criterion where they have one name; a plan without that strategy,
    /// or with nothing due in it, has no due value there.
    /// </summary>
    public static StabilityTable OfPlans(IReadOnlyList<(string Unit, PlanScore Score)> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        var names = plans.SelectMany(p => p.Score.Strategies).Select(s => s.Input.Name).Distinct(StringComparer.Ordinal).ToList();
        return new(
            [.. names.Select(n => new StabilityCriterion(n, 1m))],
            [.. plans.Select(p => new StabilityUnit(p.Unit, [.. names.Select(n => ValueOf(p.Score.Strategies.SingleOrDefault(s => s.Input.Name == n)))]))]);

        static StabilityValue ValueOf(StrategyScore? strategy) =>
            strategy is { IsDue: true } ? (StabilityValue)strategy.Figures.Value : StabilityValue.NotApplicable;
    }

    /// <summary>What is wrong with it and where; null when it can be ranked.</summary>
    public Problem? Check()
    {
        if (Units.Count is 0 or > MostUnits)
        {
            return new("stability.units", string.Create(Ko, $"순위를 매길 대상이 {Units.Count}개입니다. 1개 이상 {MostUnits}개 이하로 올려 주십시오."));
        }

        return Repeated(Criteria.Select(c => c.Key)) is { } criterion
            ? new("stability.criterion-repeated", $"평가항목 '{criterion}'이(가) 두 번 있습니다. 하나만 남겨 주십시오.")
            : Repeated(Units.Select(u => u.Key)) is { } unit
                ? new("stability.unit-repeated", $"대상 '{unit}'이(가) 두 번 있습니다. 하나만 남겨 주십시오.")
                : CheckWeights() ?? Units.Select(Check).FirstOrDefault(p => p is not null);
    }

    /// <summary>Units and criteria by key, ordinal: so that neither their order in a file nor a culture changes a draw.</summary>
    internal StabilityTable Sorted()
    {
        var order = Enumerable.Range(0, Criteria.Count).OrderBy(c => Criteria[c].Key, StringComparer.Ordinal).ToArray();
        return new(
            [.. order.Select(c => Criteria[c])],
            [.. Units.OrderBy(u => u.Key, StringComparer.Ordinal).Select(u => u with { Values = [.. order.Select(c => u.Values[c])] })]);
    }

    private Problem? CheckWeights() =>
        Criteria.FirstOrDefault(c => c.Weight is < 0m or > MostWeight) is { } outside
            ? new("stability.weight-range", string.Create(Ko, $"평가항목 '{outside.Key}'의 가중치가 {outside.Weight}입니다. 0 이상 {MostWeight:N0} 이하의 값으로 고쳐 주십시오."))
            : Criteria.All(c => c.Weight == 0m)
                ? new("stability.weights-zero", "가중치가 모두 0이거나 평가항목이 없습니다. 하나 이상에 0보다 큰 가중치를 주십시오.")
                : null;

    private Problem? Check(StabilityUnit unit)
    {
        if (unit.Values.Count != Criteria.Count)
        {
            return new("stability.values", string.Create(
                Ko, $"'{unit.Key}'의 값이 {unit.Values.Count}개인데 평가항목은 {Criteria.Count}개입니다. 항목마다 값이나 빈칸을 하나씩 두십시오."));
        }

        for (var c = 0; c < Criteria.Count; c++)
        {
            if (Math.Abs(unit.Values[c].Value ?? 0m) > Reading.MaxMagnitude)
            {
                return new("stability.value-size", $"'{unit.Key}'의 '{Criteria[c].Key}' 값이 너무 큽니다. 단위를 확인해 주십시오.");
            }
        }

        return null;
    }

    private static string? Repeated(IEnumerable<string> keys) =>
        keys.GroupBy(k => k, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any())?.Key;
}

/// <summary>A criterion.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Weight">0 or more, on any scale: only the proportion counts.</param>
public sealed record StabilityCriterion(string Key, decimal Weight);

/// <summary>A unit and its values.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Values">One for each criterion, in their order.</param>
/// <param name="TieValues">Its values for the ranking rule's tie-break chain; they do not vary.</param>
public sealed record StabilityUnit(string Key, IReadOnlyList<StabilityValue> Values, IReadOnlyList<decimal?>? TieValues = null);

/// <summary>A value of a criterion. 0, missing and 해당없음 are three things.</summary>
/// <param name="Value">null when there is none.</param>
public readonly record struct StabilityValue(decimal? Value)
{
    /// <summary>Due, but not there: the missing rule says what it does.</summary>
    public static readonly StabilityValue Missing;

    /// <summary>해당없음: never counts, whatever the rule for missing values.</summary>
    public static readonly StabilityValue NotApplicable = new(null) { IsNotApplicable = true };

    /// <summary>Whether it is not due.</summary>
    public bool IsNotApplicable { get; private init; }

    /// <summary>A value that is there, or a missing one.</summary>
    public static implicit operator StabilityValue(decimal? value) => new(value);
}
