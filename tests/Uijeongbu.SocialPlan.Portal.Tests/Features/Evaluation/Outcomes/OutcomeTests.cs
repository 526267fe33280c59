using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using static Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Outcomes.OutcomeSite;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Outcomes;

/// <summary>A round from its last mark to the public: frozen, viewed, objected to, ruled, certified by one and published by another, corrected.</summary>
public sealed class OutcomeTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_round_goes_from_its_last_mark_to_the_public_and_every_version_follows_from_the_record(DatabaseKind kind)
    {
        await using var site = await StartAsync(kind);
        (await site.OpenAsync()).Problem!.Code.Should().Be("evaluation-round.sheets-open");
        await site.MarkAllAsync();
        (await site.FileAsync()).Problem.Should().Be(EvaluationProblems.RoundNotFound, "nothing was frozen yet");
        var viewing = Done(await site.OpenAsync());
        viewing.Number.Should().Be("EV-41-2025-V1");
        (await site.MarkAsync(0, 0, more: 1m)).Problem.Should().Be(EvaluationProblems.MarksFrozen);
        await SeesItsOwnAsync(site, viewing);

        var filed = Done(await site.FileAsync(asked: 35m));
        filed.Number.Should().Be("OB-41150-2025-01");
        filed.DueOn.Should().Be(Korea.DayOf(filed.FiledAt).AddDays(14));
        (await site.FileAsync()).Problem.Should().Be(ObjectionProblems.Twice);
        (await site.FileAsync("nothing")).Problem.Should().Be(ObjectionProblems.CriterionUnknown);
        var taken = Done(await site.FileAsync(SmallRound.Residents));
        Done(await site.AsAsync<WithdrawObjection, Outcome<SavedObjection>>(Coordinator, withdraw => withdraw.RunAsync(new(Guid.CreateVersion7(), "41150", taken.Id, taken.Version), None))).State.Should().Be(ObjectionState.Withdrawn);
        Done(await site.FileAsync(SmallRound.Residents)).Number.Should().Be("OB-41150-2025-03", "a number is given once");
        var other = Done(await site.FileAsync(email: Neighbour, place: "41630"));

        (await site.CertifyAsync()).Problem!.Code.Should().Be("evaluation-round.still-viewed");
        site.Clock.Turn(TimeSpan.FromDays(11));
        (await site.CertifyAsync()).Problem!.Code.Should().Be("evaluation-round.objections-open");
        (await site.FileAsync(SmallRound.Achieved)).Problem!.Code.Should().Be("objection.over");
        Done(await site.RuleAsync(filed, new(RulingKind.Upheld, "빠진 자료가 확인되었습니다.", 38m)));
        Done(await site.RuleAsync(other, new(RulingKind.Rejected, "평가에 반영된 자료입니다.", null), "41630"));
        var left = (await ObjectionsAsync(site)).Single(row => row.IsOpen);
        Done(await site.RuleAsync(SavedObjection.Of(left), new(RulingKind.Inadmissible, "점수에 관한 것이 아닙니다.", null)));

        var certified = Done(await site.CertifyAsync());
        certified.Number.Should().Be("EV-41-2025-01");
        var score = EvaluationScorer.Score(EvaluationJson.ReadInputs((await site.VersionAsync(certified.Number)).Content));
        var ruled = score.Find("41150")!.Criteria.Single(one => one.Criterion.Key == SmallRound.Content);
        ruled.Value.Should().Be(38m);
        ruled.Panel.Value.Should().NotBeNull().And.NotBe(38m, "the value before the ruling stays");
        (await site.FileAsync(SmallRound.Achieved)).Problem.Should().Be(ObjectionProblems.Certified);

        Done(await site.PublishAsync(certified.Number)).State.Should().Be(EvaluationState.Published);
        (await site.PublishAsync(certified.Number)).Problem.Should().Be(EvaluationProblems.AlreadyPublished);
        await CorrectAsync(site, certified);
        foreach (var number in new[] { viewing.Number, certified.Number, "EV-41-2025-02" })
        {
            var check = (await site.AsAsync<EvaluationVersionQueries, VersionCheck?>(Officer, queries => queries.VerifyAsync(Province, site.Round, number, None)))!;
            check.IsIntact.Should().BeTrue(number);
            check.IsOfRecord.Should().BeTrue($"the record alone gives {number}");
            check.IsPublished.Should().Be(number == viewing.Number ? null : true);
        }

        await ToldAsync(site);
    }

    /// <summary>
    /// After certification the province corrects a mark of its own motion: the marks stay, the ruling gives the value, the correction is certified with a reason and follows
    /// from the record; the later ruling on a cell is the one that counts.
    /// </summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task A_certified_figure_is_corrected_of_the_provinces_own_motion(DatabaseKind kind)
    {
        await using var site = await StartAsync(kind);
        await site.MarkAllAsync();
        (await site.CorrectAsync(SmallRound.Content)).Problem.Should().Be(EvaluationProblems.RoundNotFound, "nobody was shown a figure yet");
        Done(await site.OpenAsync());
        var objected = Done(await site.FileAsync());
        (await site.CorrectAsync(SmallRound.Content)).Problem.Should().Be(ObjectionProblems.StillOpen);
        Done(await site.RuleAsync(objected, new(RulingKind.PartlyUpheld, "일부를 받아들입니다.", 36m)));
        site.Clock.Turn(TimeSpan.FromDays(11));
        var certified = Done(await site.CertifyAsync());
        Done(await site.PublishAsync(certified.Number));
        (await WaitingAsync(site)).Should().BeNull("nothing was changed since");

        await Refused(() => site.CorrectAsync(SmallRound.Content, email: Coordinator));
        var started = Done(await site.CorrectAsync(SmallRound.Content));
        (started.Number, started.VersionNumber).Should().Be(("OC-41150-2025-02", "EV-41-2025-V1"));
        (await site.AsAsync<WithdrawObjection, Outcome<SavedObjection>>(Coordinator, withdraw => withdraw.RunAsync(new(Guid.CreateVersion7(), "41150", started.Id, started.Version), None))).Problem.Should().Be(ObjectionProblems.NotYours);
        (await site.CertifyAsync("합산을 바로잡습니다.")).Problem!.Code.Should().Be("evaluation-round.objections-open");
        Done(await site.RuleAtOnceAsync(started, new(RulingKind.Upheld, "집계표와 맞추어 바로잡습니다.", 39m)));
        (await WaitingAsync(site))!.Moved.Select(move => move.Before.Unit.Code).Should().Contain("41150");

        var correction = Done(await site.CertifyAsync("합산을 바로잡습니다."));
        (await WaitingAsync(site)).Should().BeNull();
        (await PublishedAsync(site)).Single().Number.Should().Be(certified.Number, "nobody reads the correction before a second person publishes it");
        Done(await site.PublishAsync(correction.Number));
        var unit = EvaluationScorer.Score(EvaluationJson.ReadInputs((await site.VersionAsync(correction.Number)).Content)).Find("41150")!;
        unit.Criteria.Single(one => one.Criterion.Key == SmallRound.Content).Should().Match<CriterionScore>(one => one.Value == 39m && one.Ruled!.Objection == started.Number && one.Panel.Value != null);
        var check = (await site.AsAsync<EvaluationVersionQueries, VersionCheck?>(Officer, queries => queries.VerifyAsync(Province, site.Round, correction.Number, None)))!;
        (check.IsIntact, check.IsOfRecord, check.IsPublished).Should().Be((true, true, true));
    }

    private static async Task<RulingEffect?> WaitingAsync(OutcomeSite site) => (await site.AsAsync<EvaluationVersionQueries, VersionsView?>(Officer, queries => queries.FindAsync(Province, site.Round, None)))!.Waiting;

    /// <summary>The same round put in and marked in another order, on either database, has the same bytes: nothing of a row's id, its place or its database is in them.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_in_any_order_on_either_database_give_the_same_bytes(DatabaseKind kind)
    {
        foreach (var backwards in new[] { false, true })
        {
            await using var site = await StartAsync(kind, backwards);
            await site.MarkAllAsync(backwards);
            Done(await site.GiveAsync("41150", new ExtraPoints("late", 0.5m, "하루 늦었습니다."), new("bonus", 1.50m, "처음으로 했습니다.")));
            Done(await site.OpenAsync()).Hash.Should().StartWith(SmallRound.Hash, $"{kind}, backwards: {backwards}");
        }
    }

    /// <summary>Who changes a frozen content or hides an entry of the record is found out.</summary>
    [Fact]
    public async Task A_version_that_does_not_follow_from_the_record_is_found_out()
    {
        await using var site = await StartAsync(DatabaseKind.Sqlite);
        await site.MarkAllAsync();
        Done(await site.OpenAsync());
        await using (var db = await site.Portal.OpenAsync(Province))
        {
            var version = await db.EvaluationVersions.SingleAsync();
            var content = version.Content.Replace("\"points\":31", "\"points\":32", StringComparison.Ordinal);
            content.Should().NotBe(version.Content);
            await db.EvaluationVersions.ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Content, content).SetProperty(row => row.Hash, EvaluationJson.HashOf(content)));
        }

        var check = (await site.AsAsync<EvaluationVersionQueries, VersionCheck?>(Officer, queries => queries.VerifyAsync(Province, site.Round, "EV-41-2025-V1", None)))!;
        check.IsIntact.Should().BeTrue("its hash was made anew");
        check.IsOfRecord.Should().BeFalse();
    }

    /// <summary>Every combination of two people who may certify, and two who may publish: never the same one, whatever roles the account has.</summary>
    [Fact]
    public async Task Nobody_publishes_what_they_certified_in_any_role()
    {
        await using var site = await StartAsync(DatabaseKind.Sqlite);
        await site.MarkAllAsync();
        Done(await site.OpenAsync());
        site.Clock.Turn(TimeSpan.FromDays(11));
        await Refused(() => site.CertifyAsync(email: Chief));
        var first = Done(await site.CertifyAsync(email: Both));
        (await site.PublishAsync(first.Number, Both)).Problem.Should().Be(EvaluationProblems.SecondPerson);
        await Refused(() => site.PublishAsync(first.Number, Officer));
        (await PublishedAsync(site)).Should().BeEmpty();

        Done(await site.GiveAsync("41150", new ExtraPoints("bonus", 1m, "다시 살펴 더했습니다.")));
        var second = Done(await site.CertifyAsync("가점을 빠뜨렸습니다.", Officer));
        (await site.PublishAsync(first.Number, Both)).Problem.Should().Be(EvaluationProblems.VersionNotFound, "only what was certified last is published");
        Done(await site.PublishAsync(second.Number, Both)).State.Should().Be(EvaluationState.Published, "the officer certified, so the other account may publish");
        Done(await site.GiveAsync("41150"));
        var third = Done(await site.CertifyAsync("가점을 거둡니다.", Both));
        (await site.PublishAsync(third.Number, Both)).Problem.Should().Be(EvaluationProblems.SecondPerson, "an earlier publication gives no right to this one");
        Done(await site.PublishAsync(third.Number, Chief));
        (await PublishedAsync(site)).Select(row => (row.Number, row.IsCurrent, row.Supersedes)).Should().Equal((second.Number, false, null), (third.Number, true, second.Number));
    }

    /// <summary>An evaluator of the round who also reads evaluations finds no figure before the freezing, and all of them after.</summary>
    [Fact]
    public async Task An_evaluator_sees_no_figure_of_the_round_before_it_is_frozen()
    {
        await using var site = await StartAsync(DatabaseKind.Sqlite);
        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            var evaluator = await accounts.Users.Where(user => user.Email == Evaluators[0]).Select(user => user.Id).SingleAsync();
            accounts.Add(new Portal.Security.Accounts.Membership { UserId = evaluator, Role = Portal.Security.Role.ProvinceOfficer, RegionCode = Province, ValidFrom = new(2026, 1, 1), GrantedAt = DateTime.UnixEpoch });
            await accounts.SaveChangesAsync();
        }

        await site.MarkAllAsync();
        (await FiguresAsync(site, Evaluators[0])).Should().BeNull();
        (await FiguresAsync(site, Officer))!.Version.Should().BeNull("they move until they are frozen");
        Done(await site.OpenAsync());
        (await FiguresAsync(site, Evaluators[0]))!.Score.Units.Should().HaveCount(6);
    }

    private static async Task SeesItsOwnAsync(OutcomeSite site, SavedVersion viewing)
    {
        var score = EvaluationScorer.Score(EvaluationJson.ReadInputs((await site.VersionAsync(viewing.Number)).Content));
        var own = (await site.AsAsync<OutcomeQueries, OutcomeView?>(Coordinator, queries => queries.FindAsync("41150", site.Round, None)))!;
        own.Outcome.Content.Total.Should().Be(score.Find("41150")!.Total).And.NotBeNull();
        own.Outcome.Content.GroupMean.Should().Be(score.Groups.Single(group => group.Group == "I그룹").Total);
        own.Outcome.Content.Peers.Select(peer => peer.Region).Should().Equal("41150", "41210", "41630");
        var text = System.Text.Json.JsonSerializer.Serialize(own.Outcome.Content);
        foreach (var peer in score.InGroup("I그룹").Where(unit => unit.Unit.Code != "41150"))
        {
            text.Should().NotContain(peer.Total!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), "no other total");
        }

        (await site.AsAsync<OutcomeQueries, OutcomeView?>(Coordinator, queries => queries.FindAsync("41630", site.Round, None))).Should().BeNull();
        (await site.AsAsync<OutcomeQueries, OutcomeView?>(Neighbour, queries => queries.FindAsync("41630", site.Round, None))).Should().NotBeNull();
    }

    // A correction names the version it corrects, needs a reason and a difference, and leaves the old one as it was.
    private static async Task CorrectAsync(OutcomeSite site, SavedVersion certified)
    {
        var old = await site.VersionAsync(certified.Number);
        (await site.CertifyAsync()).Problem.Should().Be(EvaluationProblems.ReasonMissing);
        (await site.CertifyAsync("바꿀 것이 없습니다.")).Problem.Should().Be(EvaluationProblems.NothingCorrected);
        Done(await site.GiveAsync("41250", new ExtraPoints("late", 2m, "접수 시각을 잘못 적었습니다.")));
        var correction = Done(await site.CertifyAsync("접수 시각을 바로잡습니다."));
        (correction.Number, correction.Supersedes, correction.Reason).Should().Be(("EV-41-2025-02", certified.Number, "접수 시각을 바로잡습니다."));
        Done(await site.PublishAsync(correction.Number));
        var kept = await site.VersionAsync(certified.Number);
        (kept.Content, kept.Hash, kept.PublishedByName).Should().Be((old.Content, old.Hash, Chief));
        var shown = (await site.AsAsync<FigureQueries, FiguresView?>(Officer, queries => queries.FindAsync(Province, site.Round, certified.Number, None)))!;
        shown.Score.Find("41250")!.Unit.Extras.Should().BeEmpty();
        (await FiguresAsync(site, Officer))!.Version!.Number.Should().Be(correction.Number);
        (await PublishedAsync(site)).Select(row => (row.Number, row.IsCurrent)).Should().Equal((certified.Number, false), (correction.Number, true));
    }

    private static async Task ToldAsync(OutcomeSite site)
    {
        await using var db = await site.Portal.OpenAsync([Province, "41150", "41630", "41210"]);
        var told = (await db.Notifications.ToListAsync()).ToLookup(row => (row.Kind, row.RegionCode));
        told[(NotificationKind.OutcomeOpened, "41150")].Should().HaveCount(3, "viewing, and two publications");
        told[(NotificationKind.OutcomeOpened, "41210")].Should().BeEmpty("it has no coordinator");
        told[(NotificationKind.ObjectionFiled, "41150")].Should().HaveCount(8, "two officers are told of three objections and of one that was taken back");
        told[(NotificationKind.ObjectionRuled, "41150")].Should().HaveCount(2);
        told[(NotificationKind.EvaluationCertified, Province)].Should().HaveCount(4, "two people may publish, and it was certified twice");
    }

    private static async Task<FiguresView?> FiguresAsync(OutcomeSite site, string email) => await site.AsAsync<FigureQueries, FiguresView?>(email, queries => queries.FindAsync(Province, site.Round, null, None));

    private static async Task<List<EvaluationObjection>> ObjectionsAsync(OutcomeSite site)
    {
        await using var db = await site.Portal.OpenAsync("41150", "41630");
        return await db.EvaluationObjections.AsNoTracking().ToListAsync();
    }

    private static async Task<List<PublishedEvaluation>> PublishedAsync(OutcomeSite site)
    {
        await using var db = await site.Portal.OpenAsync(Province);
        return await db.PublishedEvaluations.AsNoTracking().OrderBy(row => row.Number).ToListAsync();
    }

    private static Task<FluentAssertions.Specialized.ExceptionAssertions<Portal.Security.AccessDeniedException>> Refused<T>(Func<Task<T>> act) => act.Should().ThrowAsync<Portal.Security.AccessDeniedException>();
}
