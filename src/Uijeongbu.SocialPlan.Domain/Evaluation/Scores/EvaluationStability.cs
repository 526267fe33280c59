using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

/// <summary>
/// 순위 민감도 of a round: places in each group under other weights, caps of 목표달성도, rules for missing values and rounding. Internal by default. Every criterion
/// enters as percent of its points, 목표달성도 as percent of the full rate without its cap; 가점 and 감점 do not enter.
/// </summary>
public static class EvaluationStability
{
    /// <summary>So many draws are made of a group on a page: enough that places settle, and quick enough to wait for.</summary>
    public const int UsualDraws = 2000;

    private const decimal Whole = 100m;
    private const decimal Higher = 120m;

    /// <summary>Where the draws of a frozen version start: the first 64 bits of its hash, so that the same version always gives the same figures.</summary>
    /// <param name="hash">SHA-256 in hexadecimal digits.</param>
    public static ulong SeedOf(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return ulong.Parse(hash.AsSpan(0, 16), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The study of one group.</summary>
    /// <param name="score">The round's figures.</param>
    /// <param name="group">The group.</param>
    /// <param name="seed">Where the draws start; stored with the result.</param>
    /// <param name="draws">How many.</param>
    public static StabilityStudy StudyOf(EvaluationScore score, string group, ulong seed, int draws)
    {
        ArgumentNullException.ThrowIfNull(score);
        var rules = score.Inputs.Rules;
        var units = score.InGroup(group);
        Rounding rounding = new(rules.Ranking.Decimals ?? UnitScore.Printed.Decimals);
        return new()
        {
            Table = new(
                [.. rules.Rubric.Criteria.Select(criterion => new StabilityCriterion(criterion.Key, criterion.Points))],
                [.. units.Select(unit => new StabilityUnit(unit.Unit.Code, [.. unit.Criteria.Select(one => ValueOf(unit, one, rules))]))]),
            Rule = new(rules.Ranking.Convention is RankingConvention.Ordinal1234 ? RankingConvention.Standard1224 : rules.Ranking.Convention, rules.Ranking.Decimals, []),
            Choices = new() { Cap = Whole, Missing = new(MissingChildKind.FailIfShareAbove), Rounding = rounding },
            Variation = new()
            {
                Weights = PanelStability.Quarter,
                Caps = [Whole, Higher, null],
                Missing = [new(MissingChildKind.FailIfShareAbove), MissingChildRule.Exclude, new(MissingChildKind.GroupMean)],
                Stages = [RoundingStage.Late, RoundingStage.EachLevel],
            },
            Seed = seed,
            Draws = draws,
        };
    }

    private static StabilityValue ValueOf(UnitScore unit, CriterionScore score, EvaluationRules rules)
    {
        if (score.Value is not { } value)
        {
            return StabilityValue.Missing;
        }

        var share = Whole * value / score.Criterion.Points;
        var isCapped = score is { Criterion.Source: RubricSource.Achievement, Ruled: null } && unit.Unit.Achievement?.Rate > rules.Achievement.FullRate;
        return (StabilityValue)(isCapped ? share * unit.Unit.Achievement!.Rate!.Value / rules.Achievement.FullRate : share);
    }
}
