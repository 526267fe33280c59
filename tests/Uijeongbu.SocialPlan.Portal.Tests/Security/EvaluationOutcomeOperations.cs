using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Outcomes;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>
/// Figures, objections, certification and publication of the province's evaluation: rows of <see cref="Operations.All"/>. A place plays the province of its rounds and is the one
/// municipality in them; what can be done once has several rounds, of years of their own.
/// </summary>
internal static class EvaluationOutcomeOperations
{
    // Rounds of each kind: one for each role that may, and one that is read.
    private const int Running = 1901;
    private const int Viewed = 1911;
    private const int Certified = 1921;
    private const int Several = 4;
    private const string Words = "근거가 있습니다.";
    private const string Hash = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(OpenViewing), Permissions.EvaluationManage, true, async (services, site, place) =>
            await RoundAsync(site, place, Running, row => row.ViewingAt == null) is { } round ? Of(await services.GetRequiredService<OpenViewing>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, round.Version), None)) : Answer.Refused),
        new(typeof(FileObjection), Permissions.ObjectionFile, true, async (services, site, place) =>
            await RoundAsync(site, place, Viewed, _ => true) is { } round ? Of(await services.GetRequiredService<FileObjection>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, Hash, new(SmallRound.Residents, Words, null)), None)) : Answer.Refused),
        new(typeof(CorrectFigure), Permissions.EvaluationManage, true, async (services, site, place) =>
            await RoundAsync(site, place, Viewed, _ => true) is { } round ? await SettledAsync(site, place, round, await services.GetRequiredService<CorrectFigure>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, new(SmallRound.Achieved, Words, null)), None)) : Answer.Refused),
        new(typeof(WithdrawObjection), Permissions.ObjectionFile, true, async (services, site, place) =>
            await ObjectionAsync(site, place, row => row.RuledAt == null && row.RepliedAt == null) is { } row ? Of(await services.GetRequiredService<WithdrawObjection>().RunAsync(new(Guid.CreateVersion7(), place, row.Id, row.Version), None)) : Answer.Refused),
        new(typeof(AnswerObjection), Permissions.EvaluationManage, true, async (services, site, place) =>
            await ObjectionAsync(site, place, row => row.RepliedAt != null) is { } row ? Of(await services.GetRequiredService<AnswerObjection>().RunAsync(new(Guid.CreateVersion7(), place, row.Id, row.Version, Words), None)) : Answer.Refused),
        new(typeof(RuleObjection), Permissions.EvaluationManage, true, async (services, site, place) =>
            await ObjectionAsync(site, place, row => row.RepliedAt != null) is { } row ? Of(await services.GetRequiredService<RuleObjection>().RunAsync(new(Guid.CreateVersion7(), place, row.Id, row.Version, new(RulingKind.Rejected, Words, null)), None)) : Answer.Refused),
        new(typeof(CertifyEvaluation), Permissions.EvaluationCertify, true, async (services, site, place) =>
            await RoundAsync(site, place, Viewed + 1, row => row.CertifiedAt == null) is { } round ? Of(await services.GetRequiredService<CertifyEvaluation>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, round.Version, null), None)) : Answer.Refused),
        new(typeof(PublishEvaluation), Permissions.EvaluationPublish, true, async (services, site, place) =>
            await RoundAsync(site, place, Certified, row => row.PublishedAt == null) is { } round ? Of(await services.GetRequiredService<PublishEvaluation>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, round.Version, NumberOf(round)), None)) : Answer.Refused),
        new(typeof(FigureQueries), Permissions.EvaluationRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<FigureQueries>().FindAsync(place, (await RoundAsync(site, place, Certified, _ => true))!.Id, null, None) is not null)),
        new(typeof(EvaluationVersionQueries), Permissions.EvaluationRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<EvaluationVersionQueries>().VerifyAsync(place, (await RoundAsync(site, place, Certified, row => row.FiscalYear == Certified))!.Id, $"EV-{place}-{Certified}-01", None) is not null)),
        new(typeof(ObjectionQueries), Permissions.EvaluationRead, false, async (services, site, place) =>
            Found((await services.GetRequiredService<ObjectionQueries>().ListAsync(place, (await RoundAsync(site, place, Viewed, _ => true))!.Id, None))?.Lines.Count > 0)),
        new(typeof(OutcomeQueries), Permissions.OutcomeRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<OutcomeQueries>().FindAsync(place, (await RoundAsync(site, place, Viewed, _ => true))!.Id, None) is not null)),
    ];

    /// <summary>Rounds in each state with objections in one of them; the caller saves.</summary>
    public static void AddTo(PortalDbContext db, string place)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        foreach (var i in Enumerable.Range(0, Several))
        {
            Add(db, place, Running + i, now);
        }

        var viewed = Add(db, place, Viewed, now);
        viewed.OpenViewing(0, 0, now).IsOk.Should().BeTrue();
        AddObjections(db, viewed, now);
        foreach (var i in Enumerable.Range(1, Several))
        {
            // Its viewing is over: the schedule lies a month back.
            var past = Add(db, place, Viewed + i, now.AddDays(-30));
            past.OpenViewing(0, 0, now.AddDays(-30)).IsOk.Should().BeTrue();
            var round = Add(db, place, Certified + i - 1, now.AddDays(-30));
            round.OpenViewing(0, 0, now.AddDays(-30)).IsOk.Should().BeTrue();
            round.Certify(0, isCorrection: false, null, Guid.CreateVersion7(), now).IsOk.Should().BeTrue();
        }
    }

    private static string NumberOf(EvaluationRound round) => $"EV-{round.RegionCode}-{round.FiscalYear}-01";

    private static EvaluationRound Add(PortalDbContext db, string place, int year, DateTime now)
    {
        var round = EvaluationRound.New(place, SmallRound.Of(year, now));
        round.Announce(1, 4, now).IsOk.Should().BeTrue();
        EvaluationUnit unit = new() { RegionCode = place, RoundId = round.Id, UnitCode = place, Name = "시", Group = "I그룹", Order = 1 };
        db.AddRange(round, unit);
        EvaluationInputs inputs = new(place, "도", year, EvaluationKind.Results, false, SmallRound.Rules, [new(place, "시", "I그룹", null, null, [], [], null, null)], [], []);
        foreach (var kind in Enum.GetValues<EvaluationVersionKind>().Where(kind => year >= (kind is EvaluationVersionKind.Viewing ? Viewed : Certified)))
        {
            var content = EvaluationJson.Write(inputs);
            db.Add(new EvaluationVersion
            {
                RegionCode = place, RoundId = round.Id, Number = EvaluationVersion.NumberOf(place, year, kind, EvaluationKind.Results, 0), Kind = kind, At = now, ByName = "안담당", RecordSequence = (int)kind, Content = content, Hash = EvaluationJson.HashOf(content),
            });
        }

        return round;
    }

    private static void AddObjections(PortalDbContext db, EvaluationRound round, DateTime now)
    {
        var content = OutcomeContent.Of(EvaluationScorer.Score(new(round.RegionCode, "도", round.FiscalYear, round.Kind, false, round.Rules, [new(round.RegionCode, "시", "I그룹", null, null, [], [], null, null)], [], [])), round.RegionCode);
        db.Add(new MunicipalOutcome
        {
            RegionCode = round.RegionCode, RoundId = round.Id, ProvinceCode = round.RegionCode, FiscalYear = round.FiscalYear, Kind = round.Kind, VersionNumber = $"EV-{round.RegionCode}-{Viewed}-V1", Hash = Hash,
            VersionKind = EvaluationVersionKind.Viewing, At = now, ObjectionsUntil = now.AddDays(1), Content = content,
        });
        foreach (var i in Enumerable.Range(0, 2 * Several))
        {
            EvaluationObjection row = new()
            {
                RegionCode = round.RegionCode, Number = EvaluationObjection.NumberOf(round.RegionCode, round.FiscalYear, 50 + i), RoundId = round.Id, ProvinceCode = round.RegionCode, FiscalYear = round.FiscalYear, VersionNumber = $"EV-{round.RegionCode}-{Viewed}-V1",
                Content = new(SmallRound.Content, Words, null), FiledAt = now, FiledByName = "조총괄", DueOn = EvaluationObjection.DueAfter(now),
            };
            if (i % 2 == 0)
            {
                row.Answer(Words, now, "안담당").IsOk.Should().BeTrue();
            }

            db.Add(row);
        }
    }

    private static async Task<EvaluationRound?> RoundAsync(RightsSite site, string place, int from, Func<EvaluationRound, bool> fits)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return (await db.EvaluationRounds.AsNoTracking().Where(row => row.RegionCode == place && row.FiscalYear >= from && row.FiscalYear < from + Several).OrderBy(row => row.FiscalYear).ToListAsync()).Find(row => fits(row));
    }

    // A correction that was started is ruled at once: a cell has one that waits at most, and the next role starts one too.
    private static async Task<Answer> SettledAsync(RightsSite site, string place, EvaluationRound round, Outcome<SavedObjection> started)
    {
        if (started.IsOk)
        {
            await using var db = await site.Portal.OpenAsync(place);
            var row = await db.EvaluationObjections.SingleAsync(one => one.RegionCode == place && one.Id == started.Answer.Id);
            row.Rule(new(RulingKind.Rejected, Words, null), round.Rules.Rubric.Find(row.Content.Criterion)!, row.FiledAt, "안담당").IsOk.Should().BeTrue();
            await db.SaveChangesAsync();
        }

        return Of(started);
    }

    private static async Task<EvaluationObjection?> ObjectionAsync(RightsSite site, string place, Func<EvaluationObjection, bool> fits)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return (await db.EvaluationObjections.AsNoTracking().Where(row => row.RegionCode == place).OrderBy(row => row.Number).ToListAsync()).Find(row => row.IsOpen && row.Content.Criterion == SmallRound.Content && fits(row));
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
