using Uijeongbu.SocialPlan.Domain.Announcements;

namespace Uijeongbu.SocialPlan.Domain.Tests.Announcements;

public sealed class AnnouncementTests
{
    private static readonly DateTime At = new(2027, 1, 5, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2027, 1, 5);
    private static readonly AnnouncementContent Notice = new(AnnouncementKind.Notice, "제목", "내용", 2026, "복지-1", Day, Day, null, IsPinned: false);

    [Fact]
    public void It_is_written_published_withdrawn_and_published_again()
    {
        var row = Announcement.New("41", Notice, At, "안담당");
        row.StateOn(Day).Should().Be(AnnouncementState.Draft);
        row.Publish(hasFile: false, At, "안담당").IsOk.Should().BeTrue();
        row.Publish(hasFile: false, At, "안담당").Problem.Should().Be(AnnouncementProblems.AlreadyPublished);
        row.StateOn(Day).Should().Be(AnnouncementState.Shown);
        row.StateOn(Day.AddDays(-1)).Should().Be(AnnouncementState.ToCome);
        row.Write(Notice with { ShownUntil = Day }, At.AddHours(1)).IsOk.Should().BeTrue();
        row.StateOn(Day).Should().Be(AnnouncementState.Shown, "the last day belongs to it");
        row.StateOn(Day.AddDays(1)).Should().Be(AnnouncementState.Over);
        row.CorrectedAt.Should().Be(At.AddHours(1));
        row.Withdraw(At, "송사무").IsOk.Should().BeTrue();
        row.Withdraw(At, "송사무").Problem.Should().Be(AnnouncementProblems.AlreadyWithdrawn);
        row.Write(Notice, At).Problem.Should().Be(AnnouncementProblems.Withdrawn);
        row.Publish(hasFile: false, At.AddDays(1), "안담당").Problem.Should().Be(AnnouncementProblems.DaysOver);
        row.Publish(hasFile: false, At, "송사무").IsOk.Should().BeTrue();
        (row.WithdrawnAt, row.PublishedByName).Should().Be((null, "안담당"));
    }

    [Fact]
    public void A_form_needs_a_file_and_a_notice_a_text()
    {
        var form = Announcement.New("41", Notice with { Kind = AnnouncementKind.Form, Text = "" }, At, "안담당");
        form.Write(form.ToContent(), At).IsOk.Should().BeTrue();
        form.Publish(hasFile: false, At, "안담당").Problem.Should().Be(AnnouncementProblems.NoFile);
        form.Publish(hasFile: true, At, "안담당").IsOk.Should().BeTrue();
        (Notice with { Text = " " }).WhyNot()!.Faults.Should().ContainSingle(fault => fault.Field == "Text");
    }

    [Fact]
    public void Faults_are_named_field_by_field() =>
        (Notice with { Title = "", FiscalYear = 27, DocumentNumber = null, ShownUntil = Day.AddDays(-1) }).WhyNot()!.Faults.Select(fault => fault.Field).Should().Equal("Title", "FiscalYear", "DocumentNumber", "ShownUntil");

    [Theory]
    [InlineData("주소는 https://www.law.go.kr/lsSc.do?q=1 입니다.", "https://www.law.go.kr/lsSc.do?q=1")]
    [InlineData("(https://plan.example/a).", "https://plan.example/a")]
    [InlineData("https://plan.example에서 보십시오", "https://plan.example")]
    [InlineData("javascript:alert(1) data:text/html,x //x.example ftp://x.example", null)]
    [InlineData("https://", null)]
    public void Addresses_of_the_web_are_links_and_nothing_else(string text, string? link)
    {
        var parts = AnnouncementText.Parts(text);
        string.Concat(parts.Select(part => part.Text)).Should().Be(text);
        parts.SingleOrDefault(part => part.IsLink)?.Text.Should().Be(link);
        parts.Any(part => part.IsLink).Should().Be(link is not null);
    }
}
