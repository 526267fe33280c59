using Uijeongbu.SocialPlan.Domain.Evaluation;

namespace Uijeongbu.SocialPlan.Domain.Tests.Evaluation;

/// <summary>Which rules can be used, and what the law asks of a kind of evaluation.</summary>
public sealed class EvaluationRulesTests
{
    private static readonly EvaluationRules Rules = EvaluationRules.Default;

    [Fact]
    public void The_shipped_rules_can_be_used() => Rules.WhyNot(EvaluationKind.Results).Should().BeNull();

    [Fact]
    public void Each_fault_of_rules_is_named_at_its_field()
    {
        FaultOf(Rules with { Panel = "best-of" }).Should().Be("Panel");
        FaultOf(Rules with { Panel = "trimmed;p=0.7" }).Should().Be("Panel");
        FaultOf(Rules with { Achievement = new("unknown", 1, 100m) }).Should().Be("PolicyId");
        FaultOf(Rules with { Achievement = Rules.Achievement with { FullRate = 0m } }).Should().Be("FullRate");
        FaultOf(Rules with { Ranking = Rules.Ranking with { Decimals = 9 } }).Should().Be("Decimals");
        FaultOf(Rules with { Ranking = Rules.Ranking with { TieBreaks = [new(TieBreakKind.SubmittedAt), new(TieBreakKind.SubmittedAt)] } }).Should().Be("TieBreaks");
        FaultOf(Rules with { Ranking = Rules.Ranking with { TieBreaks = [new(TieBreakKind.Area, "no-area")] } }).Should().Be("TieBreaks");
        FaultOf(Rules with { Ranking = Rules.Ranking with { TieBreaks = [new(TieBreakKind.Criterion, "content-logic")] } }).Should().BeNull("the criterion is there");
        FaultOf(Rules with { Awards = [new(" ", AwardBasis.Places, 1)] }).Should().Be("Awards");
        FaultOf(Rules with { Awards = [new("우수", AwardBasis.Places, 0)] }).Should().Be("Awards");
        FaultOf(Rules with { Awards = [new("우수", AwardBasis.Places, 1) { PrizeWon = -1 }] }).Should().Be("Awards");
        FaultOf(Rules with { Awards = [new("우수", AwardBasis.Places, 1), new("우수", AwardBasis.Special, 1)] }).Should().Be("Awards");
        FaultOf(Rules with { Awards = [] }).Should().BeNull("a round may have no award");
    }

    [Fact]
    public void A_rubric_that_cannot_be_used_is_refused_first() =>
        (Rules with { Panel = "best-of", Rubric = Rules.Rubric with { Areas = [] } }).WhyNot(EvaluationKind.Results)!.Code.Should().Be("rubric.faulty");

    /// <summary>제39조 as amended: the level of social security is evaluated from 2027-09-16 on, and its outcome is disclosed.</summary>
    [Fact]
    public void The_level_of_social_security_is_evaluated_from_its_day_on_and_disclosed()
    {
        EvaluationLaw.KindsOn(new(2027, 9, 15)).Should().Equal(EvaluationKind.Results);
        EvaluationLaw.KindsOn(new(2027, 9, 16)).Should().Equal(EvaluationKind.Results, EvaluationKind.SecurityLevel);
        (EvaluationLaw.MustDisclose(EvaluationKind.Results), EvaluationLaw.MustDisclose(EvaluationKind.SecurityLevel)).Should().Be((false, true));

        var content = new EvaluationContent(2027, EvaluationKind.SecurityLevel, EvaluationSchedule.Usual(2027), Rules with { Scope = PublicationScope.RanksAndScores }, null);
        content.WhyNot().Should().BeNull();
        FaultOf(content with { Rules = Rules }).Should().Be("Scope");
        FaultOf(content with { FiscalYear = 2026, Schedule = EvaluationSchedule.Usual(2026) }).Should().Be("Kind", "it would begin in February 2027");
        FaultOf(content with { Kind = EvaluationKind.Results, Rules = Rules }).Should().BeNull();
    }

    [Fact]
    public void What_is_marked_at_the_presentation_needs_its_phase()
    {
        var usual = EvaluationSchedule.Usual(2026);
        EvaluationContent content = new(2026, EvaluationKind.Results, usual with { Clocks = [.. usual.Clocks.Where(clock => clock.Phase is not EvaluationPhase.Presentation)] }, Rules, null);
        FaultOf(content).Should().Be("Presentation");
        FaultOf(content with { Schedule = usual }).Should().BeNull();
        FaultOf(content with { Schedule = usual, FiscalYear = 26 }).Should().Be("FiscalYear");
        FaultOf(content with { Schedule = usual, Note = new('가', EvaluationContent.LongestNote + 1) }).Should().Be("Note");
    }

    [Fact]
    public void A_changed_rubric_is_the_next_version_and_no_example_any_more()
    {
        var rubric = ShippedRubric.Example;
        rubric.ChangedTo(rubric with { Version = 7, Areas = [.. rubric.Areas] }).Should().BeSameAs(rubric, "nothing differs but what is no content");
        var changed = rubric.ChangedTo(rubric with { Name = "2026년 평가지표" });
        (changed.Version, changed.IsExample, changed.Name).Should().Be((2, false, "2026년 평가지표"));
        changed.ChangedTo(changed with { Extras = [] }).Version.Should().Be(3);
    }

    [Fact]
    public void A_rate_gives_its_share_of_the_points_and_never_more()
    {
        AchievementRule rule = new("default", 1, 120m);
        (rule.PointsOf(60m, 20m), rule.PointsOf(120m, 20m), rule.PointsOf(200m, 20m), rule.PointsOf(-5m, 20m)).Should().Be((10m, 20m, 20m, 0m));
    }

    private static string? FaultOf(EvaluationRules rules) => (rules.WhyNot(EvaluationKind.Results) as FormProblem)?.Faults[0].Field;

    private static string? FaultOf(EvaluationContent content) => (content.WhyNot() as FormProblem)?.Faults[0].Field;
}
