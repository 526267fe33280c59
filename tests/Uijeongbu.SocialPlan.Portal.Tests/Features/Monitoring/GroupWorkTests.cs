using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Features.Alerts;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Photos;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.SelfChecks;
using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Monitoring;

/// <summary>What stands around a review: the department's own check before it, paper, pictures, meetings of subcommittees, other questions, members from a table.</summary>
public sealed class GroupWorkTests
{
    private const string Place = MonitoringSite.Place;
    private const string Owner = "owner@uijeongbu.example";
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task An_officer_checks_first_and_the_member_reads_it(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var content = MonitoringSite.Open() with { OpensAt = now.AddDays(10), ClosesAt = now.AddDays(20), SelfCheckDueOn = Korea.DayOf(now).AddDays(5) };
        var round = (await site.RoundAsync(content: content)).Round;
        (await ChecksAsync(site, Owner)).Should().NotContain(line => line.Round.Id == round.Id, "nobody was asked");
        MonitoringSite.Done(await AskAsync(site, round.Id)).Count.Should().BePositive();
        (await AskAsync(site, round.Id)).Problem.Should().Be(MonitoringProblems.SelfChecksAsked);
        (await ToldAsync(site, Owner)).Should().Contain(NotificationKind.SelfCheckAsked);

        var line = (await ChecksAsync(site, Owner)).First(one => one.Round.Id == round.Id);
        line.IsDue(now).Should().BeTrue();
        (await WriteAsync(site, line, 0, " ")).Problem.Should().BeOfType<FormProblem>();
        MonitoringSite.Done(await WriteAsync(site, line, 0, "절반쯤 했습니다."));
        (await WriteAsync(site, line, 0, "다른 창에서")).Problem.Should().BeOfType<SelfCheckConflict>();
        MonitoringSite.Done(await WriteAsync(site, line, 1, "절반쯤 했습니다. 8월에 마칩니다."));
        var all = await ChecksAsync(site, "head@uijeongbu.example");
        var foreign = (await site.ViewAsync(round.Id)).Group.Projects.First(project => all.All(one => one.Project.Id != project.Project.Id)).Project;
        (await WriteAsync(site, line with { Project = foreign }, 0, "남의 사업")).Problem.Should().Be(MonitoringProblems.SelfCheckNotFound);

        var card = (await site.CardsAsync(MonitoringSite.Member)).Single(one => one.Code == line.Project.Code);
        (await site.CardAsync(MonitoringSite.Member, card.Id))!.SelfCheck!.Content.Progress.Should().Be("절반쯤 했습니다. 8월에 마칩니다.");
        await MoveAsync(site, round.Id, open => open with { OpensAt = now.AddHours(-1), SelfCheckDueOn = Korea.DayOf(now).AddDays(-2) });
        (await WriteAsync(site, line, 2, "늦게")).Problem!.Code.Should().Be("self-check.over");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sheet_of_paper_counts_with_the_members_word_or_a_signed_scan_and_not_before(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var round = (await site.RoundAsync()).Round;
        var cards = await site.CardsAsync(MonitoringSite.Member);
        var entered = MonitoringSite.Done(await EnterAsync(site, cards[0].Id, MonitoringSite.Answers("종이에 쓴 말")));
        (await EnterAsync(site, cards[0].Id, MonitoringSite.Answers("또"))).Problem.Should().Be(MonitoringProblems.PaperWaiting);
        (await EnterAsync(site, cards[1].Id, new(1, []))).Problem.Should().BeOfType<FormProblem>("a sheet with gaps is no review");
        (await ToldAsync(site, MonitoringSite.Member)).Should().Contain(NotificationKind.PaperEntered);
        (await site.ReadableAsync(MonitoringSite.Coordinator, Permissions.MonitorDeskRead)).Should().BeEmpty("it does not count");
        (await DecideAsync(site, MonitoringSite.Lead, entered.Id, isRight: true)).Problem.Should().Be(MonitoringProblems.PaperNotFound, "it is another's card");
        (await site.CardAsync(MonitoringSite.Member, cards[0].Id))!.Paper!.Id.Should().Be(entered.Id);
        MonitoringSite.Done(await DecideAsync(site, MonitoringSite.Member, entered.Id, isRight: true));
        (await DecideAsync(site, MonitoringSite.Member, entered.Id, isRight: true)).Problem.Should().Be(MonitoringProblems.PaperDecided);
        var version = (await site.CardAsync(MonitoringSite.Member, cards[0].Id))!.Versions.Should().ContainSingle().Subject;
        (version.Paper, version.EnteredByName is null).Should().Be((PaperState.Confirmed, false));

        var refused = MonitoringSite.Done(await EnterAsync(site, cards[1].Id, MonitoringSite.Answers("틀린 말")));
        MonitoringSite.Done(await DecideAsync(site, MonitoringSite.Member, refused.Id, isRight: false)).State.Should().Be(PaperState.Refused);
        (await site.CardAsync(MonitoringSite.Member, cards[1].Id))!.Versions.Should().BeEmpty();

        var signed = MonitoringSite.Done(await EnterAsync(site, cards[1].Id, MonitoringSite.Answers("서명한 말")));
        (await SignAsync(site, signed.Id)).Problem.Should().Be(MonitoringProblems.NoScan);
        MonitoringSite.Done(await AttachAsync(site, MonitoringSite.Coordinator, PaperFiles.Kind, signed.Id, "원본.jpg", SamplePictures.Jpeg));
        MonitoringSite.Done(await SignAsync(site, signed.Id)).State.Should().Be(PaperState.Scanned);
        var waiting = MonitoringSite.Done(await EnterAsync(site, cards[2].Id, MonitoringSite.Answers("거둘 말")));
        MonitoringSite.Done(await site.DealAsync(round.Id, [], cards[2].Id)).TakenBack.Should().Be(1, "a sheet that waits does not hold the card");
        (await DecideAsync(site, MonitoringSite.Member, waiting.Id, isRight: true)).Problem.Should().Be(MonitoringProblems.PaperNotFound);

        var desk = (await site.AsAsync<PaperQueries, PaperDesk?>(MonitoringSite.Coordinator, queries => queries.FindAsync(Place, round.Id, None)))!;
        desk.Entered.Select(line => line.Row.State).Should().BeEquivalentTo([PaperState.Confirmed, PaperState.Refused, PaperState.Scanned]);
        var member = (await site.ViewAsync(round.Id)).Group.Members.Single(one => one.Kind is MemberKind.Resident);
        (await site.AsAsync<SheetQueries, SheetPrint?>(MonitoringSite.Coordinator, queries => queries.FindAsync(Place, round.Id, member.Id, None)))!.Cards.Select(card => card.Project.Code).Should().BeEquivalentTo(cards.Where(card => card.Id != cards[2].Id).Select(card => card.Code));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_meeting_comes_after_the_own_review_and_a_joint_sheet_answers_all_that_is_asked(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var round = (await site.RoundAsync()).Round;
        var (lead, member) = ((await site.CardsAsync(MonitoringSite.Lead))[0], (await site.CardsAsync(MonitoringSite.Member))[0]);
        var project = (await site.CardAsync(MonitoringSite.Lead, lead.Id))!.Project.Id;
        var before = await StampAsync(site, MonitoringSite.Lead, round.Id, project);
        MonitoringSite.Done(await site.SubmitAsync(MonitoringSite.Member, member.Id, MonitoringSite.Answers("단원의 말")));
        (await StampAsync(site, MonitoringSite.Lead, round.Id, project)).Should().NotBe(before);
        (await StampAsync(site, MonitoringSite.Member, round.Id, project)).Should().BeNull("only who gathers opens a meeting");
        (await SheetAsync(site, MonitoringSite.Lead, round.Id, project, 0, "말", null)).Problem.Should().Be(MonitoringProblems.OwnReviewFirst);
        MonitoringSite.Done(await SheetAsync(site, MonitoringSite.Coordinator, round.Id, project, 0, "먼저 적은 말", null));
        (await MoreAsync(site, MonitoringSite.Lead, round.Id, project)).Sheets.Should().BeEmpty("the own review comes first");

        MonitoringSite.Done(await site.SubmitAsync(MonitoringSite.Lead, lead.Id, MonitoringSite.Answers("간사의 말")));
        (await SheetAsync(site, MonitoringSite.Lead, round.Id, project, 1, null, null)).Problem.Should().BeOfType<FormProblem>();
        (await SheetAsync(site, MonitoringSite.Lead, round.Id, project, 1, null, new(1, []))).Problem.Should().BeOfType<FormProblem>().Which.Faults.Should().HaveCountGreaterThan(3);
        (await SheetAsync(site, MonitoringSite.Lead, round.Id, project, 0, "말", null)).Problem.Should().BeOfType<SheetConflict>();
        MonitoringSite.Done(await SheetAsync(site, MonitoringSite.Lead, round.Id, project, 1, "함께 적은 말", MonitoringSite.Answers("분과의 뜻")));
        (await MoreAsync(site, MonitoringSite.Lead, round.Id, project)).Sheets.Should().ContainSingle().Which.Answers!.Of("improvement")!.Text.Should().StartWith("분과의 뜻");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Other_questions_are_another_version_and_pictures_are_read_with_the_review(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var round = (await site.RoundAsync()).Round;
        var cards = await site.CardsAsync(MonitoringSite.Member);
        MonitoringSite.Done(await site.SubmitAsync(MonitoringSite.Member, cards[0].Id, MonitoringSite.Answers("첫 판의 답")));
        MonitoringSite.Done(await site.KeepAsync(MonitoringSite.Member, cards[1].Id, MonitoringSite.Answers("쓰던 답")));
        Question[] questions = [Questionnaire.Shipped.Questions[0], new("photo", "사진이 있으면 붙여 주십시오.", QuestionKind.Photo, IsRequired: true)];
        (await QuestionsAsync(site, round.Id, [])).Problem!.Code.Should().Be("questionnaire.faulty");
        MonitoringSite.Done(await QuestionsAsync(site, round.Id, questions)).Number.Should().Be(2);

        (await site.CardAsync(MonitoringSite.Member, cards[0].Id))!.Versions[0].Answers.Questionnaire.Should().Be(1, "answers stay with the questions they were given for");
        var second = (await site.CardAsync(MonitoringSite.Member, cards[1].Id))!;
        second.Answers.Answers.Select(answer => answer.Key).Should().Equal("carried-out");
        (await site.SubmitAsync(MonitoringSite.Member, cards[1].Id, MonitoringSite.Answers("낡은 판"))).Problem.Should().BeOfType<FormProblem>();

        (await AttachAsync(site, MonitoringSite.Member, PhotoFiles.Kind, cards[1].Id, "사진.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF"))).IsOk.Should().BeFalse();
        (await AttachAsync(site, MonitoringSite.Lead, PhotoFiles.Kind, cards[1].Id, "사진.jpg", SamplePictures.Jpeg)).Problem.Should().Be(MonitoringProblems.CardNotFound, "it is another's card");
        var photo = MonitoringSite.Done(await AttachAsync(site, MonitoringSite.Member, PhotoFiles.Kind, cards[1].Id, "사진.jpg", SamplePictures.WithExif(6)));
        ReviewAnswers With(params Guid[] photos) => new(2, [new("carried-out") { Text = "잘 되었습니다." }, new("photo") { Photos = photos }]);
        (await site.SubmitAsync(MonitoringSite.Member, cards[1].Id, With())).Problem.Should().BeOfType<FormProblem>("the picture is asked for");
        (await site.SubmitAsync(MonitoringSite.Member, cards[1].Id, With(Guid.CreateVersion7()))).Problem.Should().Be(MonitoringProblems.PhotoNotFound);
        (await EnterAsync(site, cards[2].Id, new(2, [new("carried-out") { Text = "종이에는 사진이 없습니다." }]))).IsOk.Should().BeTrue("paper gives no picture");
        (await PhotoAsync(site, MonitoringSite.Coordinator, photo.Id)).Should().BeNull("it was not submitted");
        MonitoringSite.Done(await site.SubmitAsync(MonitoringSite.Member, cards[1].Id, With(photo.Id)));
        (await PhotoAsync(site, MonitoringSite.Coordinator, photo.Id)).Should().NotBeNull();
        (await PhotoAsync(site, MonitoringSite.Lead, photo.Id)).Should().BeNull("the own review comes first");
        (await PhotoAsync(site, Owner, photo.Id)).Should().BeNull("departments read opinions, not reviews");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_card_shows_evidence_that_is_cleared_and_no_other(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        await site.RoundAsync();
        var card = (await site.CardsAsync(MonitoringSite.Member))[0];
        var view = (await site.CardAsync(MonitoringSite.Member, card.Id))!;
        Guid open, closed;
        await using (var db = await site.Portal.OpenAsync(Place))
        {
            Attachment Evidence(string name) => new() { RegionCode = Place, SubjectKind = EvidenceFiles.Kind, SubjectId = view.Project.Id, FiscalYear = MonitoringSite.Year, Name = name, MediaType = "application/pdf", Length = 10, Hash = new('a', 64), UploadedAt = view.Card.DealtAt, UploadedByName = "김담당", Content = ContentCheck.Done };
            var (one, other) = (Evidence("공개.pdf"), Evidence("비공개.pdf"));
            one.Scanned(ScanState.Clean, view.Card.DealtAt);
            other.Scanned(ScanState.Clean, view.Card.DealtAt);
            one.Decide(new(Disclosure.Public, null, null), isRead: true, "조총괄", view.Card.DealtAt).IsOk.Should().BeTrue();
            db.AddRange(one, other);
            await db.SaveChangesAsync();
            (open, closed) = (one.Id, other.Id);
        }

        (await site.CardAsync(MonitoringSite.Member, card.Id))!.Evidence.Select(file => file.Id).Should().Equal(open);
        (await EvidenceAsync(site, card.Id, open)).Should().NotBeNull();
        (await EvidenceAsync(site, card.Id, closed)).Should().BeNull();
        (await EvidenceAsync(site, Guid.CreateVersion7(), open)).Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Members_come_from_a_table_and_who_is_invited_is_in_with_the_role(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var saved = MonitoringSite.Done(await site.AsAsync<SaveRound, Outcome<SavedRound>>(MonitoringSite.Coordinator, save => save.RunAsync(new(Guid.CreateVersion7(), Place, null, 0, MonitoringSite.Open()), None)));
        const string Heads = "성명,이메일,구분,소속,관계 기관,간사,교육 이수일,휴대전화\n";
        var round = (await site.AsAsync<JoiningQueries, JoiningRound?>(MonitoringSite.Coordinator, queries => queries.FindAsync(Place, saved.Id, None)))!;
        var reader = new MemberReader(round, new UpperInvariantLookupNormalizer());
        string[] FaultsOf(string line) => [.. reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Heads + line)), "단원.csv", null, None).Faults.Select(fault => fault.Place)];
        FaultsOf("홍,hong,주민,,,,,").Should().ContainSingle().Which.Should().Contain("이메일");
        FaultsOf("홍,h@x.kr,시민,,,,,").Should().ContainSingle().Which.Should().Contain("구분");
        FaultsOf("홍,h@x.kr,학계,,,,,").Should().ContainSingle().Which.Should().Contain("소속");
        FaultsOf("홍,h@x.kr,주민,,,글쎄,,").Should().ContainSingle().Which.Should().Contain("간사");
        FaultsOf("홍,h@x.kr,주민,,,,곧,").Should().ContainSingle().Which.Should().Contain("교육");
        FaultsOf("홍,h@x.kr,주민,,,,,02-123").Should().ContainSingle().Which.Should().Contain("휴대전화");
        FaultsOf("홍,h@x.kr,주민,,,,,\n홍,H@X.kr,주민,,,,,").Should().ContainSingle();

        var draft = reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Heads + $"박간사,{MonitoringSite.Lead},협의체 위원,실무분과,,간사,2026-06-26,\n새단원,new@resident.example,주민,,\"○○복지관, △△재단\",,,010-1234-5678\n")), "단원.csv", null, None).Table!;
        draft.New.Select(line => (line.Entry.Name, line.IsInvited, line.Entry.Content.IsLead, line.Entry.Phone)).Should().Equal(("박간사", false, true, null), ("새단원", true, false, "01012345678"));
        var joined = MonitoringSite.Done(await ImportAsync(site, saved.Id, [.. draft.New.Select(line => line.Entry)]));
        (joined.Members, joined.Invited.Count).Should().Be((1, 1));
        (await ImportAsync(site, saved.Id, [draft.New[0].Entry with { Content = draft.New[0].Entry.Content with { IsLead = false } }])).Problem!.Message.Should().StartWith("2행 박간사").And.Contain("이미");
        (await ImportAsync(site, saved.Id, [draft.New[1].Entry, draft.New[1].Entry])).Problem.Should().Be(MonitoringProblems.UnreadableMembers);
        (await ImportAsync(site, saved.Id, [draft.New[1].Entry with { Content = null! }])).Problem.Should().Be(MonitoringProblems.UnreadableMembers);
        var view = await site.ViewAsync(saved.Id);
        (view.Group.Members.Count, view.Invited.Count).Should().Be((1, 1));

        // The invitation is taken with a new account.
        await using (var scope = site.Portal.NewScope())
        {
            var offer = (await scope.ServiceProvider.GetRequiredService<JoinLinks>().FindAsync(joined.Invited[0].Made.Token!.Value.Text, None))!;
            User user = new() { Id = Guid.CreateVersion7(), DisplayName = "새단원", UserName = offer.Row.Email, Email = offer.Row.Email, EmailConfirmed = true };
            (await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user, "긴 비밀번호를 정했습니다 2026")).Succeeded.Should().BeTrue();
            var viewer = Viewer.Account(user.Id, user.DisplayName, []).From("test").Invited(Place);
            MonitoringSite.Done(await scope.ServiceProvider.GetRequiredService<AcceptInvitation>().RunAsync(viewer, new(Guid.CreateVersion7(), Place, offer.Row.Id, offer.Row.TokenHash), None));
        }

        view = await site.ViewAsync(saved.Id);
        (view.Group.Members.Count, view.Invited.Count).Should().Be((2, 0));
        view.Group.Members.Single(member => member.Name == "새단원").Organisations.Should().Equal("○○복지관", "△△재단");
    }

    private static Task<IReadOnlyList<SelfCheckLine>> ChecksAsync(MonitoringSite site, string who) => site.AsAsync<SelfCheckQueries, IReadOnlyList<SelfCheckLine>>(who, queries => queries.ListAsync(None));

    private static async Task<Outcome<SentOut>> AskAsync(MonitoringSite site, Guid round)
    {
        var version = (await site.ViewAsync(round)).Round.Version;
        return await site.AsAsync<AskSelfChecks, Outcome<SentOut>>(MonitoringSite.Coordinator, ask => ask.RunAsync(new(Guid.CreateVersion7(), Place, round, version), None));
    }

    private static Task<Outcome<SavedSelfCheck>> WriteAsync(MonitoringSite site, SelfCheckLine line, long version, string progress) =>
        site.AsAsync<WriteSelfCheck, Outcome<SavedSelfCheck>>(Owner, write => write.RunAsync(new(Guid.CreateVersion7(), Place, line.Round.Id, line.Project.Id, version, new(progress, null, null)), None));

    private static async Task MoveAsync(MonitoringSite site, Guid round, Func<RoundContent, RoundContent> change)
    {
        var seen = (await site.ViewAsync(round)).Round;
        MonitoringSite.Done(await site.AsAsync<SaveRound, Outcome<SavedRound>>(MonitoringSite.Coordinator, save => save.RunAsync(new(Guid.CreateVersion7(), Place, round, seen.Version, change(seen.ToContent())), None)));
    }

    private static Task<Outcome<SavedPaper>> EnterAsync(MonitoringSite site, Guid card, ReviewAnswers answers) =>
        site.AsAsync<EnterPaper, Outcome<SavedPaper>>(MonitoringSite.Coordinator, enter => enter.RunAsync(new(Guid.CreateVersion7(), Place, card, answers), None));

    private static Task<Outcome<SavedPaper>> DecideAsync(MonitoringSite site, string who, Guid paper, bool isRight) =>
        site.AsAsync<DecidePaper, Outcome<SavedPaper>>(who, decide => decide.RunAsync(new(Guid.CreateVersion7(), Place, paper, isRight), None));

    private static Task<Outcome<SavedPaper>> SignAsync(MonitoringSite site, Guid paper) =>
        site.AsAsync<SignPaper, Outcome<SavedPaper>>(MonitoringSite.Coordinator, sign => sign.RunAsync(new(Guid.CreateVersion7(), Place, paper), None));

    private static Task<Outcome<SavedFile>> AttachAsync(MonitoringSite site, string who, string kind, Guid subject, string name, byte[] content) =>
        site.AsAsync<AttachFile, Outcome<SavedFile>>(who, attach => attach.RunAsync(new(Guid.CreateVersion7(), Place, kind, subject, name), new MemoryStream(content), None));

    private static Task<string?> StampAsync(MonitoringSite site, string who, Guid round, Guid project) => site.AsAsync<MeetingStamp, string?>(who, stamps => stamps.FindAsync(Place, round, project, None));

    private static Task<Outcome<SavedSheet>> SheetAsync(MonitoringSite site, string who, Guid round, Guid project, long version, string? said, ReviewAnswers? answers) =>
        site.AsAsync<SaveSheet, Outcome<SavedSheet>>(who, save => save.RunAsync(new(Guid.CreateVersion7(), Place, round, project, new("노인분과", new(2026, 1, 5), 7, said, answers), version), None));

    private static Task<DeskProjectMore> MoreAsync(MonitoringSite site, string who, Guid round, Guid project) => site.AsAsync<DeskProjectQueries, DeskProjectMore>(who, queries => queries.FindAsync(Place, round, project, None));

    private static async Task<Outcome<SavedQuestions>> QuestionsAsync(MonitoringSite site, Guid round, IReadOnlyList<Question> questions)
    {
        var version = (await site.ViewAsync(round)).Round.Version;
        return await site.AsAsync<SaveQuestions, Outcome<SavedQuestions>>(MonitoringSite.Coordinator, save => save.RunAsync(new(Guid.CreateVersion7(), Place, round, version, questions), None));
    }

    private static Task<SavedFile?> PhotoAsync(MonitoringSite site, string who, Guid file) => site.AsAsync<FileQueries, SavedFile?>(who, files => files.FindAsync(Place, file, None, Permissions.OpinionRead));

    private static Task<SavedFile?> EvidenceAsync(MonitoringSite site, Guid card, Guid file) => site.AsAsync<CardFiles, SavedFile?>(MonitoringSite.Member, files => files.FindAsync(Place, card, file, None));

    private static Task<Outcome<JoinedMembers>> ImportAsync(MonitoringSite site, Guid round, IReadOnlyList<MemberEntry> entries) =>
        site.AsAsync<ImportMembers, Outcome<JoinedMembers>>(MonitoringSite.Coordinator, import => import.RunAsync(new(Guid.CreateVersion7(), Place, round, entries), None));

    private static async Task<IReadOnlyList<NotificationKind>> ToldAsync(MonitoringSite site, string who) =>
        [.. (await site.AsAsync<AlertQueries, IReadOnlyList<Alert>>(who, alerts => alerts.FindAsync(unreadOnly: true, 0, None))).Select(alert => alert.Kind)];
}
