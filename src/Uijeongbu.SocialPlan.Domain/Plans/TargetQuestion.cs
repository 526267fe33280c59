using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>
/// What is asked about a target while the plan is written (목표 확인). Each has been seen with a good reason: it warns and never blocks, and
/// the answer, a sentence, stays with the target.
/// </summary>
public enum TargetQuestion
{
    /// <summary>지난해 실적보다 낮은 목표: it asks for less than the last result already was.</summary>
    BelowLastResult,

    /// <summary>지난해와 같은 목표.</summary>
    Flat,

    /// <summary>지난해와 다른 산식: rates of the two years cannot be compared.</summary>
    FormulaChanged,

    /// <summary>목표 0: a ratio has nothing to divide by.</summary>
    ZeroUnderRatio,

    /// <summary>음수 목표: a ratio of it says nothing.</summary>
    NegativeUnderRatio,
}

/// <summary>A target being planned, with what the year before says. Each of the earlier values may be unknown.</summary>
/// <param name="Target">The target; null is 목표 미설정, about which nothing is asked.</param>
/// <param name="Direction">Which way it wants to go; null when not set.</param>
/// <param name="Formula">The indicator's own formula; null takes the policy's for its direction.</param>
/// <param name="LastTarget">Last year's target in force.</param>
/// <param name="LastActual">Last year's result; for a cumulative indicator its value at the end of the year.</param>
/// <param name="LastFormula">Id of the formula of last year's rate.</param>
/// <param name="Definition">The indicator's definition (지표정의, 산식).</param>
/// <param name="LastDefinition">The definition that last year was adopted with.</param>
public sealed record PlannedTarget(
    decimal? Target,
    Direction? Direction,
    RateProfile? Formula,
    decimal? LastTarget = null,
    decimal? LastActual = null,
    string? LastFormula = null,
    string? Definition = null,
    string? LastDefinition = null)
{
    /// <summary>What is to be asked, in the order of <see cref="TargetQuestion"/>.</summary>
    /// <param name="policy">Names the formula of an indicator without one.</param>
    public IReadOnlyList<TargetQuestion> QuestionsUnder(ScoringPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var formula = Formula ?? policy.Preselected(Direction);
        return Target is not { } target ? [] :
        [
            .. If(Hinting.AsksForLess(target, LastActual, Direction), TargetQuestion.BelowLastResult),
            .. If(target == LastTarget, TargetQuestion.Flat),
            .. If(IsMeasuredOtherwise(formula), TargetQuestion.FormulaChanged),
            .. If(target == 0m && IsRatio(formula), TargetQuestion.ZeroUnderRatio),
            .. If(target < 0m && IsRatio(formula), TargetQuestion.NegativeUnderRatio),
        ];
    }

    // A definition written down for the first time explains a formula and changes none; spaces and line breaks say nothing.
    private bool IsMeasuredOtherwise(RateProfile? formula) =>
        (formula is not null && LastFormula is not null && !string.Equals(formula.Id, LastFormula, StringComparison.Ordinal))
        || (Definition is not null && LastDefinition is not null && !string.Equals(Bare(Definition), Bare(LastDefinition), StringComparison.Ordinal));

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    // Those that divide by the target as it stands; signed-linear takes its size and is right for negative ones.
    private static bool IsRatio(RateProfile? formula) =>
        formula == RateProfiles.RatioUp || formula == RateProfiles.LinearDown || formula == RateProfiles.InverseDown || formula == RateProfiles.Threshold;

    private static TargetQuestion[] If(bool holds, TargetQuestion question) => holds ? [question] : [];
}
