using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Alerts;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Monitoring;

/// <summary>From two members' words to one opinion, the department's answer, its confirmation and the one question after it.</summary>
public sealed class OpinionTests
{
    private const string Canary = "비밀카나리아";
    private const string Owner = "owner@uijeongbu.example";
    private const string Head = "head@uijeongbu.example";
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_is_gathered_while_members_write_and_the_lead_reads_nothing_before_the_own_review(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var round = (await site.RoundAsync()).Round.Id;
        var (member, lead) = ((await site.CardsAsync(MonitoringSite.Member))[0], (await site.CardsAsync(MonitoringSite.Lead))[0]);
        MonitoringSite.Done(await site.SubmitAsync(MonitoringSite.Member, member.Id, MonitoringSite.Answers(Canary)));

        (await DeskAsync(site, MonitoringSite.Member, round)).Should().BeNull("only the 간사 and who manages rounds gather");
        var blind = (await DeskAsync(site, MonitoringSite.Lead, round))!.Projects.Single(one => one.Cards.Any(card => card.Id == member.Id));
        blind.IsBlind.Should().BeTrue();
        blind.Reviews.Should().BeEmpty();
        var seen = (await DeskAsync(site, MonitoringSite.Coordinator, round))!.Projects.Single(one => one.Id == blind.Id);
        seen.Reviews.Should().ContainSingle().Which.Review.Answers.Of("improvement")!.Text.Should().StartWith(Canary);
        (await GatherAsync(site, MonitoringSite.Coordinator, round, seen.Id, [new(member.Id, 1, "improvement")])).Problem.Should().Be(MonitoringProblems.StillWriting);

        MonitoringSite.Done(await site.SubmitAsync(MonitoringSite.Lead, lead.Id, MonitoringSite.Answers("간사의 말")));
        (await DeskAsync(site, MonitoringSite.Lead, round))!.Projects.Single(one => one.Id == blind.Id).Reviews.Should().HaveCount(2);
        (await GatherAsync(site, MonitoringSite.Lead, round, seen.Id, [])).Problem.Should().Be(MonitoringProblems.NoSources);
        (await GatherAsync(site, MonitoringSite.Lead, round, seen.Id, [new(member.Id, 2, "improvement")])).Problem.Should().Be(MonitoringProblems.SourceNotFound);
        (await GatherAsync(site, MonitoringSite.Lead, round, seen.Id, [new(member.Id, 1, "execution")])).Problem.Should().Be(MonitoringProblems.SourceNotFound, "points are not words");
        (await GatherAsync(site, MonitoringSite.Member, round, seen.Id, [new(member.Id, 1, "improvement")])).Problem.Should().Be(MonitoringProblems.RoundNotFound);
        (await GatherAsync(site, MonitoringSite.Lead, round, seen.Id, [new(member.Id, 1, "improvement"), new(lead.Id, 1, "improvement")])).IsOk.Should().BeTrue();
        (await OpinionsAsync(site, MonitoringSite.Member)).Should().NotContain(line => line.Row.RoundId == round, "it was not sent");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_opinion_goes_to_its_department_is_answered_confirmed_asked_about_once_and_answered_again(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var (round, project, sources) = await BothSubmittedAsync(site);
        var gathered = MonitoringSite.Done(await GatherAsync(site, MonitoringSite.Lead, round, project, sources));
        gathered.Text.Should().BeNull("the record has no words of it before the department has");
        MonitoringSite.Done(await GatherAsync(site, MonitoringSite.Lead, round, project, sources[..1], gathered));
        MonitoringSite.Done(await site.AsAsync<SendRecommendations, Outcome<SentOut>>(MonitoringSite.Lead, send => send.RunAsync(new(Guid.CreateVersion7(), MonitoringSite.Place, round), None))).Count.Should().Be(1);
        (await GatherAsync(site, MonitoringSite.Lead, round, project, sources, gathered with { Version = 3 })).Problem.Should().Be(MonitoringProblems.AlreadySent);
        (await site.AsAsync<DropRecommendation, Outcome<SavedRecommendation>>(MonitoringSite.Lead, drop => drop.RunAsync(new(Guid.CreateVersion7(), MonitoringSite.Place, gathered.Id, 3), None))).Problem.Should().Be(MonitoringProblems.AlreadySent);

        (await ToldAsync(site, Owner)).Should().Contain(NotificationKind.OpinionSent);
        (await AnswerAsync(site, Owner, gathered.Id, new(OpinionFate.NotAdopted, " ", null))).Problem.Should().BeOfType<FormProblem>().Which.Faults.Should().ContainSingle(fault => fault.Field == nameof(OpinionReply.Reason));
        MonitoringSite.Done(await AnswerAsync(site, Owner, gathered.Id, new(OpinionFate.NotAdopted, "예산이 없습니다.", null))).State.Should().Be(RecommendationState.Replied);
        (await FindAsync(site, MonitoringSite.Member, gathered.Id))!.MayAskAgain.Should().BeFalse("it is not confirmed");
        (await ToldAsync(site, Head)).Should().Contain(NotificationKind.OpinionReplied);
        MonitoringSite.Done(await ConfirmAsync(site, Head, gathered.Id)).State.Should().Be(RecommendationState.Answered);
        (await ConfirmAsync(site, Head, gathered.Id)).Problem.Should().Be(MonitoringProblems.NothingToConfirm);
        (await AnswerAsync(site, Owner, gathered.Id, new(OpinionFate.Adopted, null, "곧"))).Problem.Should().Be(MonitoringProblems.NotToAnswer);

        (await ToldAsync(site, MonitoringSite.Member)).Should().Contain(NotificationKind.OpinionAnswered);
        (await FindAsync(site, MonitoringSite.Lead, gathered.Id))!.IsAuthor.Should().BeFalse("the words of the other one were taken out again");
        (await AskAsync(site, MonitoringSite.Lead, gathered.Id, "왜요?")).Problem.Should().Be(MonitoringProblems.RecommendationNotFound);
        (await AskAsync(site, MonitoringSite.Member, gathered.Id, " ")).Problem.Should().BeOfType<FormProblem>();
        MonitoringSite.Done(await AskAsync(site, MonitoringSite.Member, gathered.Id, "내년 예산은 어떻습니까?")).State.Should().Be(RecommendationState.AskedAgain);
        MonitoringSite.Done(await AnswerAsync(site, Owner, gathered.Id, new(OpinionFate.LongTerm, "올해는 어렵습니다.", "내년 예산에 올립니다.")));
        MonitoringSite.Done(await ConfirmAsync(site, Head, gathered.Id));
        (await AskAsync(site, MonitoringSite.Member, gathered.Id, "또요?")).Problem.Should().Be(MonitoringProblems.AskedBefore);
        var row = (await FindAsync(site, MonitoringSite.Member, gathered.Id))!.Line.Row;
        (row.FirstReply!.Fate, row.Reply!.Fate, row.IsInTime).Should().Be((OpinionFate.NotAdopted, OpinionFate.LongTerm, true));
        (await LinkAsync(site, Owner, gathered.Id, Guid.CreateVersion7())).Problem.Should().Be(MonitoringProblems.ChangeNotFound);
        (await FindAsync(site, Owner, gathered.Id))!.Line.Row.Version.Should().Be(row.Version, "a refusal changes nothing");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_department_answers_by_letter_and_a_target_and_the_public_page_follow(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var (round, project, sources) = await BothSubmittedAsync(site);
        (await GatherAsync(site, MonitoringSite.Lead, round, project, sources, department: "없는과")).Problem.Should().Be(MonitoringProblems.DepartmentNotFound);
        var gathered = MonitoringSite.Done(await GatherAsync(site, MonitoringSite.Lead, round, project, sources, department: "가족보육과"));
        MonitoringSite.Done(await site.AsAsync<SendRecommendations, Outcome<SentOut>>(MonitoringSite.Lead, send => send.RunAsync(new(Guid.CreateVersion7(), MonitoringSite.Place, round), None)));

        (await FindAsync(site, Owner, gathered.Id))!.Line.Department.Should().Be("가족보육과");
        (await ToldAsync(site, Owner)).Should().NotContain(NotificationKind.OpinionSent, "it went to another department");
        (await AnswerAsync(site, Owner, gathered.Id, new(OpinionFate.Adopted, null, "곧"))).Problem!.Code.Should().Be("recommendation.other-department");
        (await ByLetterAsync(site, MonitoringSite.Coordinator, gathered.Id, new(" ", new(2026, 1, 1)))).Problem.Should().BeOfType<FormProblem>().Which.Faults.Should().ContainSingle(fault => fault.Field == nameof(OpinionLetter.Number));
        MonitoringSite.Done(await ByLetterAsync(site, MonitoringSite.Coordinator, gathered.Id, new("가족보육과-77", new(2026, 1, 1)))).State.Should().Be(RecommendationState.Answered);
        (await ToldAsync(site, MonitoringSite.Member)).Should().Contain(NotificationKind.OpinionAnswered);
        var answered = (await FindAsync(site, MonitoringSite.Member, gathered.Id))!;
        (answered.Line.Row.LetterNumber, answered.Line.Row.Reply!.Fate, answered.MayAskAgain).Should().Be(("가족보육과-77", OpinionFate.Adopted, true));

        // Of the sample's finished round: an opinion on a project of the head's own department.
        var own = (await OpinionsAsync(site, Head)).First(line => line.Row.State is RecommendationState.Sent && line.IsDue);
        var targets = (await FindAsync(site, Head, own.Row.Id))!.Targets;
        targets.Should().NotBeEmpty();
        (await LinkAsync(site, Head, own.Row.Id, null, targets[0].IndicatorId, targets[0].Year + 50)).Problem.Should().Be(MonitoringProblems.TargetNotFound);
        MonitoringSite.Done(await LinkAsync(site, Head, own.Row.Id, null, targets[0].IndicatorId, targets[0].Year));
        (await FindAsync(site, Head, own.Row.Id))!.Target.Should().Be(targets[0]);

        await using var db = await site.Portal.OpenAsync(MonitoringSite.Place);
        var published = (await PublishedMonitoring.ReadAsync(db, new(MonitoringSite.Place, MonitoringSite.Year, ScoringPolicies.Default, IsDemo: true, [], TimeProvider.System.GetUtcNow().UtcDateTime), None))!;
        var shown = published.Should().ContainSingle("the other rounds are still open").Subject;
        (shown.Kind, shown.Opinions.Count, shown.Opinions.Count(opinion => opinion.IsAskedAgain)).Should().Be((RoundKind.MidYear, 6, 1));
        shown.Opinions.Select(opinion => opinion.Fate).OfType<OpinionFate>().Should().BeEquivalentTo(Enum.GetValues<OpinionFate>());
        var words = await db.RecommendationSources.Select(row => row.Text).ToListAsync();
        shown.Opinions.Select(opinion => opinion.Text).Should().NotContain(text => text.Contains("조총괄") || text.Contains("한과장"), "names are withheld");
        words.Should().NotBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_desk_asks_three_times_has_tables_summaries_and_what_a_member_changed(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var (round, project, _) = await BothSubmittedAsync(site);
        var card = (await site.CardsAsync(MonitoringSite.Member)).Single(one => one.SubmittedAt is not null);
        MonitoringSite.Done(await site.SubmitAsync(MonitoringSite.Member, card.Id, MonitoringSite.Answers("바꾼 말")));
        using (Activity trace = new Activity("desk").Start())
        {
            using Statements statements = new(trace.TraceId);
            _ = await DeskAsync(site, MonitoringSite.Lead, round);
            statements.Seen.Count(text => text.Contains("RoundQuestionnaires", StringComparison.Ordinal) || text.Contains("ReviewCards", StringComparison.Ordinal)).Should().Be(3, string.Join("\n---\n", statements.Seen));
        }

        var desk = (await DeskAsync(site, MonitoringSite.Lead, round))!;
        var more = await site.AsAsync<DeskProjectQueries, DeskProjectMore>(MonitoringSite.Lead, queries => queries.FindAsync(MonitoringSite.Place, round, project, None));
        var versions = more.Revised[card.Id].ToList();
        ReviewDifference.Between((desk.Asked, versions[0].Answers), (desk.Asked, versions[1].Answers)).Select(one => one.Question.Kind).Distinct().Should().Equal([QuestionKind.Text], "points stayed the same");
        (await site.AsAsync<DeskProjectQueries, DeskProjectMore>(MonitoringSite.Member, queries => queries.FindAsync(MonitoringSite.Place, round, project, None))).Revised.Should().BeEmpty("only who gathers reads versions");
        DeskTables.Of(desk, "reviews").Lines.SelectMany(line => line).Should().Contain(cell => cell.Text != null && cell.Text.StartsWith("바꾼 말", StringComparison.Ordinal)).And.NotContain(cell => cell.Text == "모니터일" || cell.Text == "모니터이");
        foreach (var (name, _) in DeskTables.Names)
        {
            var table = DeskTables.Of(desk, name);
            table.Lines.All(line => line.Length == table.Columns.Count).Should().BeTrue(name);
        }

        var strategy = desk.Find(project)!.StrategyId;
        (await SummaryAsync(site, MonitoringSite.Member, round, strategy, 0)).Problem.Should().Be(MonitoringProblems.RoundNotFound);
        var other = desk.Strategies.First(one => one.Any(item => item.Submitted == 0)).Key.Id;
        (await SummaryAsync(site, MonitoringSite.Lead, round, other, 0)).Problem.Should().Be(MonitoringProblems.StillWriting);
        (await ReportAsync(site, MonitoringSite.Member, round)).Should().BeNull("the round is still open");
        await CloseAsync(site, round);
        MonitoringSite.Done(await SummaryAsync(site, MonitoringSite.Lead, round, strategy, 0));
        (await SummaryAsync(site, MonitoringSite.Coordinator, round, strategy, 0)).Problem.Should().BeOfType<SummaryConflict>();
        MonitoringSite.Done(await SummaryAsync(site, MonitoringSite.Coordinator, round, strategy, 1));
        var report = (await ReportAsync(site, MonitoringSite.Member, round))!;
        report.Strategies.Should().ContainSingle(one => one.Summary == "두루 잘되었습니다.");
        report.Figures!.Submitted.Should().Be(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_has_not_submitted_is_reminded_once_a_day(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var round = (await site.RoundAsync()).Round.Id;
        (await RemindAsync(site, MonitoringSite.Member, round)).Problem.Should().Be(MonitoringProblems.RoundNotFound);
        MonitoringSite.Done(await RemindAsync(site, MonitoringSite.Coordinator, round)).Count.Should().Be(2);
        (await ToldAsync(site, MonitoringSite.Member)).Should().Contain(NotificationKind.ReviewReminded);
        (await RemindAsync(site, MonitoringSite.Lead, round)).Problem.Should().Be(MonitoringProblems.RemindedToday);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_sample_has_a_finished_round_and_the_next_card_shows_what_became_of_it(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        await site.RoundAsync();
        var opinions = await OpinionsAsync(site, MonitoringSite.Coordinator);
        opinions.Select(line => line.Row.State).Should().Contain([RecommendationState.Sent, RecommendationState.Answered, RecommendationState.AskedAgain]);
        opinions.Select(line => line.Row.Known?.Fate).OfType<OpinionFate>().Should().BeEquivalentTo(Enum.GetValues<OpinionFate>());
        var answered = opinions.First(line => line.Row.State is RecommendationState.Answered);
        var card = (await site.CardsAsync(MonitoringSite.Member)).Single(one => one.Code == answered.Project.Code);
        (await site.CardAsync(MonitoringSite.Member, card.Id))!.Earlier.Should().Contain(row => row.Id == answered.Row.Id);
    }

    // A project of the sample's first owner in the department of the sample's head.
    private static async Task<(Guid Round, Guid Project, SourcePlace[] Sources)> BothSubmittedAsync(MonitoringSite site)
    {
        var round = (await site.RoundAsync()).Round.Id;
        var (owner, head) = (await site.AccountAsync(Owner), await site.AccountAsync(Head));
        await using var accounts = site.Portal.Door.OpenAccounts();
        var department = await accounts.Memberships.Where(row => row.UserId == head).Select(row => row.DepartmentId).SingleAsync();
        await using var db = await site.Portal.OpenAsync(MonitoringSite.Place);
        var project = await db.Projects.Where(row => db.Departments.Any(one => one.Id == department && one.Name == row.Department)
            && db.ProjectStaff.Any(one => one.ProjectId == row.Id && one.UserId == owner && one.ValidTo == null) && db.ReviewCards.Any(card => card.ProjectId == row.Id && card.RoundId == round)).Select(row => row.Id).FirstAsync();
        List<SourcePlace> sources = [];
        foreach (var who in new[] { MonitoringSite.Member, MonitoringSite.Lead })
        {
            var account = await site.AccountAsync(who);
            var card = await db.ReviewCards.Where(row => row.RoundId == round && row.ProjectId == project && db.GroupMembers.Any(one => one.Id == row.MemberId && one.AccountId == account)).Select(row => row.Id).SingleAsync();
            MonitoringSite.Done(await site.SubmitAsync(who, card, MonitoringSite.Answers(Canary)));
            sources.Add(new(card, 1, "improvement"));
        }

        return (round, project, [.. sources]);
    }

    private static Task<DeskView?> DeskAsync(MonitoringSite site, string who, Guid round) => site.AsAsync<DeskQueries, DeskView?>(who, desk => desk.FindAsync(MonitoringSite.Place, round, None));

    private static Task<IReadOnlyList<OpinionLine>> OpinionsAsync(MonitoringSite site, string who) => site.AsAsync<OpinionQueries, IReadOnlyList<OpinionLine>>(who, queries => queries.ListAsync(None));

    private static Task<OpinionView?> FindAsync(MonitoringSite site, string who, Guid id) => site.AsAsync<OpinionQueries, OpinionView?>(who, queries => queries.FindAsync(MonitoringSite.Place, id, None));

    private static Task<Outcome<SavedRecommendation>> GatherAsync(MonitoringSite site, string who, Guid round, Guid project, IReadOnlyList<SourcePlace> sources, SavedRecommendation? seen = null, string? department = null) =>
        site.AsAsync<GatherOpinions, Outcome<SavedRecommendation>>(who, gather => gather.RunAsync(
            new(Guid.CreateVersion7(), MonitoringSite.Place, round, project, seen?.Id, seen?.Version ?? 0, new("저녁에도 열어 주십시오.", Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(14), department), sources), None));

    private static async Task<SeenRecommendationCall> SeenAsync(MonitoringSite site, Guid id)
    {
        await using var db = await site.Portal.OpenAsync(MonitoringSite.Place);
        return new(Guid.CreateVersion7(), MonitoringSite.Place, id, await db.Recommendations.Where(row => row.Id == id).Select(row => row.Version).SingleAsync());
    }

    private static async Task<Outcome<SavedRecommendation>> AnswerAsync(MonitoringSite site, string who, Guid id, OpinionReply reply)
    {
        var seen = await SeenAsync(site, id);
        return await site.AsAsync<AnswerOpinion, Outcome<SavedRecommendation>>(who, answer => answer.RunAsync(new(seen, reply), None));
    }

    private static async Task<Outcome<SavedRecommendation>> ConfirmAsync(MonitoringSite site, string who, Guid id)
    {
        var seen = await SeenAsync(site, id);
        return await site.AsAsync<ConfirmAnswer, Outcome<SavedRecommendation>>(who, confirm => confirm.RunAsync(seen, None));
    }

    private static async Task<Outcome<SavedRecommendation>> AskAsync(MonitoringSite site, string who, Guid id, string question)
    {
        var seen = await SeenAsync(site, id);
        return await site.AsAsync<AskAgain, Outcome<SavedRecommendation>>(who, ask => ask.RunAsync(new(seen, question), None));
    }

    private static async Task<Outcome<SavedRecommendation>> LinkAsync(MonitoringSite site, string who, Guid id, Guid? change, Guid? indicator = null, int? year = null)
    {
        var seen = await SeenAsync(site, id);
        return await site.AsAsync<LinkChange, Outcome<SavedRecommendation>>(who, link => link.RunAsync(new(seen, change, indicator, year), None));
    }

    private static async Task<Outcome<SavedRecommendation>> ByLetterAsync(MonitoringSite site, string who, Guid id, OpinionLetter letter)
    {
        var seen = await SeenAsync(site, id);
        return await site.AsAsync<ConfirmByLetter, Outcome<SavedRecommendation>>(who, confirm => confirm.RunAsync(new(seen, new(OpinionFate.Adopted, null, "다음 달부터 합니다."), letter), None));
    }

    private static Task<Outcome<SavedSummary>> SummaryAsync(MonitoringSite site, string who, Guid round, Guid strategy, long version) =>
        site.AsAsync<WriteSummary, Outcome<SavedSummary>>(who, write => write.RunAsync(new(Guid.CreateVersion7(), MonitoringSite.Place, round, strategy, version, "두루 잘되었습니다."), None));

    private static Task<RoundReport?> ReportAsync(MonitoringSite site, string who, Guid round) => site.AsAsync<RoundReportQueries, RoundReport?>(who, queries => queries.FindAsync(MonitoringSite.Place, round, None));

    private static async Task CloseAsync(MonitoringSite site, Guid round)
    {
        var seen = (await site.ViewAsync(round)).Round;
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        MonitoringSite.Done(await site.AsAsync<SaveRound, Outcome<SavedRound>>(MonitoringSite.Coordinator, save => save.RunAsync(new(Guid.CreateVersion7(), MonitoringSite.Place, round, seen.Version, seen.ToContent() with { ClosesAt = now.AddSeconds(-1) }), None)));
    }

    private static Task<Outcome<SentOut>> RemindAsync(MonitoringSite site, string who, Guid round) =>
        site.AsAsync<RemindMembers, Outcome<SentOut>>(who, remind => remind.RunAsync(new(Guid.CreateVersion7(), MonitoringSite.Place, round), None));

    private static async Task<IReadOnlyList<NotificationKind>> ToldAsync(MonitoringSite site, string who) =>
        [.. (await site.AsAsync<AlertQueries, IReadOnlyList<Alert>>(who, alerts => alerts.FindAsync(unreadOnly: true, 0, None))).Select(alert => alert.Kind)];
}
