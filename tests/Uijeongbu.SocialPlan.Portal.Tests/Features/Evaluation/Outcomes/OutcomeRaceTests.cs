using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Xunit.Abstractions;
using static Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Outcomes.OutcomeSite;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Outcomes;

/// <summary>
/// A mark is saved while the figures are frozen, and an objection is ruled while the outcome is certified: what was acknowledged is in, what was refused is not, nothing is half in,
/// and the frozen inputs are the state of the record that they name. Some races in each run (their seed is printed), 500 in <c>scripts/soak</c>.
/// </summary>
public sealed class OutcomeRaceTests(ITestOutputHelper output)
{
    private const int FirstYear = 1000;
    private const int Places = 2;
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_frozen_round_is_the_state_of_the_record_that_it_names(DatabaseKind kind)
    {
        var races = Soak.Times(20, 500);
        Random random = new(Soak.Seed);
        await using var site = await StartAsync(kind);
        var (saved, certifiedFirst) = (0, 0);
        for (var race = 0; race < races; race++)
        {
            await site.NewRoundAsync(FirstYear + race, Places, isMarked: true);
            saved += await FreezeAsync(site, random) ? 1 : 0;
            certifiedFirst += await CertifyAsync(site, random) ? 1 : 0;
        }

        Soak.Tell(output, $"{kind}: {races} races of marks with the freezing ({saved} marks came before it) and of rulings with the certification ({certifiedFirst} times that was asked too early). Seed {Soak.Seed}");
    }

    // A whole new sheet against the freezing.
    private static async Task<bool> FreezeAsync(OutcomeSite site, Random random)
    {
        var (evaluator, place, more, delays) = (random.Next(4), random.Next(Places), 0.25m * random.Next(1, 9), (Mark: random.Next(8), Freeze: random.Next(8)));
        var marking = Task.Run(async () =>
        {
            await Task.Delay(delays.Mark);
            return await site.MarkAsync(evaluator, place, more);
        });
        var freezing = Task.Run(async () =>
        {
            await Task.Delay(delays.Freeze);
            return await site.OpenAsync();
        });
        var (marked, frozen) = (await marking, Done(await freezing));
        (marked.IsOk || marked.Problem == EvaluationProblems.MarksFrozen).Should().BeTrue(marked.Problem?.Message);

        var version = await site.VersionAsync(frozen.Number);
        var sheet = EvaluationJson.ReadInputs(version.Content).Sheets.Single(one => one.Unit == SmallRound.Places[place].Code && one.Evaluator == $"{evaluator + 1:000}");
        TextOf(sheet.Marks).Should().Be(TextOf(SmallRound.Marks(place, evaluator, marked.IsOk ? more : 0m)), "all of what was acknowledged and nothing of what was refused");
        await using var db = await site.Portal.OpenAsync(Province);
        var rows = await db.MarkSheets.AsNoTracking().Where(row => row.RoundId == site.Round).ToListAsync();
        foreach (var row in rows)
        {
            var last = await db.AuditEntries.Where(entry => entry.SubjectKind == SavedSheet.Subject && entry.SubjectId == row.Id && entry.Sequence <= version.RecordSequence).OrderByDescending(entry => entry.Sequence).FirstAsync();
            var submitted = await db.SubmittedSheets.AsNoTracking().SingleAsync(one => one.SheetId == row.Id && one.Number == row.Submissions);
            JsonSerializer.Deserialize<SavedSheet>(last.After!, Change.Json)!.MarksHash.Should().Be(SavedSheet.HashOf(submitted), "no sheet was changed after the record that the version names");
        }

        await SameAsync(site, frozen.Number);
        return marked.IsOk;
    }

    // A ruling against the certification; who comes too early asks again.
    private static async Task<bool> CertifyAsync(OutcomeSite site, Random random)
    {
        var filed = Done(await site.FileAsync());
        site.Clock.Turn(TimeSpan.FromDays(11));
        var (value, delays) = (0.25m * random.Next(0, 160), (Rule: random.Next(12), Certify: random.Next(12)));
        var ruling = Task.Run(async () =>
        {
            await Task.Delay(delays.Rule);
            return await site.RuleAsync(filed, new(RulingKind.PartlyUpheld, "자료 확인", value));
        });
        var certifying = Task.Run(async () =>
        {
            await Task.Delay(delays.Certify);
            return await site.CertifyAsync();
        });
        Done(await ruling);
        var certified = await certifying;
        var isEarly = certified.Problem?.Code == "evaluation-round.objections-open";
        var version = await site.VersionAsync(Done(isEarly ? await site.CertifyAsync() : certified).Number);
        EvaluationJson.ReadInputs(version.Content).Units.Single(unit => unit.Code == "41150").Ruled.Single().Value.Should().Be(value, "certified is what was ruled before, whole");
        await SameAsync(site, version.Number);
        return isEarly;
    }

    private static async Task SameAsync(OutcomeSite site, string number)
    {
        var check = (await site.AsAsync<EvaluationVersionQueries, VersionCheck?>(Officer, queries => queries.VerifyAsync(Province, site.Round, number, None)))!;
        (check.IsIntact, check.IsOfRecord).Should().Be((true, true), $"the record alone gives {number}");
    }

    private static string TextOf(IEnumerable<CriterionMark> marks) => JsonSerializer.Serialize(marks.Where(mark => mark.Points is not null || mark.Adjustment is not null).OrderBy(mark => mark.Criterion, StringComparer.Ordinal)
        .Select(mark => new { mark.Criterion, Points = (double?)mark.Points, Adjustment = (double?)mark.Adjustment, mark.Note }));
}
