using Uijeongbu.SocialPlan.Domain.Evaluation;

namespace Uijeongbu.SocialPlan.Domain.Tests.Evaluation;

/// <summary>Rubrics as data, marks within them, and the phases of a round.</summary>
public sealed class RubricTests
{
    private static readonly DateTime Begin = new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);
    private static readonly RubricCriterion Filled = ShippedRubric.Example.Find("results-achievement")!;

    [Fact]
    public void The_shipped_example_can_be_used_and_says_what_it_is()
    {
        var rubric = ShippedRubric.Example;
        rubric.WhyNot().Should().BeNull();
        (rubric.IsExample, rubric.Areas.Count, rubric.Criteria.Count(), rubric.ToPanel().TotalWeight).Should().Be((true, 5, 18, 100m));
        rubric.Areas.Sum(area => area.Points).Should().Be(Rubric.WholePoints);
    }

    [Fact]
    public void Points_that_do_not_add_up_and_names_that_stand_twice_are_refused_at_their_place()
    {
        var rubric = ShippedRubric.Example;
        FaultsOf(rubric with { Areas = [rubric.Areas[0]] }).Should().ContainSingle().Which.Text.Should().Contain("20점");
        FaultsOf(rubric with { Areas = [.. rubric.Areas, new("empty", "빈 영역", [])] }).Should().ContainSingle(fault => fault.Field == "empty");
        FaultsOf(With(criterion => criterion with { Key = "content-logic" })).Should().Contain(fault => fault.Field == "content-logic");
        FaultsOf(With(criterion => criterion with { Name = "추진전략과 사업의 짜임새" })).Should().Contain(fault => fault.Field == "content-logic");
        FaultsOf(With(criterion => criterion with { Points = 0 })).Should().Contain(fault => fault.Field == "content-needs" && fault.Text.Contains("배점"));
        FaultsOf(With(criterion => criterion with { Band = 1 })).Should().ContainSingle().Which.Text.Should().Contain("정성 가·감점이 없습니다");
        FaultsOf(With(criterion => criterion with { Letters = [new("B", 80), new("A", 100)] })).Should().ContainSingle().Which.Text.Should().Contain("높은 것부터");
        FaultsOf(rubric with { Extras = [new("bonus", "가점", 0, IsDeduction: false)] }).Should().ContainSingle(fault => fault.Field == "bonus");
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("6", null)]
    [InlineData("5.25", null)]
    [InlineData("6.01", "mark.outside")]
    [InlineData("-0.01", "mark.outside")]
    [InlineData("5.255", "mark.too-fine")]
    public void A_mark_is_within_the_points(string mark, string? code) =>
        ShippedRubric.Example.Find("content-needs")!.WhyNotMark(decimal.Parse(mark, System.Globalization.CultureInfo.InvariantCulture))?.Code.Should().Be(code);

    [Fact]
    public void A_letter_gives_its_share_and_nothing_between()
    {
        RubricCriterion letters = new("letters", "등급 지표", 5) { Letters = [new("A", 100), new("B", 80), new("C", 50)] };
        (letters.PointsOf("B"), letters.PointsOf("D")).Should().Be((4m, null));
        letters.WhyNotMark(2.5m).Should().BeNull();
        letters.WhyNotMark(3m)!.Code.Should().Be("mark.no-letter");
        Filled.WhyNotMark(10m)!.Code.Should().Be("mark.filled", "the scoring service fills it");
    }

    [Fact]
    public void Phases_follow_each_other_and_move_a_year_by_the_clock_in_Korea()
    {
        var schedule = Schedule();
        schedule.WhyNot().Should().BeNull();
        (schedule.At(Begin), schedule.At(Begin.AddDays(5).AddHours(1)), schedule.At(Begin.AddDays(-1)), schedule.IsOver(EvaluationPhase.Submission, Begin.AddDays(6))).Should().Be((EvaluationPhase.Submission, null, null, true));
        schedule.AYearLater().Of(EvaluationPhase.Submission)!.OpensAt.Should().Be(new DateTime(2027, 3, 2, 0, 0, 0, DateTimeKind.Utc));
        FaultsOf(new EvaluationSchedule([.. schedule.Clocks.Skip(1)]).WhyNot()).Should().ContainSingle(fault => fault.Field == "Submission");
        FaultsOf(new EvaluationSchedule([.. schedule.Clocks.Select(clock => clock.Phase is EvaluationPhase.Paper ? clock with { OpensAt = Begin } : clock)]).WhyNot()).Should().ContainSingle(fault => fault.Field == "Paper");
        FaultsOf(new EvaluationSchedule([.. schedule.Clocks.Select(clock => clock.Phase is EvaluationPhase.Certification ? clock with { ClosesAt = clock.OpensAt } : clock)]).WhyNot()).Should().ContainSingle(fault => fault.Field == "Certification");
    }

    private static EvaluationSchedule Schedule() => new([.. Enum.GetValues<EvaluationPhase>().Select((phase, place) => new PhaseClock(phase, Begin.AddDays(10 * place), Begin.AddDays(10 * place + 5)))]);

    private static Rubric With(Func<RubricCriterion, RubricCriterion> change)
    {
        var rubric = ShippedRubric.Example;
        return rubric with { Areas = [rubric.Areas[0] with { Criteria = [change(rubric.Areas[0].Criteria[0]), .. rubric.Areas[0].Criteria.Skip(1)] }, .. rubric.Areas.Skip(1)] };
    }

    private static IReadOnlyList<FieldFault> FaultsOf(Rubric rubric) => FaultsOf(rubric.WhyNot());

    private static IReadOnlyList<FieldFault> FaultsOf(Problem? problem) => problem.Should().BeOfType<FormProblem>().Subject.Faults;
}
