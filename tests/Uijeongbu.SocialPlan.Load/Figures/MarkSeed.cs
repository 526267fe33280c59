using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>Makes a round with one evaluator and the plan of <see cref="PlanSeed"/> as what was submitted. Its place stands for the province, as there is nothing else.</summary>
internal static class MarkSeed
{
    private static readonly Guid Sheet = new("01a00000-0000-7000-8000-000000000003");

    /// <summary>Address of the evaluator.</summary>
    public static string EvaluatorOf(string code) => $"evaluator@{code}.example";

    /// <summary>Address of the evaluator's desk.</summary>
    public static string DeskOf(string code) => $"/app/marks/{code}/{Sheet}";

    /// <summary>Makes it.</summary>
    public static async Task MakeAsync(IServiceProvider services, string code)
    {
        var person = await GridSeed.PersonAsync(services, code, Role.Evaluator, EvaluatorOf(code));
        await using var db = await services.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("bench", [code]), Permissions.PlanWrite, CancellationToken.None);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        EvaluationContent content = new(PlanSeed.Year, EvaluationKind.Results, new(
        [
            new(EvaluationPhase.Submission, now.AddDays(-9), now.AddDays(-8)), new(EvaluationPhase.Paper, now.AddDays(-1), now.AddDays(30)), new(EvaluationPhase.Presentation, now.AddDays(31), now.AddDays(32)),
            new(EvaluationPhase.Viewing, now.AddDays(33), now.AddDays(34)), new(EvaluationPhase.Certification, now.AddDays(35), now.AddDays(36)),
        ]), EvaluationRules.Default with { Panel = "mean" }, null);
        var round = EvaluationRound.New(code, content);
        if (!round.Write(content).IsOk || !round.Announce(1, 1, now.AddDays(-10)).IsOk)
        {
            throw new InvalidOperationException("The round of the bench cannot be announced.");
        }

        Evaluator evaluator = new() { RegionCode = code, RoundId = round.Id, AccountId = person.Id, Name = "위원", Number = 1 };
        evaluator.TakeOath(now);
        var year = (await YearReading.FindAsync(db, code, PlanSeed.Year, now, CancellationToken.None))!.Content;
        var text = PublishedPlanJson.Write(year);
        YearVersion version = new()
        {
            RegionCode = code, FiscalYear = PlanSeed.Year, Number = YearVersion.NumberOf(code, PlanSeed.Year, 0), Kind = YearVersionKind.Submitted, At = now, ByName = "조총괄", Content = text, Hash = PublishedPlanJson.HashOf(text), Counts = year.Counts(),
        };
        db.AddRange(
            round, evaluator, version,
            new EvaluationUnit { RegionCode = code, RoundId = round.Id, UnitCode = code, Name = "시", Group = "Ⅰ", Order = 1, Achievement = new(version.Number, version.Hash, 101.5m, 60, 64), SubmittedAt = now },
            new MarkSheet { Id = Sheet, RegionCode = code, RoundId = round.Id, EvaluatorId = evaluator.Id, UnitCode = code, Stage = EvaluationStage.Paper });
        await db.SaveChangesAsync();
    }
}
