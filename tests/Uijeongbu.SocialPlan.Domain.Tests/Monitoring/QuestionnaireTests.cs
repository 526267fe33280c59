using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Monitoring;

/// <summary>Questions are data; answers belong to the version they were given for, and a gap is a fault only when a review is submitted.</summary>
public sealed class QuestionnaireTests
{
    private static readonly Questionnaire Asked = Questionnaire.Shipped;

    private static ReviewAnswers Complete => new(Asked.Version,
    [
        new("carried-out") { Text = "세 곳 모두 열렸습니다." },
        new("improvement") { Text = "저녁에도 열어 주십시오." },
        .. new[] { "execution", "effect", "indicator", "experience" }.Select(key => new ReviewAnswer(key) { Point = 4 }),
    ]);

    [Fact]
    public void What_is_shipped_can_be_asked_and_answered()
    {
        Asked.WhyNot().Should().BeNull();
        Complete.WhyNotSubmit(Asked).Should().BeNull();
        Asked.Questions.Count(question => question.Kind is QuestionKind.Scale).Should().Be(4);
    }

    [Fact]
    public void A_draft_may_have_gaps_and_a_review_names_each()
    {
        ReviewAnswers.None(Asked).WhyNotDraft(Asked).Should().BeNull();

        var faults = ((FormProblem)ReviewAnswers.None(Asked).WhyNotSubmit(Asked)!).Faults;

        faults.Select(fault => fault.Field).Should().Equal("carried-out", "improvement", "execution", "effect", "indicator", "experience");
        ReviewAnswers.None(Asked).Missing(Asked).Select(question => question.Key).Should().Equal(faults.Select(fault => fault.Field));
        (Complete with { Answers = [.. Complete.Answers.Select(answer => answer.Key == "improvement" ? answer with { Text = " " } : answer)] }).WhyNotSubmit(Asked).Should().BeOfType<FormProblem>().Which.Faults.Single().Field.Should().Be("improvement");
    }

    [Theory]
    [InlineData("execution", 0)]
    [InlineData("execution", 6)]
    [InlineData("execution", -1)]
    public void A_point_outside_the_scale_is_refused_even_in_a_draft(string key, int point) =>
        FieldOf(new ReviewAnswers(Asked.Version, [new(key) { Point = point }]).WhyNotDraft(Asked)).Should().Be(key);

    [Fact]
    public void Forged_answers_are_refused()
    {
        FieldOf(new ReviewAnswers(Asked.Version, [new("nothing") { Text = "a" }]).WhyNotDraft(Asked)).Should().Be("nothing");
        new ReviewAnswers(Asked.Version, [new("best") { IsYes = true }, new("best") { IsYes = false }]).WhyNotDraft(Asked)!.Code.Should().Be("review.faulty");
        ((FormProblem)new ReviewAnswers(Asked.Version + 1, []).WhyNotDraft(Asked)!).Faults.Single().Text.Should().Contain("질문이 바뀌었습니다");
        new ReviewAnswers(Asked.Version, [new("obstacles") { Text = new('가', Questionnaire.LongestAnswer + 1) }]).WhyNotDraft(Asked)!.Code.Should().Be("review.faulty");
        new ReviewAnswers(Asked.Version, [new("obstacles") { Text = new('가', Questionnaire.LongestAnswer) }]).WhyNotDraft(Asked).Should().BeNull();
    }

    [Fact]
    public void A_questionnaire_that_cannot_be_answered_is_refused()
    {
        FieldOf((Asked with { Questions = [] }).WhyNot()).Should().Be("Questions");
        FieldOf((Asked with { Questions = [.. Asked.Questions, Asked.Questions[0]] }).WhyNot()).Should().Be("Questions");
        FieldOf((Asked with { Questions = [new("a", "고르십시오.", QuestionKind.Choice, true) { Choices = ["하나"] }] }).WhyNot()).Should().Be("a");
        FieldOf((Asked with { Questions = [new("a", "몇 점입니까?", QuestionKind.Scale, true) { Choices = ["1", "2", "3", "4"] }] }).WhyNot()).Should().Be("a");
        FieldOf((Asked with { Questions = [new("a", " ", QuestionKind.Text, true)] }).WhyNot()).Should().Be("a");
    }

    [Fact]
    public void A_reply_says_why_and_what_will_be_done()
    {
        new OpinionReply(OpinionFate.Adopted, null, "7월부터 저녁 8시까지 엽니다.").WhyNot().Should().BeNull();
        FieldOf(new OpinionReply(OpinionFate.Adopted, null, null).WhyNot()).Should().Be("Plan");
        FieldOf(new OpinionReply(OpinionFate.NotAdopted, null, null).WhyNot()).Should().Be("Reason");
        new OpinionReply(OpinionFate.NotAdopted, "인력이 없습니다.", null).WhyNot().Should().BeNull();
        new OpinionReply(OpinionFate.AlreadyDone, "3월에 바꾸었습니다.", null).WhyNot().Should().BeNull();
        FieldOf(new OpinionReply(OpinionFate.LongTerm, "시설이 필요합니다.", null).WhyNot()).Should().Be("Plan");
        FieldOf(new OpinionReply(OpinionFate.NotAdopted, new('가', OpinionReply.Longest + 1), null).WhyNot()).Should().Be("Reason");
    }

    [Fact]
    public void Figures_of_nothing_are_no_figures()
    {
        RoundFigures none = new(0, 0, 0, 0, 0, 0, 0, 0);
        new[] { none.ReviewsPerProject, none.SubmittedPercent, none.InTimePercent, none.AcceptedPercent }.Should().OnlyContain(figure => figure == null);
        RoundFigures some = new(20, 15, 5, 8, 6, 4, 3, 2);
        (some.ReviewsPerProject, some.SubmittedPercent, some.InTimePercent, some.AcceptedPercent).Should().Be((3m, 75m, 50m, 50m));
    }

    private static string FieldOf(Problem? problem) => ((FormProblem)problem!).Faults.Single().Field;
}
