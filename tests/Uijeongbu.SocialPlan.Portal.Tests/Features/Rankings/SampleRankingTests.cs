using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Shipped;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Rankings;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Rankings;

/// <summary>The published evaluation of 가온도, and what the public reads of evaluations, on both databases.</summary>
public sealed class SampleRankingTests
{
    private static readonly (string, string)[] WithSample = [("Portal:SampleData", "true"), ("Portal:MigrateOnStart", "true")];
    private static readonly string[] Places = [SampleRankingPlaces.Province, .. SampleRankingPlaces.All.Select(place => place.Code)];

    [Theory, OnSqlite, OnPostgres]
    public async Task Its_rows_give_what_was_frozen_and_published_to_the_byte(DatabaseKind kind)
    {
        await using var portal = await StartedAsync(kind);
        await using var db = await OpenAsync(portal);
        var round = await db.EvaluationRounds.SingleAsync(row => row.RegionCode == SampleRankingPlaces.Province);
        var version = await db.EvaluationVersions.SingleAsync(row => row.Number == PublishedRankings.First);
        var published = await db.PublishedEvaluations.SingleAsync(row => row.Number == PublishedRankings.First);
        var inputs = await EvaluationRows.InputsAsync(db, round, CancellationToken.None);

        EvaluationJson.Write(inputs).Should().Be(version.Content);
        EvaluationJson.HashOf(version.Content).Should().Be(version.Hash).And.Be(published.InputsHash);
        EvaluationJson.Write(PublicRanking.Of(EvaluationScorer.Score(inputs), version.Number)).Should().Be(published.Content);
        EvaluationJson.HashOf(published.Content).Should().Be(published.Hash);
        (round.State, version.PublishedByName).Should().Be((EvaluationState.Published, "장복지"));
        version.ByName.Should().NotBe(version.PublishedByName, "publication needs a second person");
        foreach (var snapshot in await db.PublishedSnapshots.Where(row => row.FiscalYear == 2024).ToListAsync())
        {
            var achievement = inputs.Units.Single(unit => unit.Code == snapshot.RegionCode).Achievement!;
            (achievement.Source, achievement.Hash).Should().Be((snapshot.Number, snapshot.InputsHash));
            PlanScorer.Score(PublishedInputs.Of(PublishedPlanJson.Read(snapshot.Content)), ScoringPolicies.Default).Figures.Value.Should().Be(achievement.Rate);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_shows_ties_shared_places_awards_improvement_and_what_an_objection_changed(DatabaseKind kind)
    {
        await using var portal = await StartedAsync(kind);
        var view = (await new RankingQueries(portal.Door).FindAsync("90", 2024, version: null, CancellationToken.None))!;
        var ranking = view.Ranking;

        ranking.Groups.Select(group => (group.Name, group.Size, group.Units.Count)).Should().Equal(("Ⅰ그룹", 10, 10), ("Ⅱ그룹", 10, 10), ("Ⅲ그룹", 11, 11));
        (ranking.Evaluators, ranking.IsDemo, view.Published.IsDemo).Should().Be((5, true, true));
        ranking.Groups.SelectMany(group => group.Units).Should().OnlyContain(unit => unit.Rank != null && unit.Total != null && view.HasPlan(unit));
        var tie = ranking.Groups.SelectMany(group => group.Units).Where(unit => unit.DecidedBy is not null).ToList();
        tie.Select(unit => unit.Name).Should().BeEquivalentTo("다솜시", "라온시");
        tie.Should().OnlyContain(unit => unit.DecidedBy == "목표달성도");
        var shared = ranking.Groups.SelectMany(group => group.Units).Where(unit => unit.IsShared).ToList();
        shared.Select(unit => unit.Name).Should().BeEquivalentTo("해솔시", "초롱시");
        shared.Select(unit => unit.Rank).Distinct().Should().ContainSingle();
        ranking.EqualTo(ranking.Groups[1], shared[0]).Should().Equal(shared[1]);
        var ruling = ranking.Rulings().Should().ContainSingle().Subject;
        (ruling.Unit.Region, ruling.Criterion.Key, ruling.Ruled.Value, ruling.Ruled.Objection).Should().Be(("90260", "residents-monitoring", 5.7m, "OB-90260-2024-01"));
        ruling.Before.Should().BeLessThan(5.7m);
        ranking.MostImproved(5).Should().HaveCount(5);
        ranking.Groups.SelectMany(group => group.Units).Where(unit => unit.Award is not null).GroupBy(unit => unit.Award!).Select(award => (award.Key, award.Count()))
            .Should().BeEquivalentTo([("최우수", 3), ("우수", 6), ("장려", 6), ("발전상", 1), ("특별상", 1)]);
        foreach (var unit in ranking.Groups.SelectMany(group => group.Units))
        {
            UnitScore.Printed.Round(ranking.AddedUp(unit)).Should().Be(unit.Score, unit.Name);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_is_shown_first_and_the_corrected_version_stays_readable(DatabaseKind kind)
    {
        await using var portal = await StartedAsync(kind);
        await using (var db = await OpenAsync(portal))
        {
            await PublishedRankings.CorrectAsync(db);
            await PublishedRankings.AddAsync(db, 2023, PublicationScope.Winners);
        }

        RankingQueries rankings = new(portal.Door);
        var current = (await rankings.FindAsync("90", 2024, version: "", CancellationToken.None))!;
        var old = (await rankings.FindAsync("90", 2024, PublishedRankings.First, CancellationToken.None))!;
        var winners = (await rankings.FindAsync("90", 2023, version: null, CancellationToken.None))!;

        (current.Version.Number, current.IsDefault, current.CorrectedBy, current.AddressOf("/90070")).Should().Be((PublishedRankings.Second, true, null, "/rankings/90/2024/90070"));
        (old.Version.Number, old.IsDefault, old.CorrectedBy!.Number, old.AddressOf("/90070")).Should().Be((PublishedRankings.First, false, PublishedRankings.Second, "/rankings/90/2024/90070?version=EV-90-2024-01"));
        (old.Ranking.Find("90070")!.Value.Unit.Total - current.Ranking.Find("90070")!.Value.Unit.Total).Should().Be(1.5m);
        current.Years.Should().Equal(2023, 2024);
        winners.Ranking.Groups.SelectMany(group => group.Units).Should().OnlyContain(unit => unit.Award != null && unit.Total == null && unit.Rank == null && unit.Criteria.Count == 0 && unit.Achievement == null);
        winners.Published.Content.Should().NotContain("누리군", "who won nothing is not named");
        (await rankings.NamesAsync("90200", 2023, CancellationToken.None)).Should().BeFalse();
        (await rankings.NamesAsync("90200", 2024, CancellationToken.None)).Should().BeTrue();
        (await rankings.FindAsync("90", 2024, "EV-90-2024-V1", CancellationToken.None)).Should().BeNull("what was frozen for viewing is not published");
        (await rankings.FindAsync("90", 2024, "\u0000", CancellationToken.None)).Should().BeNull();
        (await rankings.ListAsync(CancellationToken.None)).Select(row => (row.FiscalYear, row.Number)).Should().Equal((2024, PublishedRankings.Second), (2023, "EV-90-2023-01"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Putting_it_in_is_cheap_and_a_second_time_changes_nothing(DatabaseKind kind)
    {
        await using var portal = await StartedAsync(kind);
        var before = await CountAsync(portal);

        await new SampleRanking(portal.Door, TimeProvider.System).ApplyAsync(CancellationToken.None);

        (await CountAsync(portal)).Should().Be(before).And.Be((31, 31, 5, 310, 308));
    }

    private static async Task<(int, int, int, int, int)> CountAsync(TestPortal portal)
    {
        await using var db = await OpenAsync(portal);
        return (
            await db.PublishedSnapshots.CountAsync(row => row.RegionCode.StartsWith("90")), await db.EvaluationUnits.CountAsync(row => row.RegionCode == "90"), await db.Evaluators.CountAsync(row => row.RegionCode == "90"),
            await db.MarkSheets.CountAsync(row => row.RegionCode == "90"), await db.SubmittedSheets.CountAsync(row => row.RegionCode == "90"));
    }

    private static Task<PortalDbContext> OpenAsync(TestPortal portal) => portal.Door.OpenAsAsync(Viewer.System("test", Places), Permissions.PlanPublish, CancellationToken.None);

    private static async Task<TestPortal> StartedAsync(DatabaseKind kind)
    {
        var portal = await TestPortal.StartAsync(kind, WithSample);
        await portal.PrepareAsync();
        return portal;
    }
}
