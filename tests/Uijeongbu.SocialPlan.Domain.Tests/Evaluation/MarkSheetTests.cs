using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Evaluation;

/// <summary>Sheets of marks: what is kept, submitted and left out, what it adds to, and who writes notes.</summary>
public sealed class MarkSheetTests
{
    private static readonly DateTime At = new(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly EvaluationRules Rules = EvaluationRules.Default;
    private static readonly Rubric Rubric = Rules.Rubric;

    [Fact]
    public void A_sheet_goes_from_a_draft_over_versions_to_a_conflict()
    {
        var sheet = Sheet(Guid.CreateVersion7());
        (sheet.State, sheet.IsOpen).Should().Be((SheetState.NotStarted, true));
        sheet.Keep([new("content-needs", 3m), new("content-logic", null)], Rubric, At).IsOk.Should().BeTrue();
        (sheet.State, sheet.Shown.Count).Should().Be((SheetState.Drafting, 1), "what says nothing is not kept");
        sheet.Submit([new("content-needs", 3m)], Rubric, At).IsOk.Should().BeFalse();
        sheet.State.Should().Be(SheetState.Drafting);
        var first = sheet.Submit(Marks(5m), Rubric, At).Answer!;
        (first.Number, sheet.State, sheet.IsOpen, sheet.Shown).Should().Be((1, SheetState.Submitted, false, sheet.Marks));
        sheet.Keep(Marks(6m), Rubric, At).IsOk.Should().BeTrue();
        (sheet.State, sheet.Marks[0].Points).Should().Be((SheetState.Revising, 3m), "what was submitted counts until the next submission");
        sheet.Submit(Marks(6m), Rubric, At).Answer!.Number.Should().Be(2);
        first.Marks[0].Points.Should().Be(3m, "a version never changes");
        sheet.Recuse(ConflictKind.Recused, " ").Problem.Should().Be(EvaluationProblems.ReasonMissing);
        sheet.Recuse(ConflictKind.Recused, "가족").IsOk.Should().BeTrue();
        (sheet.State, sheet.Recuse(ConflictKind.Challenged, "또").Problem, sheet.Keep([], Rubric, At).Problem).Should().Be((SheetState.Recused, MarkProblems.AlreadyRecused, MarkProblems.Recused));
    }

    [Theory]
    [InlineData("content-needs", 6.01, null, "6점까지")]
    [InlineData("content-needs", -1.0, null, "6점까지")]
    [InlineData("results-achievement", null, 2.01, "위아래로 2점")]
    [InlineData("results-achievement", 10.0, null, "목표달성도에서 계산")]
    [InlineData("content-needs", 3.0, 1.0, "위아래로 0점")]
    public void Marks_outside_the_scale_and_the_band_are_no_draft(string criterion, double? points, double? adjustment, string says) =>
        Sheet(Guid.CreateVersion7()).Keep([new(criterion, (decimal?)points) { Adjustment = (decimal?)adjustment }], Rubric, At).Problem
            .Should().BeOfType<FormProblem>().Which.Faults.Should().ContainSingle().Which.Text.Should().Contain(says);

    [Fact]
    public void Criteria_of_the_other_stage_twice_or_unknown_are_refused()
    {
        var sheet = Sheet(Guid.CreateVersion7());
        foreach (var marks in new CriterionMark[][] { [new("capacity-presentation", 1m)], [new("content-needs", 1m), new("content-needs", 2m)], [new("unknown", 1m)] })
        {
            sheet.Keep(marks, Rubric, At).Problem.Should().Be(MarkProblems.OtherRubric);
        }
    }

    [Fact]
    public void An_adjustment_needs_its_reason_and_stays_on_the_scale()
    {
        var sheet = Sheet(Guid.CreateVersion7());
        CriterionMark moved = new("results-achievement", null) { Adjustment = 1.5m };
        sheet.Submit([.. Marks(5m), moved], Rubric, At).Problem.Should().BeOfType<FormProblem>().Which.Faults.Should().ContainSingle(fault => fault.Field == "results-achievement");
        sheet.Submit([.. Marks(5m), moved with { Note = "농촌이 넓어 목표가 무겁습니다." }], Rubric, At).IsOk.Should().BeTrue();
        var criterion = Rubric.Find("results-achievement")!;
        SheetProgress.PointsOf(criterion, moved, Rules, rate: 90m).Should().Be(19.5m);
        SheetProgress.PointsOf(criterion, moved, Rules, rate: 126.8m).Should().Be(20m);
        SheetProgress.PointsOf(criterion, moved, Rules, rate: null).Should().BeNull("there is nothing to move");
    }

    [Fact]
    public void Progress_counts_marks_and_adds_what_the_scoring_service_filled()
    {
        SheetProgress.Of([], Rules, EvaluationStage.Paper, rate: null).Should().Be(new SheetProgress(0, 16, 0m, 96m));
        SheetProgress.Of([new("content-needs", 0m), new("content-logic", 4.5m)], Rules, EvaluationStage.Paper, rate: 50m).Should().Be(new SheetProgress(2, 16, 14.5m, 96m), "0 is a mark");
        SheetProgress.Of([new("capacity-presentation", 4m)], Rules, EvaluationStage.Presentation, rate: 50m).Should().Match<SheetProgress>(one => one.IsComplete && one.Sum == 4m && one.Most == 4m);
    }

    [Fact]
    public void The_chair_writes_notes_or_who_has_the_lowest_number_without_a_conflict()
    {
        Evaluator Of(int number, bool isChair = false) => new() { RegionCode = "41", RoundId = Guid.Empty, AccountId = Guid.CreateVersion7(), Name = "위원", Number = number, IsChair = isChair };
        var (second, chair, third) = (Of(2), Of(5, isChair: true), Of(3));
        List<MarkSheet> sheets = [Sheet(third.Id), Sheet(second.Id), Sheet(chair.Id)];
        NoteDuty.Of([third, second, chair], sheets).Should().Be(chair);
        sheets[2].Recuse(ConflictKind.Recused, "가족");
        NoteDuty.Of([third, second, chair], sheets).Should().Be(second);
        second.Leave(At);
        NoteDuty.Of([third, second, chair], sheets).Should().Be(third);
        NoteDuty.Of([chair], []).Should().BeNull();
    }

    [Fact]
    public void A_calibration_sheet_is_submitted_once_and_compared()
    {
        CalibrationSheet Of(decimal mark)
        {
            CalibrationSheet sheet = new() { RegionCode = "41", SampleId = Guid.Empty, EvaluatorId = Guid.CreateVersion7() };
            sheet.Submit(Marks(mark), Rubric, At).IsOk.Should().BeTrue();
            sheet.Submit(Marks(mark), Rubric, At).Problem!.Code.Should().Be("calibration.submitted");
            return sheet;
        }

        var compared = ComparedMarks.Of(Rubric, [Of(5m), Of(9m)]);
        compared.Should().HaveCount(16);
        (compared[0].Marks[0], compared[0].Marks[1], compared[0].Spread.Mean, compared[0].Spread.Range).Should().Be((3m, 5.4m, 4.2m, 2.4m));
        CalibrationSample.WhyNot(3, "글", []).Should().Be(MarkProblems.SampleNotFound);
        CalibrationSample.WhyNot(1, " ", []).Should().BeOfType<FormProblem>();
        CalibrationSample.WhyNot(1, "의정부에서는", ["의정부시"]).Should().BeOfType<FormProblem>();
        CalibrationSample.WhyNot(1, "어느 시에서는", ["의정부시"]).Should().BeNull();
    }

    // So many tenths of the points of each criterion that evaluators mark on paper.
    private static IReadOnlyList<CriterionMark> Marks(decimal tenths) =>
        [.. Rubric.Criteria.Where(criterion => criterion is { Stage: EvaluationStage.Paper, Source: RubricSource.Evaluators }).Select(criterion => new CriterionMark(criterion.Key, criterion.Points * tenths / 10m))];

    private static MarkSheet Sheet(Guid evaluator) => new() { RegionCode = "41", RoundId = Guid.Empty, EvaluatorId = evaluator, UnitCode = "41150", Stage = EvaluationStage.Paper };
}
