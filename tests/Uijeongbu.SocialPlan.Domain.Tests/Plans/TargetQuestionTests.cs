using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans;

/// <summary>What is asked about a target while the plan is written.</summary>
public sealed class TargetQuestionTests
{
    private static readonly PlannedTarget Up = new(250m, Direction.HigherIsBetter, null, LastTarget: 240m, LastActual: 245m, LastFormula: "ratio-up");
    private static readonly PlannedTarget Down = new(25m, Direction.LowerIsBetter, null, LastTarget: 26m, LastActual: 25.5m, LastFormula: "linear-down");

    [Fact]
    public void An_ordinary_target_is_asked_nothing()
    {
        Asked(Up).Should().BeEmpty();
        Asked(Down).Should().BeEmpty();
        Asked(new(250m, Direction.HigherIsBetter, null)).Should().BeEmpty("a first year has nothing to compare with");
    }

    [Fact]
    public void Less_than_the_last_result_is_asked_about_in_the_direction_of_the_indicator()
    {
        Asked(Up with { Target = 244m }).Should().Equal(TargetQuestion.BelowLastResult);
        Asked(Up with { Target = 245m }).Should().BeEmpty("as much as last year is not less");
        Asked(Down with { Target = 25.6m }).Should().Equal(TargetQuestion.BelowLastResult);
        Asked(Down with { Target = 20m }).Should().BeEmpty();
        Asked(Up with { Target = 1m, Direction = null, LastFormula = null }).Should().BeEmpty("without a direction less is not worse");
    }

    [Fact]
    public void The_same_target_again_and_another_formula_are_asked_about()
    {
        Asked(Up with { Target = 240m, LastActual = 230m }).Should().Equal(TargetQuestion.Flat);
        Asked(Down with { Formula = RateProfiles.InverseDown }).Should().Equal(TargetQuestion.FormulaChanged);
        Asked(Down with { LastFormula = "inverse-down" }).Should().Equal(TargetQuestion.FormulaChanged);
        Asked(Up with { LastDefinition = "이용자 ÷ 신청자", Definition = "이용자 ÷ 대상자" }).Should().Equal(TargetQuestion.FormulaChanged);
        Asked(Up with { LastDefinition = "이용자 ÷ 신청자", Definition = "이용자÷신청자\n" }).Should().BeEmpty("only spaces differ");
        Asked(Up with { Definition = "이용자 ÷ 대상자" }).Should().BeEmpty("it was written down for the first time");
    }

    [Fact]
    public void Zero_and_negative_targets_are_asked_about_under_a_ratio_only()
    {
        Asked(Down with { Target = 0m }).Should().Equal(TargetQuestion.ZeroUnderRatio);
        Asked(new(-5m, Direction.HigherIsBetter, RateProfiles.RatioUp)).Should().Equal(TargetQuestion.NegativeUnderRatio);
        Asked(new(-5m, Direction.HigherIsBetter, RateProfiles.SignedLinear)).Should().BeEmpty();
        Asked(new(0m, Direction.LowerIsBetter, RateProfiles.Met)).Should().BeEmpty();
    }

    [Fact]
    public void About_no_target_nothing_is_asked_and_several_questions_keep_their_order()
    {
        Asked(Up with { Target = null }).Should().BeEmpty();
        Asked(new(0m, Direction.HigherIsBetter, null, LastTarget: 0m, LastActual: 3m, LastFormula: "met"))
            .Should().Equal(TargetQuestion.BelowLastResult, TargetQuestion.Flat, TargetQuestion.FormulaChanged, TargetQuestion.ZeroUnderRatio);
    }

    private static IReadOnlyList<TargetQuestion> Asked(PlannedTarget target) => target.QuestionsUnder(ScoringPolicies.Default);
}
