using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Monitoring;

/// <summary>What stands around a review: self-checks, paper, subcommittees, other questions, letters, figures.</summary>
public sealed class GroupWorkTests
{
    private const string Place = "41150";
    private static readonly DateTime Now = new(2026, 7, 20, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Questionnaire Asked = new(1, [new("words", "어떻습니까?", QuestionKind.Text, IsRequired: true), new("point", "몇 점입니까?", QuestionKind.Scale, IsRequired: true) { Choices = ["1", "2", "3", "4", "5"] }, new("photo", "사진", QuestionKind.Photo, IsRequired: false)]);
    private static readonly ReviewAnswers Answers = new(1, [new("words") { Text = "좋습니다." }, new("point") { Point = 4 }]);

    [Fact]
    public void Officers_check_from_when_they_were_asked_until_members_write()
    {
        var round = Round(Now.AddDays(10), Korea.DayOf(Now).AddDays(5));
        SelfCheck check = new() { RegionCode = Place, RoundId = round.Id, ProjectId = Guid.CreateVersion7() };
        check.Write(new("절반", null, null), round, Now, "김담당").Problem.Should().Be(MonitoringProblems.NoSelfCheck);
        round.AskSelfChecks(Now).IsOk.Should().BeTrue();
        round.AskSelfChecks(Now).Problem.Should().Be(MonitoringProblems.SelfChecksAsked);
        check.Write(new(" ", null, new('가', 1001)), round, Now, "김담당").Problem.Should().BeOfType<FormProblem>().Which.Faults.Should().HaveCount(2);
        check.Write(new("절반", null, null), round, Now, "김담당").IsOk.Should().BeTrue();
        check.Write(new("늦음", null, null), round, Now.AddDays(10), "김담당").Problem!.Code.Should().Be("self-check.over");
        check.Content.Progress.Should().Be("절반");
        Round(Now.AddDays(10), null).AskSelfChecks(Now).Problem.Should().Be(MonitoringProblems.NoSelfCheck);
        round.Write(round.ToContent() with { SelfCheckDueOn = Korea.DayOf(round.OpensAt) }).Problem!.Code.Should().Be("monitoring-round.faulty");
    }

    [Fact]
    public void Paper_becomes_a_review_with_a_word_or_a_scan_and_a_draft_stays()
    {
        var round = Round(Now.AddDays(-1), null);
        var card = ReviewCard.Deal(GroupMember.New(round, Guid.CreateVersion7(), "이단원", MemberKind.Resident), Guid.CreateVersion7(), Now);
        _ = card.Keep(new(1, [new("words") { Text = "쓰던 말" }]), Asked, Now);
        var paper = Paper(card);
        card.Submit(paper, Asked, "이단원").Problem.Should().Be(MonitoringProblems.PaperNotFound, "nobody stands behind it yet");
        paper.Sign(hasScan: false, Now).Problem.Should().Be(MonitoringProblems.NoScan);
        paper.Confirm(Now).IsOk.Should().BeTrue();
        paper.Refuse(Now).Problem.Should().Be(MonitoringProblems.PaperDecided);
        var review = card.Submit(paper, Asked, "이단원").Answer!;
        (review.Number, review.ByName, review.EnteredByName, review.Paper).Should().Be((1, "이단원", "조총괄", PaperState.Confirmed));
        card.Draft!.Of("words")!.Text.Should().Be("쓰던 말");
        var refused = Paper(card);
        _ = refused.Refuse(Now);
        card.Submit(refused, Asked, "이단원").IsOk.Should().BeFalse();
    }

    [Fact]
    public void A_sheet_of_a_subcommittee_says_something_or_answers_everything()
    {
        SubcommitteeSheet sheet = new() { RegionCode = Place, RoundId = Guid.CreateVersion7(), ProjectId = Guid.CreateVersion7(), Subcommittee = "노인분과" };
        SubcommitteeContent content = new("노인분과", Korea.DayOf(Now), 7, "말", null);
        sheet.Write(content with { Said = " " }, Asked, Now, "간사").IsOk.Should().BeFalse();
        sheet.Write(content with { Attendees = 0 }, Asked, Now, "간사").IsOk.Should().BeFalse();
        sheet.Write(content with { HeldOn = Korea.DayOf(Now).AddDays(1) }, Asked, Now, "간사").IsOk.Should().BeFalse();
        sheet.Write(content with { Answers = new(1, [new("words") { Text = "좋습니다." }]) }, Asked, Now, "간사").IsOk.Should().BeFalse("a joint sheet answers all that is asked for");
        sheet.Write(content with { Said = null, Answers = Answers }, Asked, Now, "간사").IsOk.Should().BeTrue();
        sheet.ToContent().Should().Be(content with { Said = null, Answers = Answers });
    }

    [Fact]
    public void Other_questions_have_the_next_number_until_the_round_is_over()
    {
        var round = Round(Now.AddDays(-1), null);
        round.Ask([], Now).Problem!.Code.Should().Be("questionnaire.faulty");
        round.Questionnaire.Should().Be(1);
        round.Ask(Asked.Questions, Now).Answer!.Version.Should().Be(2);
        round.Questionnaire.Should().Be(2);
        round.Ask(Asked.Questions, round.ClosesAt.AddSeconds(1)).Problem.Should().Be(MonitoringProblems.QuestionsFixed);
    }

    [Fact]
    public void Pictures_are_answers_up_to_three()
    {
        Questionnaire asked = new(1, [new("photo", "사진", QuestionKind.Photo, IsRequired: true)]);
        ReviewAnswers With(int count) => new(1, [new("photo") { Photos = [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())] }]);
        With(0).WhyNotSubmit(asked).Should().NotBeNull();
        With(3).WhyNotSubmit(asked).Should().BeNull();
        With(4).WhyNotDraft(asked).Should().NotBeNull();
    }

    [Fact]
    public void Versions_differ_where_an_answer_does()
    {
        ReviewAnswers later = new(2, [new("words") { Text = "더 좋습니다." }, new("point") { Point = 4 }, new("new") { IsYes = true }]);
        Questionnaire then = new(2, [Asked.Questions[0], Asked.Questions[1], new("new", "추천합니까?", QuestionKind.YesNo, IsRequired: false)]);
        var differences = ReviewDifference.Between((Asked, Answers with { Answers = [.. Answers.Answers, new("photo") { Photos = [Guid.CreateVersion7()] }] }), (then, later));
        differences.Select(one => one.Question.Key).Should().Equal("words", "new", "photo");
        (differences[0].Before!.Text, differences[0].After!.Text, differences[1].Before, differences[2].After).Should().Be(("좋습니다.", "더 좋습니다.", null, null));
        ReviewDifference.Between((Asked, Answers), (Asked, Answers)).Should().BeEmpty();
    }

    [Fact]
    public void A_letter_answers_and_confirms_in_one_step()
    {
        var opinion = Opinion();
        opinion.ConfirmByLetter(new(OpinionFate.Adopted, null, "합니다."), new("", Korea.DayOf(Now)), Now, "조총괄").Problem!.Code.Should().Be("opinion-letter.faulty");
        opinion.ConfirmByLetter(new(OpinionFate.NotAdopted, null, null), new("과-1", Korea.DayOf(Now)), Now, "조총괄").Problem!.Code.Should().Be("opinion-reply.faulty");
        opinion.State.Should().Be(RecommendationState.Sent, "a refusal changes nothing");
        opinion.ConfirmByLetter(new(OpinionFate.Adopted, null, "합니다."), new("과-1", Korea.DayOf(Now)), Now, "조총괄").IsOk.Should().BeTrue();
        (opinion.State, opinion.LetterNumber, opinion.IsInTime).Should().Be((RecommendationState.Answered, "과-1", true));
        _ = opinion.AskAgain("다시 봐 주십시오.", Now);
        opinion.LetterNumber.Should().BeNull("it stood for the first answer");
    }

    [Fact]
    public void Figures_count_what_was_sent_and_divide_by_nothing_never()
    {
        var (adopted, refused, waiting, gathered) = (Opinion(), Opinion(), Opinion(), Opinion(isSent: false));
        _ = adopted.ConfirmByLetter(new(OpinionFate.PartlyAdopted, "예산", "합니다."), new("과-1", Korea.DayOf(Now)), Now, "조총괄");
        _ = adopted.LeadTo(null, (Guid.CreateVersion7(), 2027));
        _ = refused.ConfirmByLetter(new(OpinionFate.NotAdopted, "예산이 없습니다.", null), new("과-2", Korea.DayOf(Now)), Now.AddDays(60), "조총괄");
        var project = Guid.CreateVersion7();
        var figures = RoundFigures.Of([(project, CardState.Submitted), (project, CardState.Revising), (Guid.CreateVersion7(), CardState.Drafting), (project, CardState.Withdrawn)], [adopted, refused, waiting, gathered]);
        figures.Should().Be(new RoundFigures(3, 2, 2, 3, 2, 1, 1, 1));
        (figures.ReviewsPerProject, figures.AcceptedPercent, RoundFigures.Of([], []).InTimePercent).Should().Be((1m, 50m, null));
    }

    private static Recommendation Opinion(bool isSent = true)
    {
        Recommendation opinion = new() { RegionCode = Place, RoundId = Guid.CreateVersion7(), ProjectId = Guid.CreateVersion7(), Text = "저녁에도", DueOn = Korea.DayOf(Now).AddDays(14), MadeAt = Now, MadeByName = "간사" };
        _ = isSent && opinion.Send(Now).IsOk;
        return opinion;
    }

    private static PaperReview Paper(ReviewCard card) => new() { RegionCode = Place, CardId = card.Id, Answers = Answers, EnteredAt = Now, EnteredBy = Guid.CreateVersion7(), EnteredByName = "조총괄" };

    private static MonitoringRound Round(DateTime opensAt, DateOnly? selfCheckDueOn)
    {
        RoundContent content = new(2026, RoundKind.MidYear, opensAt, opensAt.AddDays(20), null, null, null, null) { SelfCheckDueOn = selfCheckDueOn };
        var round = MonitoringRound.New(Place, content);
        round.Write(content).IsOk.Should().BeTrue();
        round.Announce(1, Now.AddDays(-2), "조총괄").IsOk.Should().BeTrue();
        return round;
    }
}
