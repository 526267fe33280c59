using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

/// <summary>A municipality in what is published; what the scope keeps back is null.</summary>
/// <param name="Region">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rank">Its place in the group.</param>
/// <param name="IsShared">공동: whether another has the same place.</param>
/// <param name="DecidedBy">The tie-break that separated it from an equal total; null when none was needed.</param>
/// <param name="Tier">상위, 중위, 하위: in which third of the group; null unless grades are published.</param>
/// <param name="Award">등급.</param>
/// <param name="Total">Points, unrounded.</param>
/// <param name="LastTotal">Points of the year before.</param>
/// <param name="Achievement">목표달성도 with the frozen results that it was computed from.</param>
/// <param name="Criteria">Points of the criteria in the order of the rubric.</param>
/// <param name="Extras">가점 and 감점.</param>
/// <param name="Ruled">What rulings changed.</param>
public sealed record PublicUnit(
    string Region, string Name, decimal? Rank, bool IsShared, string? DecidedBy, RankTier? Tier, string? Award, decimal? Total, decimal? LastTotal, UnitAchievement? Achievement,
    IReadOnlyList<decimal?> Criteria, IReadOnlyList<ExtraPoints> Extras, IReadOnlyList<RuledValue> Ruled)
{
    /// <summary>
    /// What the panel gave for the criteria before rulings, in the order of the rubric; null, and not written, where no ruling changed one. So everyone can see what a ruling changed.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<decimal?>? BeforeRulings { get; init; }

    /// <summary>특별상's reason; null, and not written, without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SpecialReason { get; init; }

    /// <summary>The total as printed.</summary>
    [JsonIgnore]
    public decimal? Score => UnitScore.Printed.Round(Total);
}

/// <summary>In which third of its group a municipality is.</summary>
public enum RankTier
{
    /// <summary>상위.</summary>
    Upper,

    /// <summary>중위.</summary>
    Middle,

    /// <summary>하위.</summary>
    Lower,
}

/// <summary>A peer group in what is published.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Size">How many municipalities were compared.</param>
/// <param name="Mean">Mean of the totals; null unless scores are published.</param>
/// <param name="Units">The best first; below the scope of ranks and scores by code.</param>
public sealed record PublicGroup(string Name, int Size, decimal? Mean, IReadOnlyList<PublicUnit> Units);

/// <summary>What the public sees of a round: nothing beyond its scope.</summary>
/// <param name="Number">확정본 번호.</param>
/// <param name="Province">Code of the province.</param>
/// <param name="ProvinceName">Its name.</param>
/// <param name="FiscalYear">실적연도.</param>
/// <param name="Kind">What was evaluated.</param>
/// <param name="IsDemo">시연용 가상 자료.</param>
/// <param name="Rules">How it was evaluated.</param>
/// <param name="Evaluators">How many evaluators gave marks.</param>
/// <param name="Groups">By name, shorter names first: I, II, III.</param>
public sealed record PublicRanking(
    string Number, string Province, string ProvinceName, int FiscalYear, EvaluationKind Kind, bool IsDemo, EvaluationRules Rules, int Evaluators, IReadOnlyList<PublicGroup> Groups)
{
    /// <summary>What a round's figures may say in public.</summary>
    /// <param name="score">The figures.</param>
    /// <param name="number">확정본 번호.</param>
    public static PublicRanking Of(EvaluationScore score, string number)
    {
        ArgumentNullException.ThrowIfNull(score);
        var inputs = score.Inputs;
        return new(
            number, inputs.Province, inputs.ProvinceName, inputs.FiscalYear, inputs.Kind, inputs.IsDemo, inputs.Rules,
            inputs.Sheets.Where(sheet => !sheet.IsRecused).Select(sheet => sheet.Evaluator).Distinct(StringComparer.Ordinal).Count(),
            [.. score.Groups.Select(group => GroupOf(score, group))]);
    }

    private static PublicGroup GroupOf(EvaluationScore score, GroupMeans group)
    {
        var units = score.InGroup(group.Group);
        return score.Inputs.Rules.Scope switch
        {
            PublicationScope.RanksAndScores => new(group.Group, group.Units, group.Total, [.. units.Select(Whole)]),
            PublicationScope.Grades => new(group.Group, group.Units, null, [.. ByCode(units).Select(unit => Bare(unit) with { Tier = TierOf(unit, units) })]),
            _ => new(group.Group, group.Units, null, [.. ByCode(units.Where(unit => unit.Award is not null)).Select(Bare)]),
        };
    }

    private static IEnumerable<UnitScore> ByCode(IEnumerable<UnitScore> units) => units.OrderBy(unit => unit.Unit.Code, StringComparer.Ordinal);

    private static PublicUnit Bare(UnitScore unit) => new(unit.Unit.Code, unit.Unit.Name, Rank: null, IsShared: false, DecidedBy: null, Tier: null, unit.Award, Total: null, LastTotal: null, Achievement: null, [], [], [])
    {
        SpecialReason = unit.Unit.Special?.Reason,
    };

    private static PublicUnit Whole(UnitScore unit) => Bare(unit) with
    {
        Rank = unit.Place.Rank,
        IsShared = unit.Place.IsShared,
        DecidedBy = unit.Place.DecidedBy,
        Total = Kept(unit.Total),
        LastTotal = unit.Unit.LastTotal,
        Achievement = unit.Unit.Achievement,
        Criteria = [.. unit.Criteria.Select(one => Kept(one.Value))],
        Extras = unit.Unit.Extras,
        Ruled = unit.Unit.Ruled,
        BeforeRulings = unit.Unit.Ruled.Count == 0 ? null : [.. unit.Criteria.Select(one => Kept(one.Panel.Value))],
    };

    private static decimal? Kept(decimal? value) => value is { } figure ? Rounding.Round(figure, Scoring.Panels.Mark.MaxDecimals) : null;

    private static RankTier? TierOf(UnitScore unit, IReadOnlyList<UnitScore> group)
    {
        var ranked = group.Count(other => other.Place.Rank is not null);
        return unit.Place.Rank is not { } rank ? null
            : group.Count(other => other.Place.Rank < rank) is var before && 3 * before < ranked ? RankTier.Upper
            : 3 * before < 2 * ranked ? RankTier.Middle
            : RankTier.Lower;
    }
}
