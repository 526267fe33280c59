using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking.Calibration;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>What evaluators do: rows of <see cref="Operations.All"/>. The round of a place is its own, with the place as its one municipality: what counts here is the right and its reach.</summary>
internal static class MarkingOperations
{
    private const int Year = 2095;
    private const string Elsewhere = "41999";
    private static readonly CancellationToken None = CancellationToken.None;

    // All points of each criterion that evaluators mark on paper.
    private static IReadOnlyList<CriterionMark> Marks { get; } =
        [.. ShippedRubric.Example.Criteria.Where(criterion => criterion is { Stage: EvaluationStage.Paper, Source: RubricSource.Evaluators }).Select(criterion => new CriterionMark(criterion.Key, criterion.Points))];

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(TakeOath), Permissions.MarkWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<TakeOath>().RunAsync(new(Guid.CreateVersion7(), place, (await SheetAsync(site, place, place)).RoundId), None))),
        new(typeof(KeepMarks), Permissions.MarkWrite, true, async (services, site, place) => Of(await services.GetRequiredService<KeepMarks>().RunAsync(await MarksAsync(site, place), None))),
        new(typeof(SubmitMarks), Permissions.MarkWrite, true, async (services, site, place) => Of(await services.GetRequiredService<SubmitMarks>().RunAsync(await MarksAsync(site, place), None))),
        new(typeof(WriteNote), Permissions.MarkWrite, true, NoteAsync),
        new(typeof(SubmitCalibration), Permissions.MarkWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<SubmitCalibration>().RunAsync(new(Guid.CreateVersion7(), place, (await SampleAsync(site, place, 1)).Id, Marks), None))),
        new(typeof(RecuseSheet), Permissions.MarkWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<RecuseSheet>().RunAsync(new(Guid.CreateVersion7(), place, (await SheetAsync(site, place, Elsewhere)).Id, "가족이 일하는 기관입니다."), None))),
        new(typeof(SaveSample), Permissions.EvaluationManage, true, async (services, site, place) => await SampleAsync(site, place, 2) is var sample
            ? Of(await services.GetRequiredService<SaveSample>().RunAsync(new(Guid.CreateVersion7(), place, sample.RoundId, 2, sample.Version, "이름 없는 제출 자료"), None)) : Answer.Refused),
        new(typeof(MarkQueries), Permissions.MarkRead, false, async (services, _, place) => Found((await services.GetRequiredService<MarkQueries>().OwnAsync(None)).Any(one => one.Round.RegionCode == place))),
        new(typeof(MarkDeskQueries), Permissions.MarkRead, false, async (services, site, place) =>
            Found((await services.GetRequiredService<MarkDeskQueries>().FindAsync(place, (await SheetAsync(site, place, place)).Id, DeskParts.Evidence, None))?.Submitted is not null)),
        new(typeof(PeerQueries), Permissions.MarkRead, false, async (services, site, place) => Found(await services.GetRequiredService<PeerQueries>().OfSheetAsync(place, (await SheetAsync(site, place, place)).Id, None) is not null)),
        new(typeof(PeerQueries), Permissions.EvaluationRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<PeerQueries>().OfUnitAsync(place, (await SheetAsync(site, place, place)).RoundId, place, EvaluationStage.Paper, None) is not null)),
        new(typeof(UnitFiles), Permissions.MarkRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<UnitFiles>().FindAsync(place, (await SheetAsync(site, place, place)).Id, await FileAsync(site, place), None) is not null)),
        new(typeof(CalibrationQueries), Permissions.MarkRead, false, async (services, site, place) => Found(await services.GetRequiredService<CalibrationQueries>().OwnAsync(place, (await SheetAsync(site, place, place)).RoundId, None) is not null)),
        new(typeof(CalibrationQueries), Permissions.EvaluationRead, false, async (services, site, place) => Found(await services.GetRequiredService<CalibrationQueries>().OfRoundAsync(place, (await SheetAsync(site, place, place)).RoundId, None) is not null)),
    ];

    /// <summary>A round in its paper stage with the test's evaluator, who has submitted one sheet; another evaluator lies far from it. The caller saves.</summary>
    public static void AddTo(PortalDbContext db, SmallPlan plan, Guid evaluator)
    {
        var (place, now) = (plan.Project.RegionCode, TimeProvider.System.GetUtcNow().UtcDateTime);
        EvaluationContent content = new(Year, EvaluationKind.Results, new(
        [
            new(EvaluationPhase.Submission, now.AddDays(-9), now.AddDays(-8)), new(EvaluationPhase.Paper, now.AddDays(-1), now.AddDays(1)), new(EvaluationPhase.Presentation, now.AddDays(2), now.AddDays(3)),
            new(EvaluationPhase.Viewing, now.AddDays(4), now.AddDays(5)), new(EvaluationPhase.Certification, now.AddDays(6), now.AddDays(7)),
        ]), EvaluationRules.Default with { Panel = "mean" }, null);
        var round = EvaluationRound.New(place, content);
        (round.Write(content).IsOk && round.Announce(2, 2, now.AddDays(-10)).IsOk).Should().BeTrue();
        Evaluator own = new() { RegionCode = place, RoundId = round.Id, AccountId = evaluator, Name = "위원", Number = 1, IsChair = true }, other = new() { RegionCode = place, RoundId = round.Id, AccountId = Guid.CreateVersion7(), Name = "다른 위원", Number = 2 };
        own.TakeOath(now);
        db.AddRange(round, own, other);
        foreach (var (unit, order) in new[] { (place, 1), (Elsewhere, 2) })
        {
            db.Add(new EvaluationUnit { RegionCode = place, RoundId = round.Id, UnitCode = unit, Name = unit, Group = "Ⅰ", Order = order });
            var mine = SheetOf(round, own, unit);
            db.Add(mine);
            if (unit == place)
            {
                var far = SheetOf(round, other, unit);
                db.AddRange(mine.Submit(Marks, round.Rules.Rubric, now).Answer!, far, far.Submit([.. Marks.Select(mark => mark with { Points = 0 })], round.Rules.Rubric, now).Answer!);
            }
        }

        db.AddRange(new CalibrationSample { RegionCode = place, RoundId = round.Id, Number = 1, Text = "가" }, new CalibrationSample { RegionCode = place, RoundId = round.Id, Number = 2, Text = "나" });
        var text = PublishedPlanJson.Write(new YearContent(new(place, place, Year, 5, 2039, 2042, "", "default", 1, IsDemo: false, [], []), [], SelfEvaluation.None));
        db.Add(new YearVersion { RegionCode = place, FiscalYear = Year, Number = YearVersion.NumberOf(place, Year, 0), Kind = YearVersionKind.Submitted, At = now, ByName = "조총괄", Content = text, Hash = new('0', 64), Counts = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0) });
        db.Add(new Attachment { RegionCode = place, SubjectKind = EvidenceFiles.Kind, SubjectId = plan.Project.Id, FiscalYear = Year, Name = "a.pdf", MediaType = "application/pdf", Length = 1, Hash = new('0', 64), UploadedAt = now.AddDays(-1), UploadedByName = "평가", Content = ContentCheck.Done });
    }

    private static MarkSheet SheetOf(EvaluationRound round, Evaluator evaluator, string unit) => new() { RegionCode = round.RegionCode, RoundId = round.Id, EvaluatorId = evaluator.Id, UnitCode = unit, Stage = EvaluationStage.Paper };

    private static async Task<Answer> NoteAsync(IServiceProvider services, RightsSite site, string place)
    {
        var sheet = await SheetAsync(site, place, place);
        await using var db = await site.Portal.OpenAsync(place);
        var version = await db.ConsensusNotes.Where(row => row.RegionCode == place && row.RoundId == sheet.RoundId).Select(row => row.Version).FirstOrDefaultAsync();
        return Of(await services.GetRequiredService<WriteNote>().RunAsync(new(Guid.CreateVersion7(), place, sheet.Id, Marks[0].Criterion, version, "서로 본 자료가 달랐습니다."), None));
    }

    private static async Task<SaveMarksCall> MarksAsync(RightsSite site, string place)
    {
        var sheet = await SheetAsync(site, place, place);
        return new(Guid.CreateVersion7(), place, sheet.Id, sheet.Version, Marks);
    }

    private static async Task<MarkSheet> SheetAsync(RightsSite site, string place, string unit)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return await db.MarkSheets.AsNoTracking().SingleAsync(row => row.RegionCode == place && row.UnitCode == unit && db.EvaluationRounds.Any(round => round.Id == row.RoundId && round.FiscalYear == Year) && db.Evaluators.Any(one => one.Id == row.EvaluatorId && one.Number == 1));
    }

    private static async Task<CalibrationSample> SampleAsync(RightsSite site, string place, int number)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return await db.CalibrationSamples.AsNoTracking().SingleAsync(row => row.RegionCode == place && row.Number == number);
    }

    private static async Task<Guid> FileAsync(RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return await db.Attachments.Where(row => row.RegionCode == place && row.FiscalYear == Year).Select(row => row.Id).SingleAsync();
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
