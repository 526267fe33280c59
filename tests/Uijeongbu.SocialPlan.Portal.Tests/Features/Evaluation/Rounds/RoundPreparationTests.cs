using FluentAssertions.Execution;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Trying;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using static Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Rounds.RoundsSite;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Rounds;

/// <summary>A round of the province's evaluation from its preparation to its announcement, by commands.</summary>
public sealed class RoundPreparationTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_round_is_prepared_assigned_and_announced_to_whom_it_concerns(DatabaseKind kind)
    {
        await using var site = await RoundsSite.StartAsync(kind);
        using var all = new AssertionScope();
        var round = Done(await site.SaveAsync(RoundsSite.Content(2026))).Id;
        (await site.SaveAsync(RoundsSite.Content(2026))).Problem!.Code.Should().Be("evaluation-round.year-taken");
        (await site.AnnounceAsync(round)).Problem!.Code.Should().Be("evaluation-round.no-units");

        Done(await site.UnitsAsync(round, new UnitEntry(Uijeongbu, "Ⅰ", 88.5m), new("41110", "Ⅰ", null))).Should().Be(new SavedUnits(2, 0, 0, 2));
        (await site.UnitsAsync(round, new UnitEntry("11110", "Ⅰ", null))).Problem!.Code.Should().Be("evaluation-unit.not-found", "it lies in another province");
        (await site.UnitsAsync(round, new UnitEntry(Uijeongbu, "Ⅰ", null), new(Uijeongbu, "Ⅱ", null))).Problem!.Code.Should().Be("evaluation-unit.not-found");
        Done(await site.UnitsAsync(round, new UnitEntry(Uijeongbu, "Ⅲ", null), new(Yangju, "Ⅱ", 70m))).Should().Be(new SavedUnits(1, 1, 1, 2));
        (await site.ViewAsync(round)).Units.Select(unit => (unit.Name, unit.Group, unit.LastTotal)).Should().Equal(("의정부시", "Ⅲ", 88.5m), ("양주시", "Ⅱ", 70m));

        (await site.AnnounceAsync(round)).Problem!.Code.Should().Be("evaluation-round.few-evaluators");
        for (var number = 1; number <= 5; number++)
        {
            Done(await site.EvaluatorAsync(round, number, number == 2 ? "의정부시청" : null, isChair: number <= 2)).Number.Should().Be(number);
        }

        (await site.EvaluatorAsync(round, 1)).Problem!.Code.Should().Be("evaluator.present");
        (await site.AsAsync<SaveEvaluator, Outcome<SavedEvaluator>>(async save => await save.RunAsync(new(Guid.CreateVersion7(), Province, round, await site.AccountAsync("owner@uijeongbu.example"), 0, null, false), None))).Problem!.Code.Should().Be("evaluator.not-found", "without the role");
        var view = await site.ViewAsync(round);
        view.Evaluators.Where(one => one.IsChair).Select(one => one.Number).Should().Equal([2], "the last one named is the chair");
        (await site.AnnounceAsync(round)).Problem!.Code.Should().Be("evaluation-round.unassigned");

        var preview = SheetAssignment.All(view.Units, view.Evaluators, view.Standing);
        Done(await site.AssignAsync(round, preview.Pairs.Concat(preview.Excluded))).Should().Be(new AssignedSheets(9, 1, 0));
        view = await site.ViewAsync(round);
        view.Sheets.Should().HaveCount(20, "two stages of ten pairs");
        view.Sheets.Where(line => line.Conflict is not null).Should().OnlyContain(line => line.Conflict == ConflictKind.Excluded && line.UnitCode == Uijeongbu && line.ConflictReason!.Contains("의정부시"));
        Done(await site.AssignAsync(round, preview.Pairs)).Assigned.Should().Be(0, "what stands is left as it is");

        var chief = await site.AccountAsync("coordinator@uijeongbu.example");
        var evaluator = await site.AccountAsync("evaluator2@gyeonggi.example");
        Done(await site.AnnounceAsync(round)).State.Should().Be(EvaluationState.Running);
        (await site.AnnounceAsync(round)).Problem!.Code.Should().Be("evaluation-round.announced");
        await using var db = await site.OpenAsync();
        (await db.Notifications.SingleAsync(row => row.AccountId == evaluator && row.Kind == NotificationKind.MarksDue)).Text.Should().Contain("시·군 1곳", "one of two is excluded");
        await using var own = await site.OpenAsync(Uijeongbu);
        (await own.Notifications.SingleAsync(row => row.AccountId == chief && row.Kind == NotificationKind.EvaluationAnnounced)).Text.Should().Contain("2026년 시행결과 평가(2027년 평가)");

        (await site.UnitsAsync(round, new UnitEntry(Uijeongbu, "Ⅰ", null))).Problem!.Code.Should().Be("evaluation-round.units-fixed");
        view = await site.ViewAsync(round);
        var content = view.Round.ToContent();
        (await site.SaveAsync(content with { Rules = content.Rules with { Panel = "mean" } }, round, view.Round.Version)).Problem!.Code.Should().Be("evaluation-round.rules-fixed");
        Done(await site.SaveAsync(content with { Note = "기한을 늘렸습니다." }, round, view.Round.Version)).Content.Note.Should().Be("기한을 늘렸습니다.");
        (await site.SaveAsync(content, round, view.Round.Version)).Problem.Should().BeOfType<EvaluationConflict>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Evaluators_are_challenged_taken_out_and_sheets_taken_back(DatabaseKind kind)
    {
        await using var site = await RoundsSite.StartAsync(kind);
        using var all = new AssertionScope();
        var view = await site.PreparedAsync(2026);
        var (round, third) = (view.Round.Id, view.Evaluators[2]);
        Task<Outcome<SavedEvaluator>> ChallengeAsync(string unit, string? reason) =>
            site.AsAsync<ChallengeEvaluator, Outcome<SavedEvaluator>>(challenge => challenge.RunAsync(new(Guid.CreateVersion7(), Province, third.Id, unit, reason), None));
        (await ChallengeAsync(Yangju, " ")).Problem!.Code.Should().Be("conflict.reason-missing");
        (await ChallengeAsync("41110", "사유")).Problem!.Code.Should().Be("evaluation-unit.not-found");
        Done(await ChallengeAsync(Yangju, "시에서 이해관계를 알려 왔습니다."));
        (await ChallengeAsync(Yangju, "다시")).Problem!.Code.Should().Be("mark-sheet.already-recused");
        view = await site.ViewAsync(round);
        view.Sheets.Where(line => line.EvaluatorId == third.Id && line.UnitCode == Yangju).Should().HaveCount(2).And.OnlyContain(line => line.Conflict == ConflictKind.Challenged);

        // A draft is nobody's to take back.
        await using (var db = await site.OpenAsync())
        {
            var sheet = await db.MarkSheets.FirstAsync(row => row.EvaluatorId == view.Evaluators[0].Id && row.UnitCode == Uijeongbu && row.Stage == EvaluationStage.Paper);
            sheet.Keep([new("content-needs", 5m)], view.Round.Rules.Rubric, Now).IsOk.Should().BeTrue();
            await db.SaveChangesAsync();
        }

        var unit = view.Units[0];
        (await site.AssignAsync(round, [], new SheetPair(unit.Id, view.Evaluators[0].Id))).Problem!.Code.Should().Be("mark-sheet.written");
        Done(await site.AssignAsync(round, [], new SheetPair(unit.Id, view.Evaluators[1].Id))).TakenBack.Should().Be(1);
        (await site.AssignAsync(round, [new(unit.Id, Guid.NewGuid())])).Problem!.Code.Should().Be("evaluator.not-found");

        // Whose affiliation names a municipality later on is excluded from it then.
        Done(await site.EvaluatorAsync(round, 4, "양주시 복지재단", version: view.Evaluators[3].Version));
        (await site.EvaluatorAsync(round, 4, "다른 곳", version: view.Evaluators[3].Version)).Problem.Should().BeOfType<EvaluationRowConflict>();
        view = await site.ViewAsync(round);
        view.Sheets.Where(line => line.EvaluatorId == view.Evaluators[3].Id && line.UnitCode == Yangju).Should().OnlyContain(line => line.Conflict == ConflictKind.Excluded);

        var last = view.Evaluators[4];
        var left = Done(await site.AsAsync<RemoveEvaluator, Outcome<SavedEvaluator>>(remove => remove.RunAsync(new(Guid.CreateVersion7(), Province, last.Id, last.Version), None)));
        left.LeftAt.Should().NotBeNull();
        view = await site.ViewAsync(round);
        (view.Evaluators.Count, view.Sheets.Count(line => line.EvaluatorId == last.Id)).Should().Be((4, 0));
        Done(await site.EvaluatorAsync(round, 5)).Should().Match<SavedEvaluator>(one => one.Number == 5 && one.LeftAt == null, "who comes back keeps the number");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Achievement_comes_from_what_was_submitted_or_published_and_points_are_given_with_a_reason(DatabaseKind kind)
    {
        await using var site = await RoundsSite.StartAsync(kind);
        using var all = new AssertionScope();
        var view = await site.PreparedAsync(2024);
        var filled = Done(await FillAsync(site, view.Round.Id));
        (filled.Filled, filled.Changed).Should().Be((1, 1));
        filled.Without.Should().Equal("의정부시");
        view = await site.ViewAsync(view.Round.Id);
        var yangju = view.Units.Single(unit => unit.UnitCode == Yangju);
        yangju.Achievement!.Source.Should().StartWith("SR-41630-2024-");
        yangju.Achievement.Should().Match<UnitAchievement>(one => one.Rate > 0m && one.Counted > 0 && one.Counted <= one.Total && one.Hash.Length == 64);
        yangju.SubmittedAt.Should().NotBeNull();
        Done(await FillAsync(site, view.Round.Id)).Changed.Should().Be(0, "the same results give the same figures");

        var earlier = Done(await site.SaveAsync(RoundsSite.Content(2020))).Id;
        Done(await site.UnitsAsync(earlier, new UnitEntry(Uijeongbu, "Ⅰ", null)));
        Done(await FillAsync(site, earlier)).Without.Should().BeEmpty();
        (await site.ViewAsync(earlier)).Units[0].Achievement!.Source.Should().StartWith("SP-41150-2020-");

        Task<Outcome<SavedUnit>> GiveAsync(long version, IReadOnlyList<ExtraPoints> extras, SpecialAward? special = null) => site.AsAsync<SaveUnit, Outcome<SavedUnit>>(save => save.RunAsync(
            new(Guid.CreateVersion7(), Province, view.Round.Id, Yangju, version, extras, special, new(new(2025, 6, 2), "발표", null, null, "추천 공문")), None));
        (await GiveAsync(yangju.Version, [new("bonus-new", 2.5m, "시도")])).Problem!.Code.Should().Be("extra.outside");
        (await GiveAsync(yangju.Version, [new("bonus-new", 1m, " ")])).Problem!.Code.Should().Be("extra.reason-missing");
        (await GiveAsync(yangju.Version, [], new("최우수", "사유"))).Problem!.Code.Should().Be("award.unknown", "it goes by places");
        (await GiveAsync(yangju.Version - 1, [])).Problem.Should().BeOfType<EvaluationRowConflict>();
        var saved = Done(await GiveAsync(yangju.Version, [new("bonus-new", 1.5m, "새로운 시도")], new("특별상", "재난 때의 노력")));
        (saved.Extras.Single().Points, saved.Special!.Grade, saved.Ministry!.Stage).Should().Be((1.5m, "특별상", "발표"));

        await FreezeAsync(site, view.Round.Id);
        (await FillAsync(site, view.Round.Id)).Problem!.Code.Should().Be("evaluation-round.figures-frozen");
        (await GiveAsync(saved.Version, [])).Problem!.Code.Should().Be("evaluation-round.figures-frozen");
        Done(await GiveAsync(saved.Version, saved.Extras)).Special.Should().BeNull("awards are still given");
        (await site.EvaluatorAsync(view.Round.Id, 1)).Problem!.Code.Should().Be("evaluation-round.frozen");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Next_year_begins_from_this_one_and_is_tried_on_its_data(DatabaseKind kind)
    {
        await using var site = await RoundsSite.StartAsync(kind);
        using var all = new AssertionScope();
        var view = await site.PreparedAsync(2024);
        await MarkAsync(site, view);
        Done(await FillAsync(site, view.Round.Id));
        await FreezeAsync(site, view.Round.Id);
        var last = (await site.ViewAsync(view.Round.Id)).Round;

        (await site.SaveAsync(RoundsSite.Content(2027), copied: new(Guid.NewGuid(), true, true))).Problem!.Code.Should().Be("evaluation-round.not-found");
        var copied = Done(await site.SaveAsync(last.ToContent().AYearLater() with { FiscalYear = 2027 }, copied: new(last.Id, Units: true, Evaluators: true)));
        var next = await site.ViewAsync(copied.Id);
        next.Units.Select(unit => (unit.UnitCode, unit.Group, unit.Achievement)).Should().Equal((Uijeongbu, "Ⅰ", null), (Yangju, "Ⅱ", null));
        next.Evaluators.Select(one => (one.Number, one.IsChair, one.OathAt)).Should().Equal((1, true, null), (2, false, null), (3, false, null), (4, false, null), (5, false, null));
        next.Sheets.Should().BeEmpty();
        next.Round.Rules.Rubric.Version.Should().Be(last.Rules.Rubric.Version);

        Task<DryRunView?> TryAsync(Func<EvaluationRules, EvaluationRules> change) => site.AsAsync<DryRunQueries, DryRunView?>(queries => queries.FindAsync(Province, copied.Id, change, None));
        (await TryAsync(rules => rules))!.Run!.Moved.Should().BeEmpty();
        var other = (await TryAsync(rules => rules with { Panel = "mean", Achievement = rules.Achievement with { FullRate = 200m } }))!;
        other.Last!.Id.Should().Be(last.Id);
        other.Run!.After.Find(Yangju)!.Total.Should().BeLessThan(other.Run.Before.Find(Yangju)!.Total!.Value, "the full rate is higher");
        other.Run.Moves.Single(move => move.Before.Unit.Code == Yangju).Because!.Value.Criterion.Key.Should().Be("results-achievement");
        (await TryAsync(rules => rules with { Panel = "best-of" }))!.Run.Should().BeNull();
        (await site.AsAsync<DryRunQueries, DryRunView?>(queries => queries.FindAsync(Province, last.Id, rules => rules, None)))!.Run.Should().BeNull("there is no earlier year");
    }

    private static Task<Outcome<FilledAchievements>> FillAsync(RoundsSite site, Guid round) =>
        site.AsAsync<FillAchievements, Outcome<FilledAchievements>>(fill => fill.RunAsync(new(Guid.CreateVersion7(), Province, round), None));

    // Every sheet is submitted with four fifths of the points.
    private static async Task MarkAsync(RoundsSite site, EvaluationView view)
    {
        await using var db = await site.OpenAsync();
        foreach (var sheet in await db.MarkSheets.Where(row => row.RoundId == view.Round.Id).ToListAsync())
        {
            var marks = view.Round.Rules.Rubric.Criteria.Where(one => one.Stage == sheet.Stage && one.Source is RubricSource.Evaluators).Select(one => new CriterionMark(one.Key, one.Points * 0.8m)).ToList();
            db.Add(Done(sheet.Submit(marks, view.Round.Rules.Rubric, Now)));
        }

        await db.SaveChangesAsync();
    }

    private static async Task FreezeAsync(RoundsSite site, Guid id)
    {
        await using var db = await site.OpenAsync();
        var round = await db.EvaluationRounds.SingleAsync(row => row.Id == id);
        round.Announce(1, 5, Now).Problem.Should().BeNull();
        round.OpenViewing(0, 0, Now).Problem.Should().BeNull();
        await db.SaveChangesAsync();
    }
}
