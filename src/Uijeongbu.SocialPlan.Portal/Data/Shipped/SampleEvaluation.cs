using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>
/// Gyeonggi's evaluation of the results of 2025, always in the paper stage and never published: real municipalities in the groups of 2019, marks and the one submission (Yangju's)
/// invented throughout (시연용 가상 자료).
/// </summary>
internal sealed class SampleEvaluation(PortalDb portalDb, TimeProvider clock) : ShippedData
{
    private const string Gyeonggi = "41";
    private const string Yangju = "41630";
    private const int Year = SampleResultRows.Year;
    private const int GroupsOf = 2019;
    private const string Domain = "@gyeonggi.example";

    // The chair has submitted for the first of these, so the chair's notes can be tried there; the others are in between.
    private static readonly (string Unit, int[] Submitted, int[] Drafted)[] Marked =
        [(Yangju, [1, 2, 3], []), ("41150", [2, 3], [1]), ("41110", [2], [3])];

    public override string Name => "sample-evaluation";

    public override string Hash => "1";

    public override bool IsWanted(PortalDataOptions options) => options.SampleData;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsAsync(Viewer.System("sample-data", [Gyeonggi, Yangju]), Permissions.PlanWrite, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.EvaluationRounds.AnyAsync(row => row.RegionCode == Gyeonggi && row.FiscalYear == Year, cancellationToken))
        {
            await AddAsync(db, cancellationToken);
        }

        await StampAsync(db, clock.GetUtcNow().UtcDateTime, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task AddAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        await using var accounts = portalDb.OpenAccounts();
        var people = await accounts.Users.Where(user => user.Email!.StartsWith("evaluator") && user.Email.EndsWith(Domain)).OrderBy(user => user.Email).Select(user => new { user.Id, user.DisplayName }).ToListAsync(cancellationToken);
        var units = await (
            from member in db.PeerGroupMemberships
            where member.ProvinceCode == Gyeonggi && member.EvaluationYear == GroupsOf
            join place in db.Regions on member.RegionCode equals place.Code
            select new { place.Code, place.Name, member.Group, member.Order }).ToListAsync(cancellationToken);
        if (people.Count == 0 || units.Count == 0)
        {
            return;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var today = Korea.DayOf(now);
        EvaluationContent content = new(Year, EvaluationKind.Results, ScheduleOf(today), EvaluationRules.Default, "제출 자료와 평가지표를 읽고 지표마다 점수를 적어 주십시오. 이해관계가 있는 시·군은 회피해 주십시오.");
        var round = EvaluationRound.New(Gyeonggi, content, isDemo: true);
        var announced = Korea.InstantOf(today.AddDays(-70), new(9, 0));
        _ = round.Write(content);
        _ = round.Announce(units.Count, people.Count, announced);
        db.Add(round);

        var submitted = await SubmittedAsync(db, now, cancellationToken);
        List<EvaluationUnit> rows = [.. units.OrderBy(one => one.Group, StringComparer.Ordinal).ThenBy(one => one.Order).Index().Select(one => new EvaluationUnit
        {
            RegionCode = Gyeonggi, RoundId = round.Id, UnitCode = one.Item.Code, Name = one.Item.Name, Group = one.Item.Group, Order = one.Index + 1,
            Achievement = one.Item.Code == Yangju ? submitted?.Achievement : null, SubmittedAt = one.Item.Code == Yangju ? submitted?.At : null,
        })];
        List<Evaluator> evaluators = [.. people.Index().Select(one => new Evaluator
        {
            RegionCode = Gyeonggi, RoundId = round.Id, AccountId = one.Item.Id, Name = one.Item.DisplayName, Number = one.Index + 1, IsChair = one.Index == 0,
        })];
        evaluators.SkipLast(1).ToList().ForEach(one => one.TakeOath(announced.AddDays(3)));
        db.AddRange(rows);
        db.AddRange(evaluators);
        AddSheets(db, round, rows, evaluators, Korea.InstantOf(today.AddDays(-4), new(14, 0)));
        AddSamples(db, round, evaluators, announced.AddDays(5));
    }

    private static EvaluationSchedule ScheduleOf(DateOnly today)
    {
        PhaseClock Of(EvaluationPhase phase, int from, int to) => new(phase, Korea.InstantOf(today.AddDays(from), new(9, 0)), Korea.InstantOf(today.AddDays(to), new(18, 0)));
        return new([
            Of(EvaluationPhase.Submission, -60, -31), Of(EvaluationPhase.Check, -30, -11), Of(EvaluationPhase.Paper, -10, 20),
            Of(EvaluationPhase.Presentation, 25, 27), Of(EvaluationPhase.Viewing, 35, 45), Of(EvaluationPhase.Certification, 50, 55),
        ]);
    }

    // What Yangju submitted before its entry was opened again: its rows as they are, frozen.
    private static async Task<(UnitAchievement Achievement, DateTime At)?> SubmittedAsync(PortalDbContext db, DateTime now, CancellationToken cancellationToken)
    {
        if (await YearReading.FindAsync(db, Yangju, Year, now, cancellationToken) is not { } reading)
        {
            return null;
        }

        var content = reading.Content with { Plan = reading.Content.Plan with { IsDemo = true } };
        var (text, at) = (PublishedPlanJson.Write(content), Korea.InstantOf(new(Year + 1, 2, 26), new(16, 20)));
        YearVersion version = new()
        {
            RegionCode = Yangju, FiscalYear = Year, Number = YearVersion.NumberOf(Yangju, Year, 0), Kind = YearVersionKind.Submitted,
            At = at, ByName = "임총괄", Content = text, Hash = PublishedPlanJson.HashOf(text), Inputs = ScoredInputs.Write(content.Plan), Counts = content.Counts(),
        };
        db.Add(version);
        var score = FrozenRow.ScoreOf(content);
        return (new(version.Number, version.Hash, score.Figures.Value, score.Indicators.Coverage.Counted, score.Indicators.Coverage.Total), at);
    }

    private static void AddSheets(PortalDbContext db, EvaluationRound round, List<EvaluationUnit> units, List<Evaluator> evaluators, DateTime at)
    {
        var rubric = round.Rules.Rubric;
        foreach (var unit in units)
        {
            var marked = Marked.FirstOrDefault(one => one.Unit == unit.UnitCode);
            foreach (var evaluator in evaluators)
            {
                MarkSheet sheet = new() { RegionCode = Gyeonggi, RoundId = round.Id, EvaluatorId = evaluator.Id, UnitCode = unit.UnitCode, Stage = EvaluationStage.Paper };
                db.Add(sheet);
                if (marked.Submitted?.Contains(evaluator.Number) is true && sheet.Submit(SampleMarks.Of(rubric, evaluator.Number, unit.Order), rubric, at.AddHours(evaluator.Number)) is { IsOk: true, Answer: var version })
                {
                    db.Add(version);
                }

                _ = marked.Drafted?.Contains(evaluator.Number) is true && sheet.Keep([.. SampleMarks.Of(rubric, evaluator.Number, unit.Order).Take(6)], rubric, at.AddHours(evaluator.Number)).IsOk;
            }
        }
    }

    private static void AddSamples(PortalDbContext db, EvaluationRound round, List<Evaluator> evaluators, DateTime at)
    {
        foreach (var (place, text) in SampleMarks.Calibration.Index())
        {
            CalibrationSample sample = new() { RegionCode = Gyeonggi, RoundId = round.Id, Number = place + 1, Text = text };
            db.Add(sample);
            foreach (var evaluator in evaluators.Where(one => place == 0 && one.Number is 2 or 3))
            {
                CalibrationSheet sheet = new() { RegionCode = Gyeonggi, SampleId = sample.Id, EvaluatorId = evaluator.Id };
                _ = sheet.Submit(SampleMarks.Of(round.Rules.Rubric, evaluator.Number, 1), round.Rules.Rubric, at.AddDays(evaluator.Number));
                db.Add(sheet);
            }
        }
    }
}
