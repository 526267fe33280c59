using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Features.Alerts;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Monitoring;

/// <summary>From a round in the making to a review and its next version, and who reads which.</summary>
public sealed class ReviewTests
{
    private const string Canary = "비밀카나리아";
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_round_in_the_making_is_nobody_elses_and_then_its_members_are_told(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var round = await site.RoundAsync(announced: false);
        (await site.AnnounceAsync(round.Round.Id)).Problem.Should().Be(MonitoringProblems.NoCards);
        var dealt = round.Group.Deal(1, strategy: null);
        dealt.TooFew.Should().BeEmpty();
        (await site.DealAsync(round.Round.Id, dealt.Cards)).Answer.Should().Be(new DealtCards(round.Group.Projects.Count, 0));
        (await site.CardsAsync(MonitoringSite.Member)).Should().BeEmpty("members find nothing of a round that is prepared");
        (await site.ViewAsync(round.Round.Id)).Group.Cards.Select(card => new CardPair(card.ProjectId, card.MemberId)).Should().BeEquivalentTo(dealt.Cards, "what was previewed is what applied");

        (await site.AnnounceAsync(round.Round.Id)).IsOk.Should().BeTrue();
        var cards = await site.CardsAsync(MonitoringSite.Member);
        cards.Should().NotBeEmpty().And.OnlyContain(card => card.State == CardState.NotStarted);
        var told = await site.AsAsync<AlertQueries, IReadOnlyList<Alert>>(MonitoringSite.Member, alerts => alerts.FindAsync(unreadOnly: true, 0, None));
        told.Should().ContainSingle(alert => alert.Kind == NotificationKind.CardsDealt).Which.Text.Should().Contain($"사업 {cards.Count}개를 맡으셨습니다");
        (await site.AnnounceAsync(round.Round.Id)).Problem.Should().Be(MonitoringProblems.AlreadyAnnounced);
        (await site.CardAsync(MonitoringSite.Lead, cards[0].Id)).Should().BeNull("another's card is not found");
        (await site.CardAsync(MonitoringSite.Member, cards[0].Id))!.Rows.Should().NotBeEmpty("a card shows its project's indicators without a right to the plan");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_draft_is_kept_and_submitted_and_revised_and_every_version_stays(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        await site.RoundAsync();
        var card = (await site.CardsAsync(MonitoringSite.Member))[0].Id;
        var draft = MonitoringSite.Done(await site.KeepAsync(MonitoringSite.Member, card, new(1, [new("carried-out") { Text = "절반" }])));
        draft.State.Should().Be(CardState.Drafting);
        (await site.KeepAsync(MonitoringSite.Member, card, MonitoringSite.Answers("늦은"), draft.Version - 1)).Problem.Should().BeOfType<CardConflict>();
        var short1 = await site.SubmitAsync(MonitoringSite.Member, card, new(1, [new("carried-out") { Text = "절반" }]));
        short1.Problem.Should().BeOfType<FormProblem>().Which.Faults.Select(fault => fault.Field).Should().BeEquivalentTo("improvement", "execution", "effect", "indicator", "experience");
        (await site.CardAsync(MonitoringSite.Member, card))!.Answers.Of("carried-out")!.Text.Should().Be("절반", "a refusal loses nothing");

        MonitoringSite.Done(await site.SubmitAsync(MonitoringSite.Member, card, MonitoringSite.Answers("첫째"))).State.Should().Be(CardState.Submitted);
        MonitoringSite.Done(await site.KeepAsync(MonitoringSite.Member, card, MonitoringSite.Answers("둘째"))).State.Should().Be(CardState.Revising);
        (await site.CardAsync(MonitoringSite.Member, card))!.Answers.Of("carried-out")!.Text.Should().StartWith("둘째");
        MonitoringSite.Done(await site.SubmitAsync(MonitoringSite.Member, card, MonitoringSite.Answers("둘째"))).Submissions.Should().Be(2);
        (await site.CardAsync(MonitoringSite.Member, card))!.Versions.Select(version => (version.Number, version.Answers.Of("carried-out")!.Text![..2])).Should().Equal((2, "둘째"), (1, "첫째"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Before_the_consent_before_the_opening_and_after_the_close_nothing_is_written(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var round = await site.RoundAsync();
        var card = (await site.CardsAsync(MonitoringSite.Member))[0].Id;
        await using var db = await site.Portal.OpenAsync(MonitoringSite.Place);
        var row = await db.MonitoringRounds.SingleAsync(one => one.Id == round.Round.Id);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;

        row.Write(row.ToContent() with { OpensAt = now.AddHours(1) }).IsOk.Should().BeTrue();
        await db.SaveChangesAsync();
        (await site.KeepAsync(MonitoringSite.Member, card, MonitoringSite.Answers("이른"))).Problem!.Code.Should().Be("monitoring-round.not-open");
        row.Write(row.ToContent() with { OpensAt = now.AddDays(-2), ClosesAt = now.AddSeconds(-1) }).IsOk.Should().BeTrue();
        await db.SaveChangesAsync();
        (await site.SubmitAsync(MonitoringSite.Member, card, MonitoringSite.Answers("늦은"))).Problem!.Code.Should().Be("monitoring-round.closed");

        var other = await site.RoundAsync(announced: false);
        await site.DealAsync(other.Round.Id, other.Group.Deal(2, strategy: null).Cards);
        await site.AnnounceAsync(other.Round.Id);
        (await site.KeepAsync(MonitoringSite.Member, (await site.CardsAsync(MonitoringSite.Member))[0].Id, MonitoringSite.Answers("앞서"))).Problem.Should().Be(MonitoringProblems.NoConsent);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_stands_back_is_followed_by_another_and_a_rule_keeps_out_who_is_too_near(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        var round = await site.RoundAsync(announced: false);
        var project = round.Group.Projects.First(one => one.Project.Department is { Length: > 0 });
        var (lead, member) = (round.Group.Members.Single(one => one.IsLead), round.Group.Members.Single(one => !one.IsLead));
        await site.DealAsync(round.Round.Id, [new(project.Project.Id, member.Id)]);
        await site.AnnounceAsync(round.Round.Id);
        var card = (await site.CardsAsync(MonitoringSite.Member))[0].Id;
        (await StandBackAsync(site, card, " ")).Problem!.Code.Should().Be("conflict.reason-missing");
        var stood = MonitoringSite.Done(await StandBackAsync(site, card, "가족이 일하는 기관입니다."));
        stood.Successor.Should().NotBeNull();
        (await site.CardsAsync(MonitoringSite.Lead)).Should().ContainSingle().Which.Id.Should().Be(stood.Successor!.Value);
        (await site.CardsAsync(MonitoringSite.Member)).Should().ContainSingle().Which.State.Should().Be(CardState.Withdrawn);
        (await site.DealAsync(round.Round.Id, [new(project.Project.Id, member.Id)])).Problem!.Code.Should().Be("review-card.conflict", "a declared conflict stands");

        var account = await site.AccountAsync(MonitoringSite.Member);
        MonitoringSite.Done(await site.AsAsync<SaveGroupMember, Outcome<SavedGroupMember>>(MonitoringSite.Coordinator, save => save.RunAsync(
            new(Guid.CreateVersion7(), MonitoringSite.Place, round.Round.Id, account, member.Version, new(MemberKind.Official, project.Project.Department, [], IsLead: false, null)), None)));
        var same = round.Group.Projects.First(one => one.Project.Department == project.Project.Department);
        (await site.DealAsync(round.Round.Id, [new(same.Project.Id, member.Id)])).Problem!.Code.Should().Be("review-card.conflict");
        (await site.ViewAsync(round.Round.Id)).Group.Between(member.Id, same.Project.Id)!.Kind.Should().BeOneOf(ConflictKind.Excluded, ConflictKind.Recused);
        (await site.ViewAsync(round.Round.Id)).Group.Between(lead.Id, same.Project.Id).Should().BeNull();
    }

    /// <summary>A word in each draft and review is looked for wherever another person could meet it.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task No_word_of_a_review_reaches_another_before_the_own_one(DatabaseKind kind)
    {
        await using var site = await MonitoringSite.StartAsync(kind);
        await site.RoundAsync();
        var (mine, theirs) = ((await site.CardsAsync(MonitoringSite.Lead))[0], (await site.CardsAsync(MonitoringSite.Member))[0]);
        mine.Code.Should().Be(theirs.Code, "both review the same project");
        await site.KeepAsync(MonitoringSite.Lead, mine.Id, MonitoringSite.Answers(Canary));
        (await site.ReadableAsync(MonitoringSite.Coordinator, Permissions.MonitorDeskRead)).Should().BeEmpty("a draft is nobody else's");
        await site.SubmitAsync(MonitoringSite.Lead, mine.Id, MonitoringSite.Answers(Canary));

        (await site.ReadableAsync(MonitoringSite.Member, Permissions.MonitorRead)).Should().BeEmpty("the own review was not submitted");
        (await site.ReadableAsync(MonitoringSite.Lead, Permissions.MonitorRead)).Should().Equal(mine.Id);
        (await site.ReadableAsync(MonitoringSite.Coordinator, Permissions.MonitorDeskRead)).Should().Equal(mine.Id);
        var seen = JsonSerializer.Serialize(new
        {
            Cards = await site.AsAsync<MonitorQueries, IReadOnlyList<MemberRound>>(MonitoringSite.Member, queries => queries.OwnAsync(None)),
            Card = await site.CardAsync(MonitoringSite.Member, theirs.Id),
            Alerts = await site.AsAsync<AlertQueries, IReadOnlyList<Alert>>(MonitoringSite.Member, alerts => alerts.FindAsync(unreadOnly: false, 0, None)),
        });
        seen.Should().NotContain(Canary);
        await using (var db = await site.Portal.OpenAsync(MonitoringSite.Place))
        {
            (await db.AuditEntries.AnyAsync(entry => entry.After!.Contains(Canary) || entry.Before!.Contains(Canary))).Should().BeFalse("the record is read by others");
            (await db.CommandRecords.AnyAsync(record => record.Answer.Contains(Canary))).Should().BeFalse();
        }

        await site.SubmitAsync(MonitoringSite.Member, theirs.Id, MonitoringSite.Answers("나도"));
        (await site.ReadableAsync(MonitoringSite.Member, Permissions.MonitorRead)).Should().BeEquivalentTo([mine.Id, theirs.Id], "after the own one, others' on the same project");
        (await site.CardAsync(MonitoringSite.Member, theirs.Id))!.Others.Should().ContainSingle().Which.Answers.Of("carried-out")!.Text.Should().Contain(Canary);
        MonitoringSite.Done(await StandBackAsync(site, mine.Id, "가족이 일하는 기관입니다.", MonitoringSite.Lead));
        (await site.ReadableAsync(MonitoringSite.Member, Permissions.MonitorRead)).Should().Equal([theirs.Id], "a review that counts no more is nobody else's");
        (await site.ReadableAsync(MonitoringSite.Lead, Permissions.MonitorRead)).Should().Equal([mine.Id], "whoever stood back reads none of others'");
    }

    private static Task<Outcome<StoodBack>> StandBackAsync(MonitoringSite site, Guid card, string reason, string who = MonitoringSite.Member) =>
        site.AsAsync<StandBack, Outcome<StoodBack>>(who, back => back.RunAsync(new(Guid.CreateVersion7(), MonitoringSite.Place, card, ConflictKind.Recused, reason), None));
}
